// A database with schema and queue, two Jobcenter in it, a clock to turn, and the worker on the backend that REDIS_URL chooses.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { clockOf } from '../../libs/application/actor.js';
import type { Door } from '../../libs/application/ports.js';
import { readConfig, type Config } from '../../libs/config/config.js';
import { createLog } from '../../libs/config/log.js';
import type { Runtime } from '../../libs/config/runtime.js';
import { applicationDataSource } from '../../libs/persistence/data-source.js';
import { createDoor } from '../../libs/persistence/door.js';
import { migrate } from '../../libs/persistence/migrate.js';
import { prepareQueue } from '../../libs/queue/prepare.js';
import { startTestDatabase, type TestDatabase } from './database.js';

export interface TestClock {
  now(): Date;
  /** Moves on by milliseconds. */
  advance(ms: number): void;
}

export interface Messaging {
  readonly database: TestDatabase;
  readonly source: DataSource;
  readonly door: Door;
  readonly clock: TestClock;
  readonly runtime: Runtime;
  readonly stateDir: string;
  /** Ids of two Jobcenter. */
  readonly tenants: readonly [string, string];
  /** Superuser: sees and changes everything. */
  readonly admin: pg.Pool;
  /** A person with an account and, unless told otherwise, a membership without end. Returns the account's id. */
  person(
    tenantId: string,
    more?: { name?: string; email?: string; active?: boolean; validUntil?: string | null; membership?: boolean },
  ): Promise<string>;
  /** One row in the outbox. Returns its id. */
  effect(
    tenantId: string,
    job: string,
    payload: Record<string, unknown>,
    more?: { key?: string; availableAt?: Date },
  ): Promise<string>;
  outbox(
    id: string,
  ): Promise<{ done_at: Date | null; attempts: number; dispatches: number; last_error: string | null }>;
  stop(): Promise<void>;
}

export const redisUrl = process.env['REDIS_URL'] || undefined;
/** Different for every test file, so that they can share one Redis. */
export const redisPrefix = `test-${randomUUID().slice(0, 8)}`;

export async function startMessaging(settings: Partial<Config> = {}): Promise<Messaging> {
  const database = await startTestDatabase();
  await migrate(database.ownerUrl);
  await prepareQueue(database.ownerUrl);
  const stateDir = mkdtempSync(join(tmpdir(), 'amip-messaging-'));
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 3 });
  admin.on('error', () => undefined);
  const source = await applicationDataSource(database.appUrl).initialize();
  let time = Date.parse('2026-10-01T08:00:00Z');
  const clock: TestClock = { now: () => new Date(time), advance: (ms) => void (time += ms) };
  const door = createDoor(source, clock);
  const config = { ...defaults(), stateDir, redisUrl, publicUrl: 'https://amip.example.de', ...settings };
  const tenants = [await tenant(admin, 'eins'), await tenant(admin, 'zwei')] as const;
  return {
    database,
    source,
    door,
    clock,
    stateDir,
    tenants,
    admin,
    runtime: {
      config,
      databaseUrl: database.appUrl,
      ownerUrl: database.ownerUrl,
      clock,
      log: createLog({ logLevel: 'silent' }),
    },
    person: (tenantId, more) => person(admin, tenantId, more),
    effect: async (tenantId, job, payload, { key = `${job}-${randomUUID()}`, availableAt = clock.now() } = {}) => {
      await door.change(clockOf(tenantId), (tx) => tx.outbox.add({ job, key, payload, availableAt }));
      const { rows } = await admin.query<{ id: string }>('select id from outbox where tenant_id = $1 and key = $2', [
        tenantId,
        key,
      ]);
      return rows[0]?.id ?? '';
    },
    outbox: async (id) =>
      (await admin.query('select done_at, attempts, dispatches, last_error from outbox where id = $1', [id])).rows[0],
    stop: async () => {
      await source.destroy();
      await admin.end();
      await database.stop();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

/** Asks until it is true; fails after `ms` milliseconds with what it was waiting for. */
export async function until(what: string, condition: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  for (const end = Date.now() + ms; ;) {
    if (await condition()) return;
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function defaults(): Config {
  const result = readConfig({ LOG_LEVEL: 'silent' });
  if (!result.ok) throw new Error('the empty configuration is not accepted');
  return result.config;
}

async function tenant(admin: pg.Pool, key: string): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(
    `insert into tenant (key, name, traegerform, created_at) values ($1, $2, 'gE', '2026-01-01') returning id`,
    [key, `Jobcenter ${key}`],
  );
  return rows[0]?.id ?? '';
}

async function person(
  admin: pg.Pool,
  tenantId: string,
  {
    name = 'Teamleitung',
    email = `${randomUUID()}@example.de`,
    active = true,
    validUntil = null,
    membership = true,
  }: Parameters<Messaging['person']>[1] = {},
): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(
    `insert into account (tenant_id, email, name, active, created_at) values ($1, $2, $3, $4, '2026-01-01') returning id`,
    [tenantId, email, name, active],
  );
  const id = rows[0]?.id ?? '';
  if (membership) {
    await admin.query(
      `insert into membership (tenant_id, account_id, role, valid_from, valid_until, created_at) values ($1, $2, 'teamleitung', '2026-01-01', $3, '2026-01-01')`,
      [tenantId, id, validUntil],
    );
  }
  return id;
}
