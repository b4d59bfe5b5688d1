/** The outbox as the relay sees it: what is due, of all tenants, without a word of what it says; and a bell that rings when something was added. */
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { OUTBOX_CHANNEL } from './stores/outbox.js';

export interface DueOutboxRow {
  readonly id: string;
  readonly tenantId: string;
  readonly job: string;
  readonly dispatches: number;
}

export interface DueOutboxSource {
  take(
    look: { now: Date; againBefore: Date; limit: number },
    handOver: (rows: readonly DueOutboxRow[]) => Promise<void>,
  ): Promise<number>;
  listen(onRing: () => void, onError: (error: Error) => void): { close(): Promise<void> };
}

const RECONNECT_MS = 1000;

/** @param url the same database as `source`, for the one connection that listens */
export function dueOutbox(source: DataSource, url: string): DueOutboxSource {
  return {
    take: (look, handOver) => take(source, look, handOver),
    listen: (onRing, onError) => listen(url, onRing, onError),
  };
}

/** The marks are committed after the hand-over: if that fails, the rows are due again at the next look. */
async function take(
  source: DataSource,
  { now, againBefore, limit }: { now: Date; againBefore: Date; limit: number },
  handOver: (rows: readonly DueOutboxRow[]) => Promise<void>,
): Promise<number> {
  const runner = source.createQueryRunner();
  try {
    await runner.connect();
    await runner.query('begin');
    const rows = (await runner.query(
      'select id, tenant_id as "tenantId", job, dispatches from take_due_outbox($1, $2, $3)',
      [now, againBefore, limit],
    )) as DueOutboxRow[];
    if (rows.length > 0) await handOver(rows);
    await runner.query('commit');
    return rows.length;
  } catch (error) {
    await runner.query('rollback').catch(() => undefined); // the connection may be gone; the database rolls back by itself
    throw error;
  } finally {
    await runner.release();
  }
}

/** A lost connection is replaced after a second; meanwhile the relay looks by itself. */
function listen(url: string, onRing: () => void, onError: (error: Error) => void): { close(): Promise<void> } {
  let closed = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let connecting: Promise<void> = Promise.resolve();

  const later = (lost: pg.Client): void => {
    if (closed || client !== lost) return;
    client = undefined;
    lost.end().catch(() => undefined);
    timer = setTimeout(() => {
      connecting = connect();
    }, RECONNECT_MS);
  };
  const connect = async (): Promise<void> => {
    if (closed) return;
    const fresh = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      options: '-c role=amip_app',
    });
    client = fresh;
    fresh.on('error', (error) => {
      if (!closed) onError(error);
      later(fresh);
    });
    fresh.on('end', () => later(fresh));
    fresh.on('notification', onRing);
    try {
      await fresh.connect();
      await fresh.query(`listen ${OUTBOX_CHANNEL}`);
      onRing(); // what was added while nobody listened
    } catch (error) {
      if (!closed) onError(error as Error);
      later(fresh);
    }
  };
  connecting = connect();

  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await connecting;
      await client?.end().catch(() => undefined);
    },
  };
}
