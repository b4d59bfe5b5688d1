/** Rendering off the event loop: a few threads, started when needed, ended when idle; a thread that fails takes only its own job with it. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Programme } from '#domain/document/programme.js';
import type { RenderJob, RenderReply } from './render-thread.js';

export interface RenderPool {
  /** @throws RenderFailed if the document could not be made, took too long, or needed too much memory */
  render(programme: Programme): Promise<Uint8Array>;
  /** Ends all threads; jobs still open are rejected. */
  close(): Promise<void>;
}

export interface RenderPoolOptions {
  /** At most so many documents at once. */
  readonly threads?: number;
  /** A thread without work ends after so many milliseconds. */
  readonly idleMs?: number;
  /** A document that takes longer is given up. */
  readonly timeoutMs?: number;
  /** Memory of one thread; 30 pages need less than 250 MB. */
  readonly memoryMb?: number;
  readonly thread?: URL;
}

export class RenderFailed extends Error {
  override readonly name = 'RenderFailed';
}

interface Job {
  readonly programme: Programme;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: RenderFailed) => void;
}
interface Thread {
  readonly worker: Worker;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

export function createRenderPool(options: RenderPoolOptions = {}): RenderPool {
  const {
    threads: limit = Math.min(2, Math.max(1, availableParallelism() - 1)),
    idleMs = 10_000,
    timeoutMs = 120_000,
    memoryMb = 768,
    thread: entry = threadUrl(import.meta.url),
  } = options;
  const threads = new Set<Thread>();
  const waiting: Job[] = [];
  let nextId = 0;

  function start(): Thread {
    const worker = new Worker(entry, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    const thread: Thread = { worker, job: undefined, timer: undefined };
    threads.add(thread);
    worker.on('message', (reply: RenderReply) => finish(thread, reply));
    worker.on('error', (error) => remove(thread, error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => remove(thread, 'the thread ended'));
    return thread;
  }

  function dispatch(): void {
    while (waiting.length > 0) {
      const thread = [...threads].find(({ job }) => job === undefined) ?? (threads.size < limit ? start() : undefined);
      const job = thread && waiting.shift();
      if (!thread || !job) return;
      clearTimeout(thread.timer);
      thread.job = job;
      // While it works the process must not end; an idle thread does not hold it.
      thread.worker.ref();
      thread.timer = setTimeout(() => remove(thread, `no result after ${timeoutMs} ms`), timeoutMs);
      thread.worker.postMessage({ id: ++nextId, programme: job.programme } satisfies RenderJob);
    }
  }

  function finish(thread: Thread, reply: RenderReply): void {
    const { job } = thread;
    clearTimeout(thread.timer);
    thread.job = undefined;
    thread.worker.unref();
    thread.timer = setTimeout(() => remove(thread, 'idle'), idleMs).unref();
    if ('bytes' in reply) job?.resolve(reply.bytes);
    else job?.reject(new RenderFailed(reply.failure));
    dispatch();
  }

  /** Ends a thread and rejects the job it had; the others and those waiting go on. */
  function remove(thread: Thread, reason: string): void {
    if (!threads.delete(thread)) return;
    clearTimeout(thread.timer);
    thread.job?.reject(new RenderFailed(`the document was not rendered: ${reason}`));
    thread.job = undefined;
    void thread.worker.terminate();
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
      const open = [...threads];
      for (const thread of open) remove(thread, 'closing');
      await Promise.all(open.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Threads run compiled code only: started from the sources (tests), the compiled thread in dist/ is taken. */
function threadUrl(own: string): URL {
  return own.endsWith('.ts')
    ? new URL('../../dist/libs/rendering/render-thread.js', own)
    : new URL('./render-thread.js', own);
}

let shared: RenderPool | undefined;

/** Renders in the pool that the whole process shares. `programme` must have passed `validateProgramme`. */
export const renderInWorker = (programme: Programme): Promise<Uint8Array> =>
  (shared ??= createRenderPool()).render(programme);

/** Ends the shared pool, e.g. when the process shuts down; the next rendering opens a new one. */
export async function closeRenderPool(): Promise<void> {
  const pool = shared;
  shared = undefined;
  await pool?.close();
}
