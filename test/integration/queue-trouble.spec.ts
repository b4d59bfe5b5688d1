// A queue in trouble, on the backend that REDIS_URL chooses: lost, refusing, in the way, cut off; and effects that fail.
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { queueName } from '../../libs/queue/backend.js';
import { jobIdOf } from '../../libs/queue/jobs.js';
import { runEffect } from '../../libs/queue/run-effect.js';
import { redisPrefix, redisUrl, until } from '../support/messaging.js';
import { payload, startQueueSystem, type QueueSystem } from '../support/queue-system.js';

let system: QueueSystem;

beforeAll(async () => {
  system = await startQueueSystem();
});
afterEach(() => system.closeAll());
afterAll(() => system.stop());

describe(`${redisUrl ? 'Redis' : 'PostgreSQL'} in trouble`, () => {
  it('makes good what a lost queue forgot', async () => {
    const started = system.relay();
    const ids = await Promise.all(Array.from({ length: 5 }, () => system.remindEffect(system.tenants[0])));
    await until('hand-over', async () =>
      (await Promise.all(ids.map(system.outbox))).every(({ dispatches }) => dispatches === 1),
    );
    await system.loseQueue();
    system.worker();
    system.clock.advance(29_000);
    expect(await started.look()).toBe(0);
    system.clock.advance(2000);
    expect(await started.look()).toBeGreaterThanOrEqual(5);
    await until('all effects', async () => (await Promise.all(ids.map(system.done))).every(Boolean));
    expect(await Promise.all(ids.map(system.effects))).toEqual([1, 1, 1, 1, 1]);
  });

  it('a finished job left behind does not swallow its successor', async () => {
    const started = system.relay();
    const id = await system.remindEffect(system.tenants[0]);
    await until('hand-over', async () => (await system.outbox(id)).dispatches === 1);
    const jobId = jobIdOf({ tenantId: system.tenants[0], outboxId: id });
    if (redisUrl === undefined) {
      await system.admin.query(`update bullmq.job set state = 'failed', finished_at_ms = 1 where id = $1`, [jobId]);
    } else {
      const redis = new Redis(redisUrl);
      await redis.lrem(`${redisPrefix}:${queueName('deadlines')}:wait`, 0, jobId);
      await redis.zadd(`${redisPrefix}:${queueName('deadlines')}:failed`, 1, jobId);
      redis.disconnect();
    }
    system.clock.advance(31_000);
    await started.look();
    system.worker();
    await until('the effect', () => system.done(id));
  });

  it('a failure leaves nothing but its record, and is tried again', async () => {
    system.relay();
    let failures = 2;
    system.worker(() =>
      failures-- > 0 ? Promise.reject(new Error('550 <erika@example.org> sagt nein')) : Promise.resolve(),
    );
    const id = await system.remindEffect(system.tenants[0]);
    await until('the first failure', async () => (await system.outbox(id)).attempts === 1);
    expect(await system.effects(id)).toBe(0);
    expect((await system.outbox(id)).last_error).toBe('550 <[entfernt]> sagt nein');
    await until('success', () => system.done(id), 10_000);
    expect(await system.outbox(id)).toMatchObject({ attempts: 2, last_error: null });
    expect(await system.effects(id)).toBe(1);
  });

  it('an effect that gives up is done and its failure recorded', async () => {
    const id = await system.remindEffect(system.tenants[0]);
    const given: number[] = [];
    await runEffect(
      system.door,
      { tenantId: system.tenants[0], outboxId: id },
      {
        job: 'remind',
        work: () => Promise.reject(new Error('kaputt')),
        onFailure: (_tx, _payload, { attempts }) => {
          given.push(attempts);
          return Promise.resolve('giveUp' as const);
        },
      },
    );
    expect(given).toEqual([1]);
    expect(await system.done(id)).toBe(true);
  });

  it('what fails again and again is handed over ever more slowly, at most ten minutes later', async () => {
    await system.loseQueue();
    const started = system.relay();
    const id = await system.remindEffect(system.tenants[1]);
    await until('hand-over', async () => (await system.outbox(id)).dispatches === 1);
    await system.admin.query('update outbox set attempts = 5 where id = $1', [id]);
    system.clock.advance(60_000);
    await started.look();
    expect((await system.outbox(id)).dispatches).toBe(1);
    system.clock.advance(2000);
    await started.look();
    expect((await system.outbox(id)).dispatches).toBe(2);
    await system.admin.query('update outbox set attempts = 1000 where id = $1', [id]);
    system.clock.advance(631_000);
    await started.look();
    expect((await system.outbox(id)).dispatches).toBe(3);
    await system.admin.query('update outbox set done_at = now() where id = $1', [id]);
  });

  it('a queue that refuses leaves the rows due', async () => {
    const refusing = { add: () => Promise.reject(new Error('Redis ist weg')) };
    const broken = system.relay({ queues: { deadlines: refusing, mails: refusing, documents: refusing } });
    const id = await system.remindEffect(system.tenants[0]);
    await expect(broken.look()).rejects.toThrow('Redis ist weg');
    expect((await system.outbox(id)).dispatches).toBe(0);
    system.relay();
    system.worker();
    await until('the effect', () => system.done(id));
  });

  it('a job nobody knows waits for a version that does, and holds up nobody', async () => {
    const unknown = await system.effect(system.tenants[0], 'tanzen', {});
    const id = await system.remindEffect(system.tenants[0]);
    system.relay();
    system.worker();
    await until('the other effect', () => system.done(id));
    expect(await system.done(unknown)).toBe(false);
    expect(system.errors.some(({ message }) => message.includes('tanzen'))).toBe(true);
    await system.admin.query('update outbox set done_at = now() where id = $1', [unknown]);
  });

  it('lost connections are replaced, and what happened meanwhile is made good', async () => {
    system.relay({ pollMs: 200 });
    system.worker();
    const before = await system.remindEffect(system.tenants[0]);
    await until('an effect', () => system.done(before));
    await system.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'amip_app'`);
    const { rows } = await system.admin.query<{ id: string }>(
      `insert into outbox (tenant_id, job, key, payload, available_at, created_at) values ($1, 'remind', $2, $3, $4, $4) returning id`,
      [system.tenants[0], randomUUID(), JSON.stringify(payload()), system.clock.now()],
    );
    await until('the effect', () => system.done(rows[0]?.id ?? ''), 10_000);
    const after = await system.remindEffect(system.tenants[0]);
    await until('the next effect', () => system.done(after), 10_000);
  });

  it('no effect of this file happened twice', async () => {
    const { rows } = await system.admin.query(
      `select payload::jsonb ->> 'event' as event from audit_entry group by 1 having count(*) > 1`,
    );
    expect(rows).toEqual([]);
  });
});
