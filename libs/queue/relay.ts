/**
 * From the outbox to the queue: rows that are due by the clock become jobs, at once when the database rings, else within a
 * second. The same look is the sweeper: what was handed over but not done within half a minute is handed over again, so a lost
 * queue loses nothing. Nothing is early, because the database compares with the clock; nothing is twice, because the row is the key.
 */
import type { Clock } from '#domain/shared/clock.js';
import type { JobQueue } from './backend.js';
import { isJobName, jobIdOf, LANE_OF, LANES, type Lane } from './jobs.js';

export interface DueRow {
  readonly id: string;
  readonly tenantId: string;
  readonly job: string;
  /** How often the row has been handed over, this time included. */
  readonly dispatches: number;
}

/** What the relay needs of the database (libs/persistence/due-outbox.ts). */
export interface DueOutbox {
  /** Marks due rows as handed over and keeps them marked only if `handOver` succeeds. Returns how many there were. */
  take(
    look: { now: Date; againBefore: Date; limit: number },
    handOver: (rows: readonly DueRow[]) => Promise<void>,
  ): Promise<number>;
  /** Calls back whenever something was added that is due at once; repairs its connection by itself. */
  listen(onRing: () => void, onError: (error: Error) => void): { close(): Promise<void> };
}

export interface RelayOptions {
  readonly outbox: DueOutbox;
  readonly queues: Readonly<Record<Lane, JobQueue>>;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
  /** Milliseconds between two looks without a ring. */
  readonly pollMs?: number;
  /** Milliseconds after which a row that was handed over and is not done is handed over again. */
  readonly againAfterMs?: number;
  /** Rows per look. */
  readonly limit?: number;
}

export interface Relay {
  /** Hands over everything that is due now. Returns the number of rows. @throws if database or queue do not answer */
  look(): Promise<number>;
  close(): Promise<void>;
}

/** A queue that does not answer within this time counts as down; the rows are free again at once. */
const HAND_OVER_MS = 10_000;

export function startRelay(options: RelayOptions): Relay {
  const { outbox, queues, clock, onError, pollMs = 1000, againAfterMs = 30_000, limit = 500 } = options;
  let closed = false;
  let running: Promise<number> | undefined;
  let rung = false;
  let wakeUp = (): void => undefined;

  const lookOnce = (): Promise<number> => {
    const now = clock.now();
    return outbox.take({ now, againBefore: new Date(now.getTime() - againAfterMs), limit }, (rows) =>
      within(HAND_OVER_MS, handOver(rows, queues, onError)),
    );
  };
  const lookUntilEmpty = async (): Promise<number> => {
    let total = 0;
    for (let taken = limit; taken === limit && !closed; total += taken) taken = await lookOnce();
    return total;
  };
  /** One look at a time; one that runs already may have started before what the caller waits for. */
  const look = async (): Promise<number> => {
    await running?.catch(() => undefined);
    running ??= lookUntilEmpty().finally(() => {
      running = undefined;
    });
    return running;
  };
  const sleep = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const keepLooking = async (): Promise<void> => {
    while (!closed) {
      rung = false;
      await look().catch((error: unknown) => onError(error instanceof Error ? error : new Error(String(error))));
      if (!rung && !closed) await sleep();
    }
  };
  const listener = outbox.listen(() => {
    rung = true;
    wakeUp();
  }, onError);
  const looking = keepLooking();

  return {
    look,
    close: async () => {
      closed = true;
      wakeUp();
      await listener.close();
      await looking;
    },
  };
}

async function handOver(
  rows: readonly DueRow[],
  queues: Readonly<Record<Lane, JobQueue>>,
  onError: (error: Error) => void,
): Promise<void> {
  const jobs = rows.flatMap(({ id, tenantId, job, dispatches }) => {
    if (!isJobName(job)) {
      onError(
        new Error(`Outbox-Zeile mit unbekanntem Job „${job}“; sie wartet auf eine Programmfassung, die ihn kennt`),
      );
      return [];
    }
    const data = { tenantId, outboxId: id };
    return [{ lane: LANE_OF[job], name: job, id: jobIdOf(data), data, again: dispatches > 1 }];
  });
  await Promise.all(LANES.map((lane) => queues[lane].add(jobs.filter((job) => job.lane === lane))));
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Die Warteschlange antwortet nicht')), ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
