/**
 * Rendering in processes of its own: started when needed, ended when idle; one that fails takes only its own job with it. A process and
 * not a thread, because only a process can be told to give way as a whole: the collector threads of a thread compete with requests.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { RenderJob, RenderReply } from './render-process.js';

export interface RenderPool {
  /**
   * `programme` is the JSON text of a programme that has passed `validateProgramme`, or of a document model; it is parsed over there, so that it costs nothing here.
   * @throws RenderFailed if the document could not be made, took too long, or needed too much memory
   */
  render(programme: string): Promise<Uint8Array>;
  /** Ends all processes; jobs still open are rejected. */
  close(): Promise<void>;
}

export interface RenderPoolOptions {
  /** At most so many documents at once. */
  readonly processes?: number;
  /** A process without work ends after so many milliseconds. */
  readonly idleMs?: number;
  /** A document that takes longer is given up. */
  readonly timeoutMs?: number;
  /** Memory of one process; 30 pages need less than 250 MB. */
  readonly memoryMb?: number;
  readonly entry?: URL;
}

export class RenderFailed extends Error {
  override readonly name = 'RenderFailed';
}

interface Job {
  readonly programme: string;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: RenderFailed) => void;
}
interface Renderer {
  readonly child: ChildProcess;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

export function createRenderPool(options: RenderPoolOptions = {}): RenderPool {
  const {
    processes: limit = Math.min(2, Math.max(1, availableParallelism() - 1)),
    idleMs = 10_000,
    timeoutMs = 120_000,
    memoryMb = 768,
    entry = entryUrl(import.meta.url),
  } = options;
  const renderers = new Set<Renderer>();
  const waiting: Job[] = [];
  let nextId = 0;

  function start(): Renderer {
    const child = fork(fileURLToPath(entry), {
      // Without helper threads everything runs where the priority was lowered. No environment: no secret gets here.
      execArgv: [`--max-old-space-size=${memoryMb}`, '--v8-pool-size=0'],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const renderer: Renderer = { child, job: undefined, timer: undefined };
    renderers.add(renderer);
    child.on('message', (reply) => finish(renderer, reply as RenderReply));
    child.on('error', (error) => remove(renderer, error.message));
    child.on('exit', () => remove(renderer, 'the process ended'));
    return renderer;
  }

  function dispatch(): void {
    while (waiting.length > 0) {
      const renderer =
        [...renderers].find(({ job }) => job === undefined) ?? (renderers.size < limit ? start() : undefined);
      const job = renderer && waiting.shift();
      if (!renderer || !job) return;
      clearTimeout(renderer.timer);
      renderer.job = job;
      // While it works our process must not end; an idle renderer does not hold it.
      hold(renderer.child, true);
      renderer.timer = setTimeout(() => remove(renderer, `no result after ${timeoutMs} ms`), timeoutMs);
      renderer.child.send({ id: ++nextId, programme: job.programme } satisfies RenderJob, () => undefined);
    }
  }

  function finish(renderer: Renderer, reply: RenderReply): void {
    const { job } = renderer;
    clearTimeout(renderer.timer);
    renderer.job = undefined;
    hold(renderer.child, false);
    renderer.timer = setTimeout(() => remove(renderer, 'idle'), idleMs).unref();
    if ('bytes' in reply) job?.resolve(reply.bytes);
    else job?.reject(new RenderFailed(reply.failure));
    dispatch();
  }

  /** Ends a process and rejects the job it had; the others and those waiting go on. */
  function remove(renderer: Renderer, reason: string): void {
    if (!renderers.delete(renderer)) return;
    clearTimeout(renderer.timer);
    renderer.job?.reject(new RenderFailed(`the document was not rendered: ${reason}`));
    renderer.job = undefined;
    renderer.child.kill('SIGKILL');
    dispatch();
  }

  return {
    render: (programme) =>
      new Promise((resolve, reject) => {
        waiting.push({ programme, resolve, reject });
        dispatch();
      }),
    close: async () => {
      for (const job of waiting.splice(0)) job.reject(new RenderFailed('the document was not rendered: closing'));
      const open = [...renderers];
      for (const renderer of open) remove(renderer, 'closing');
      await Promise.all(open.map(({ child }) => ended(child)));
    },
  };
}

function hold(child: ChildProcess, working: boolean): void {
  if (working) child.ref();
  else child.unref();
  if (working) child.channel?.ref();
  else child.channel?.unref();
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) resolve();
    else child.once('exit', () => resolve());
  });

/** A process runs compiled code only: started from the sources (tests), the compiled one in dist/ is taken. */
function entryUrl(own: string): URL {
  return own.endsWith('.ts')
    ? new URL('../../dist/libs/rendering/render-process.js', own)
    : new URL('./render-process.js', own);
}

let shared: RenderPool | undefined;

/** Renders in the pool that the whole process shares. */
export const renderInWorker = (programme: string): Promise<Uint8Array> =>
  (shared ??= createRenderPool()).render(programme);

/** Ends the shared pool, e.g. when the process shuts down; the next rendering opens a new one. */
export async function closeRenderPool(): Promise<void> {
  const pool = shared;
  shared = undefined;
  await pool?.close();
}
