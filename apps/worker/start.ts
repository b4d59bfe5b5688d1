/**
 * The worker: relay, one lane of jobs per kind of work, one handler per job name, checked before anything starts. Plain wiring: there is
 * nothing here that a container would have to choose or scope, and the process starts and ends without one.
 */
import { applicationDataSource } from '#persistence/data-source.js';
import { createDoor } from '#persistence/door.js';
import { dueOutbox } from '#persistence/due-outbox.js';
import type { Door } from '#application/ports.js';
import type { Runtime } from '#config/runtime.js';
import { requireSoundTables } from '#domain/workflow/all-tables.js';
import { openMailTransport, type MailTransport } from '#mail/transport.js';
import { openBackend, type QueueBackend } from '#queue/backend.js';
import { handlersByJob, isJobName, LANES, type EffectJob, type Handler, type JobName, type Lane } from '#queue/jobs.js';
import { ensureQueue } from '#queue/prepare.js';
import { startRelay } from '#queue/relay.js';
import { closeRenderPool, renderInWorker } from '#rendering/render-pool.js';
import { keepAnchor } from './anchor.js';
import { closeRound } from './handlers/close-round.js';
import { remind } from './handlers/remind.js';
import { remindNeeds } from './handlers/remind-needs.js';
import { renderDocument } from './handlers/render-document.js';
import { sendMail } from './handlers/send-mail.js';

export interface RunningWorker {
  /** Hands over what is due now without waiting for the next look; returns how many rows that were. */
  look(): Promise<number>;
  /** Takes no more jobs, lets running ones finish, closes every connection. May be called twice. */
  close(): Promise<void>;
}

/** Times in milliseconds; tests shorten them. */
export interface WorkerTuning {
  readonly pollMs: number;
  readonly againAfterMs: number;
  readonly lockMs: number;
  readonly anchorMs: number;
  readonly concurrency: Readonly<Record<Lane, number>>;
  /** Keeps installations on one Redis apart. */
  readonly redisPrefix: string;
  readonly handlers: (door: Door, transport: MailTransport, runtime: Runtime) => readonly Handler[];
}

/** An abandoned job is found after at most 15 + 2 × 5 s, a lost one after 30 s: both within the minute that deadlines have. */
const TUNING: WorkerTuning = {
  pollMs: 1000,
  againAfterMs: 30_000,
  lockMs: 15_000,
  anchorMs: 5 * 60_000,
  concurrency: { deadlines: 4, mails: 3, documents: 2 },
  redisPrefix: 'amip',
  handlers: allHandlers,
};

export function allHandlers(door: Door, transport: MailTransport, { config }: Runtime): readonly Handler[] {
  return [
    closeRound(door),
    remind(door),
    remindNeeds(door),
    sendMail(door, transport, config.publicUrl),
    renderDocument(door, renderInWorker),
  ];
}

/** @throws Error if a job has no handler or two, or if database or queue cannot be prepared; nothing is left running then */
export async function startWorker(runtime: Runtime, changed: Partial<WorkerTuning> = {}): Promise<RunningWorker> {
  requireSoundTables();
  const tuning = { ...TUNING, ...changed };
  const { config, databaseUrl, clock, log } = runtime;
  const source = applicationDataSource(databaseUrl);
  const transport = openMailTransport(config);
  const handlers = handlersByJob(tuning.handlers(createDoor(source, clock), transport, runtime));
  if (config.redisUrl === undefined) await ensureQueue(runtime);
  await source.initialize();

  const onError = (error: Error): void => log.warn({ err: error }, 'Warteschlange');
  const backend = openBackend({ databaseUrl, redisUrl: config.redisUrl, prefix: tuning.redisPrefix, onError });
  const workers = LANES.map((lane) =>
    backend.work(lane, runner(handlers, runtime), { concurrency: tuning.concurrency[lane], lockMs: tuning.lockMs }),
  );
  const relay = startRelay({
    outbox: dueOutbox(source, databaseUrl),
    queues: queuesOf(backend),
    clock,
    onError,
    pollMs: tuning.pollMs,
    againAfterMs: tuning.againAfterMs,
  });
  const anchor = keepAnchor(source, runtime, tuning.anchorMs);
  log.info(
    {
      queue: config.redisUrl === undefined ? 'PostgreSQL' : 'Redis',
      delivery: config.smtpUrl === undefined ? 'Dateien' : 'SMTP',
    },
    'Hintergrunddienste bereit',
  );

  const close = async (): Promise<void> => {
    await relay.close();
    await Promise.all(workers.map((worker) => worker.close()));
    await closeRenderPool();
    await anchor.close();
    await backend.close();
    transport.close();
    await source.destroy();
  };
  let closing: Promise<void> | undefined;
  return { look: () => relay.look(), close: () => (closing ??= close()) };
}

/** What failed stands in the log and in the outbox row; the queue, which all Jobcenter share, learns only that it failed. */
const runner =
  (handlers: ReadonlyMap<JobName, Handler>, { log }: Runtime) =>
  async (name: string, effect: EffectJob): Promise<void> => {
    const handler = isJobName(name) ? handlers.get(name) : undefined;
    if (!handler) throw new Error(`Job ${name} gibt es in dieser Programmfassung nicht`);
    try {
      await handler.run(effect);
    } catch (error) {
      log.warn({ job: name, outboxId: effect.outboxId, err: error }, 'Job misslungen, er wird wiederholt');
      throw new Error(`${name} misslungen, siehe Outbox`);
    }
  };

const queuesOf = (backend: QueueBackend) => ({
  deadlines: backend.queue('deadlines'),
  mails: backend.queue('mails'),
  documents: backend.queue('documents'),
});
