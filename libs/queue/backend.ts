/**
 * Where the alarm clock lives: BullMQ on Redis when REDIS_URL is set, else in schema `bullmq` of the same PostgreSQL. The rest of
 * the product sees lanes to add jobs to and workers that run them, and cannot tell which it is.
 */
import { createPostgresBackend, Queue, Worker, type Job, type QueueBaseOptions } from 'bullmq';
import pg from 'pg';
import type { EffectJob, JobName, Lane } from './jobs.js';
import { QUEUE_SCHEMA } from './prepare.js';
import { WatchedRedis } from './watched-redis.js';

export interface QueuedJob {
  readonly name: JobName;
  /** From `jobIdOf`: a job that is waiting, running or to be tried again is not added a second time. */
  readonly id: string;
  readonly data: EffectJob;
  /** Handed over before and still not done: a finished job of this id stands in the way and is removed. */
  readonly again: boolean;
}

export interface JobQueue {
  add(jobs: readonly QueuedJob[]): Promise<void>;
}

export interface LaneOptions {
  /** Jobs at the same time in this process. */
  readonly concurrency: number;
  /** Milliseconds without a sign of life after which a job counts as abandoned by its worker. */
  readonly lockMs: number;
}

export interface QueueBackend {
  queue(lane: Lane): JobQueue;
  /** Runs the jobs of a lane until `close()`, which waits for those that run. */
  work(
    lane: Lane,
    run: (name: string, effect: EffectJob) => Promise<void>,
    options: LaneOptions,
  ): { close(): Promise<void> };
  /** After the workers: closes queues and connections. */
  close(): Promise<void>;
}

export interface BackendOptions {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  /** Keeps several installations on one Redis apart. */
  readonly prefix?: string;
  readonly onError: (error: Error) => void;
}

/** BullMQ's own patience with a failing job: 1, 2, 4, 8 s. After that the job is gone and the sweeper brings it back, ever more slowly. */
const JOB_OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 0,
} as const;

/** Effects are keyed, so a job may be taken up again after any number of dead workers. */
const ANY_NUMBER = 1_000_000;

interface Connections {
  readonly forQueue: Pick<QueueBaseOptions, 'connection'> & { prefix?: string };
  readonly forWorker: Pick<QueueBaseOptions, 'connection'> & { prefix?: string };
  readonly factory: typeof createPostgresBackend | undefined;
  close(): Promise<void>;
}

export function openBackend(options: BackendOptions): QueueBackend {
  let closing = false;
  /** What connections say while they are being closed is no trouble. */
  const onError = (error: Error): void => {
    if (!closing) options.onError(error);
  };
  const quiet = { ...options, onError };
  const connections = options.redisUrl === undefined ? onPostgres(quiet) : onRedis(quiet, options.redisUrl);
  const factory = connections.factory as unknown as undefined; // the two factories differ only in the type of `connection`
  const queues = new Map<Lane, Queue<EffectJob, void, JobName>>();
  const open = (lane: Lane): Queue<EffectJob, void, JobName> => {
    const known = queues.get(lane);
    if (known) return known;
    const queue = new Queue<EffectJob, void, JobName>(
      queueName(lane),
      { ...connections.forQueue, defaultJobOptions: JOB_OPTIONS, streams: { events: { maxLen: 1000 } } },
      factory,
    );
    queue.on('error', onError);
    queues.set(lane, queue);
    return queue;
  };
  return {
    queue: (lane) => {
      const queue = open(lane);
      return { add: (jobs) => addTo(queue, jobs) };
    },
    work: (lane, run, { concurrency, lockMs }) => {
      const worker = new Worker<EffectJob, void, JobName>(
        queueName(lane),
        (job) => run(job.name, job.data),
        {
          ...connections.forWorker,
          concurrency,
          lockDuration: lockMs,
          stalledInterval: Math.ceil(lockMs / 3),
          maxStalledCount: ANY_NUMBER,
          runRetryDelay: 1000,
        },
        factory,
      );
      worker.on('error', onError);
      return { close: () => worker.close() };
    },
    close: async () => {
      closing = true;
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await connections.close();
    },
  };
}

export const queueName = (lane: Lane): string => `amip-${lane}`;

/** A single job goes the cheap way; the bulk way of the PostgreSQL backend makes temporary tables. */
async function addTo(queue: Queue<EffectJob, void, JobName>, jobs: readonly QueuedJob[]): Promise<void> {
  await Promise.all(jobs.filter(({ again }) => again).map(({ id }) => clearFinished(queue, id)));
  const [first, ...others] = jobs;
  if (first === undefined) return;
  if (others.length === 0) await queue.add(first.name, first.data, { jobId: first.id });
  else await queue.addBulk(jobs.map(({ name, data, id }) => ({ name, data, opts: { jobId: id } })));
}

/** Jobs are removed when they end; one that was not (an older version, a hand in the queue) would swallow every new one of its id. */
async function clearFinished(queue: Queue<EffectJob, void, JobName>, id: string): Promise<void> {
  const job = (await queue.getJob(id)) as Job | undefined;
  if (job && ((await job.isFailed()) || (await job.isCompleted()))) await job.remove();
}

/** One pool for all lanes; each worker keeps one connection of it to be woken up. */
function onPostgres({ databaseUrl, onError }: BackendOptions): Connections {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: 5000,
    options: `-c role=amip_app -c search_path=${QUEUE_SCHEMA} -c timezone=UTC`,
  });
  pool.on('error', onError);
  pool.setMaxListeners(0); // every queue and worker listens, too
  const connection = pool as unknown as QueueBaseOptions['connection'];
  return {
    forQueue: { connection },
    forWorker: { connection },
    factory: createPostgresBackend,
    close: () => pool.end(),
  };
}

/** Adding gives up soon, so that the relay can free its rows; workers wait for Redis as long as it takes. */
function onRedis({ redisUrl, prefix = 'amip', onError }: BackendOptions, url: string = redisUrl ?? ''): Connections {
  const adding = new WatchedRedis(url, { maxRetriesPerRequest: 1, commandTimeout: 5000, connectTimeout: 5000 });
  const working = new WatchedRedis(url, { maxRetriesPerRequest: null, connectTimeout: 5000 });
  for (const connection of [adding, working]) connection.on('error', onError);
  return {
    forQueue: { connection: adding, prefix },
    forWorker: { connection: working, prefix },
    factory: undefined,
    close: () => {
      for (const connection of [adding, working]) connection.closeForGood();
      return Promise.resolve();
    },
  };
}
