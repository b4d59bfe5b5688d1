// From the outbox to the effect on the backend that REDIS_URL chooses: nothing early, nothing twice, nothing that a queue should not know.
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { clockOf } from '../../libs/application/actor.js';
import { dueOutbox } from '../../libs/persistence/due-outbox.js';
import { queueName } from '../../libs/queue/backend.js';
import { LANES } from '../../libs/queue/jobs.js';
import { runEffect } from '../../libs/queue/run-effect.js';
import { redisPrefix, redisUrl, until } from '../support/messaging.js';
import { startQueueSystem, type QueueSystem } from '../support/queue-system.js';

let system: QueueSystem;

beforeAll(async () => {
  system = await startQueueSystem();
});
afterEach(() => system.closeAll());
afterAll(() => system.stop());

describe(`outbox → ${redisUrl ? 'Redis' : 'PostgreSQL'} → effect`, () => {
  it('rings: what is due now happens at once, not at the next look', async () => {
    system.relay();
    system.worker();
    const ids = await Promise.all(system.tenants.map((tenantId) => system.remindEffect(tenantId)));
    await until(
      'both effects',
      async () => (await system.done(ids[0] ?? '')) && (await system.done(ids[1] ?? '')),
      3000,
    );
    expect(await Promise.all(ids.map(system.effects))).toEqual([1, 1]);
  });

  it('looks by itself every poll interval', async () => {
    const { listen: _listen, ...outbox } = dueOutbox(system.source, system.database.appUrl);
    system.relay({ pollMs: 20, outbox: { ...outbox, listen: () => ({ close: () => Promise.resolve() }) } });
    system.worker();
    const id = await system.remindEffect(system.tenants[0]);
    await until('the effect', () => system.done(id), 3000);
  });

  it('is never early and happens once: the clock decides to the millisecond', async () => {
    const started = system.relay();
    const { runs } = system.worker();
    const id = await system.remindEffect(system.tenants[0], new Date(system.clock.now().getTime() + 3_600_000));
    system.clock.advance(3_599_999);
    expect(await started.look()).toBe(0);
    expect(await system.done(id)).toBe(false);
    system.clock.advance(1);
    expect(await started.look()).toBe(1);
    await until('the effect', () => system.done(id));
    system.clock.advance(24 * 3_600_000);
    expect(await started.look()).toBe(0);
    expect(runs.filter((run) => run === id)).toHaveLength(1);
    expect(await system.effects(id)).toBe(1);
  });

  it('a job that comes before its row is due does nothing', async () => {
    const id = await system.remindEffect(system.tenants[0], new Date(system.clock.now().getTime() + 1000));
    const work = () => Promise.reject(new Error('must not run'));
    await runEffect(system.door, { tenantId: system.tenants[0], outboxId: id }, { job: 'remind', work });
    expect(await system.done(id)).toBe(false);
    await system.admin.query('update outbox set done_at = now() where id = $1', [id]);
  });

  it('handing over again does not make a second job', async () => {
    const started = system.relay();
    const id = await system.remindEffect(system.tenants[0]);
    await until('hand-over', async () => (await system.outbox(id)).dispatches === 1);
    for (let again = 2; again <= 4; again++) {
      system.clock.advance(31_000);
      await started.look();
      expect((await system.outbox(id)).dispatches).toBe(again);
    }
    const { runs } = system.worker();
    await until('the effect', () => system.done(id));
    const other = await system.remindEffect(system.tenants[0]);
    await until('another effect', () => system.done(other));
    expect(runs.filter((run) => run === id)).toHaveLength(1);
  });

  it('delivered many times at once, it happens once', async () => {
    const id = await system.remindEffect(system.tenants[0]);
    const effect = { tenantId: system.tenants[0], outboxId: id };
    let runs = 0;
    const deliver = () =>
      runEffect(system.door, effect, {
        job: 'remind',
        work: async (tx, { cycleId }) => {
          runs++;
          await tx.audit({ entity: 'cycle', entityId: cycleId, event: `effect-${id}` });
        },
      });
    await Promise.all(Array.from({ length: 8 }, deliver));
    expect([runs, await system.effects(id)]).toEqual([1, 1]);
  });

  it('closing waits for the job that runs', async () => {
    system.relay();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const worker = system.worker(() => held);
    const id = await system.remindEffect(system.tenants[0]);
    await until('the job to run', () => worker.runs.includes(id));
    const closing = worker.close();
    release();
    await closing;
    expect(await system.done(id)).toBe(true);
  });

  it('the queue holds ids and nothing else', async () => {
    await system.loseQueue();
    system.relay();
    const id = await system.effect(system.tenants[0], 'sendMail', { mailId: randomUUID(), geheim: 'Geheimer Entwurf' });
    await until('hand-over', async () => (await system.outbox(id)).dispatches === 1);
    const stored = redisUrl === undefined ? await postgresDump() : await redisDump(redisUrl);
    expect(stored).toContain(id);
    expect(stored).not.toContain('Geheim');
    await system.loseQueue();
  });

  it('another Jobcenter cannot claim the row', async () => {
    const id = await system.remindEffect(system.tenants[0]);
    expect(await system.door.change(clockOf(system.tenants[1]), (tx) => tx.outbox.claim(id))).toBeNull();
  });

  it('no effect of this file happened twice', async () => {
    const { rows } = await system.admin.query(
      `select payload::jsonb ->> 'event' as event from audit_entry group by 1 having count(*) > 1`,
    );
    expect(rows).toEqual([]);
  });
});

const postgresDump = async () => JSON.stringify((await system.admin.query('select * from bullmq.job')).rows);

async function redisDump(url: string): Promise<string> {
  const redis = new Redis(url);
  const keys = (await redis.keys(`${redisPrefix}:*`)).filter((key) =>
    LANES.some((lane) => key.includes(queueName(lane))),
  );
  const hashes = await Promise.all(
    keys.map(async (key) => ((await redis.type(key)) === 'hash' ? JSON.stringify(await redis.hgetall(key)) : key)),
  );
  redis.disconnect();
  return hashes.join('\n');
}
