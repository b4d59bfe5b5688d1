// From the outbox into the queue: what the relay's bookkeeping (find what is due, mark it in a transaction, hand it over) costs on top of
// BullMQ adding the same jobs in batches of the same size, on the PostgreSQL backend; and a whole effect from insert to done.
import pg from 'pg';
import { applicationDataSource } from '../../dist/libs/persistence/data-source.js';
import { createDoor } from '../../dist/libs/persistence/door.js';
import { dueOutbox } from '../../dist/libs/persistence/due-outbox.js';
import { openBackend } from '../../dist/libs/queue/backend.js';
import { jobIdOf } from '../../dist/libs/queue/jobs.js';
import { prepareQueue } from '../../dist/libs/queue/prepare.js';
import { startRelay } from '../../dist/libs/queue/relay.js';
import { runEffect } from '../../dist/libs/queue/run-effect.js';
import { withDatabase } from './support/database.mjs';
import { elapsed, inTurn, median, ratios, withSpread } from './support/stats.mjs';

const JOBS = 2000;
const BATCH = 500;
const ROUNDS = 7;
const WARM_UP = 2;
const silence = { listen: () => ({ close: async () => undefined }) };

/** @returns {Promise<import('./support/table.mjs').Row[]>} */
export async function run() {
  return withDatabase(async ({ databaseUrl, ownerUrl, adminUrl }) => {
    await prepareQueue(ownerUrl);
    const admin = new pg.Pool({ connectionString: adminUrl, max: 1 });
    admin.on('error', () => undefined); // the database stops right after the last query
    const source = await applicationDataSource(databaseUrl, 8).initialize();
    const backend = openBackend({ databaseUrl, onError: (error) => console.error(error) });
    try {
      const tenantId = await tenant(admin);
      const bench = { admin, source, backend, databaseUrl, tenantId };
      return [await handingOver(bench), await wholeWay(bench)];
    } finally {
      await backend.close();
      await source.destroy();
      await admin.end();
    }
  });
}

async function handingOver({ admin, source, backend, databaseUrl, tenantId }) {
  const queue = backend.queue('deadlines');
  const relay = startRelay({
    outbox: { ...dueOutbox(source, databaseUrl), ...silence },
    queues: queuesOf(backend),
    clock: systemClock,
    onError: console.error,
    pollMs: 3_600_000,
    limit: BATCH,
  });
  await relay.look();
  const rate = async (work) => {
    await admin.query('truncate outbox; truncate bullmq.job cascade; truncate bullmq.event');
    return (JOBS / (await work())) * 1000;
  };
  const ours = () =>
    rate(async () => {
      await addRows(admin, tenantId, JOBS);
      const { ms, result } = await elapsed(() => relay.look());
      if (result !== JOBS) throw new Error(`${result} statt ${JOBS} Zeilen übergeben`);
      return ms;
    });
  const bare = () =>
    rate(async () => {
      const ids = await addRows(admin, tenantId, JOBS);
      const jobs = ids
        .map((outboxId) => ({ tenantId, outboxId }))
        .map((data) => ({ name: 'remind', id: jobIdOf(data), data, again: false }));
      const { ms } = await elapsed(async () => {
        for (let from = 0; from < jobs.length; from += BATCH) await queue.add(jobs.slice(from, from + BATCH));
      });
      return ms;
    });
  await inTurn(WARM_UP, ours, bare);
  const { a, b } = await inTurn(ROUNDS, ours, bare);
  await relay.close();
  return {
    what: 'Relay: Outbox → Warteschlange',
    ours: `${withSpread(a, 0)} Jobs/s`,
    reference: `${withSpread(b, 0)} Jobs/s`,
    ratio: median(ratios(a, b)),
    note: `${JOBS} fällige Zeilen in Stapeln zu ${BATCH} gegen BullMQ (PostgreSQL), das dieselben Jobs in denselben Stapeln bloß anlegt (addBulk)`,
  };
}

/** From rows in the outbox to effects done, each with its transaction and its audit entry. */
async function wholeWay({ admin, source, backend, databaseUrl, tenantId }) {
  const door = createDoor(source, systemClock);
  const perSecond = [];
  for (let round = 0; round < 3; round++) {
    await admin.query('truncate outbox; truncate bullmq.job cascade; truncate bullmq.event');
    await addRows(admin, tenantId, JOBS);
    let left = JOBS;
    let finished;
    const all = new Promise((resolve) => (finished = resolve));
    const { ms } = await elapsed(async () => {
      const worker = backend.work(
        'deadlines',
        async (_name, effect) => {
          await runEffect(door, effect, {
            job: 'remind',
            work: (tx, { cycleId }) => tx.audit({ entity: 'cycle', entityId: cycleId, event: 'bench' }),
          });
          if (--left === 0) finished();
        },
        { concurrency: 4, lockMs: 15_000 },
      );
      const relay = startRelay({
        outbox: dueOutbox(source, databaseUrl),
        queues: queuesOf(backend),
        clock: systemClock,
        onError: console.error,
      });
      await all;
      await relay.close();
      await worker.close();
    });
    perSecond.push((JOBS / ms) * 1000);
  }
  return {
    what: 'Wirkungen: Outbox → erledigt',
    ours: `${withSpread(perSecond, 0)} Jobs/s`,
    note: 'Relay, BullMQ (PostgreSQL) und je Wirkung eine Transaktion mit Protokolleintrag, vier zugleich, eines Jobcenters (dessen Kette sie ordnet)',
  };
}

const systemClock = { now: () => new Date() };

const queuesOf = (backend) => ({
  deadlines: backend.queue('deadlines'),
  mails: backend.queue('mails'),
  documents: backend.queue('documents'),
});

async function tenant(admin) {
  const { rows } = await admin.query(
    `insert into tenant (key, name, traegerform, created_at) values ('bench', 'Jobcenter Bench', 'gE', now()) returning id`,
  );
  return rows[0].id;
}

async function addRows(admin, tenantId, count) {
  const { rows } = await admin.query(
    `insert into outbox (tenant_id, job, key, payload, available_at, created_at)
     select $1, 'remind', 'bench-' || gen_random_uuid(), jsonb_build_object('cycleId', gen_random_uuid(), 'what', 'bench'), now(), now()
     from generate_series(1, $2) returning id`,
    [tenantId, count],
  );
  return rows.map(({ id }) => id);
}
