// Relay, queue and effects on the backend that REDIS_URL chooses: nothing lost, nothing twice, nothing early.
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { clockOf } from '../../libs/application/actor.js';
import { dueOutbox } from '../../libs/persistence/due-outbox.js';
import { openBackend, queueName, type QueueBackend } from '../../libs/queue/backend.js';
import { jobIdOf, LANES, type EffectJob } from '../../libs/queue/jobs.js';
import { startRelay, type Relay, type RelayOptions } from '../../libs/queue/relay.js';
import { runEffect } from '../../libs/queue/run-effect.js';
import { redisPrefix, redisUrl, startMessaging, until, type Messaging } from '../support/messaging.js';

let system: Messaging;
let backend: QueueBackend;
const errors: Error[] = [];
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  system = await startMessaging();
  backend = openBackend({
    databaseUrl: system.database.appUrl,
    redisUrl,
    prefix: redisPrefix,
    onError: (error) => errors.push(error),
  });
});
afterEach(async () => {
  for (const part of open.splice(0).reverse()) await part.close();
});
afterAll(async () => {
  await backend.close();
  await system.stop();
});

const payload = () => ({ cycleId: randomUUID(), what: 'draft-7' });
const remindEffect = (tenantId: string, availableAt?: Date) =>
  system.effect(tenantId, 'remind', payload(), availableAt ? { availableAt } : {});

function relay(changed: Partial<RelayOptions> = {}): Relay {
  const outbox = dueOutbox(system.source, system.database.appUrl);
  const queues = {
    deadlines: backend.queue('deadlines'),
    mails: backend.queue('mails'),
    documents: backend.queue('documents'),
  };
  const started = startRelay({
    outbox,
    queues,
    clock: system.clock,
    onError: (error) => errors.push(error),
    pollMs: 60_000,
    ...changed,
  });
  open.push(started);
  return started;
}

/** Works on the lane of deadlines; each effect leaves one entry in the audit trail, where a second one would be seen. */
function worker(before: (effect: EffectJob) => Promise<void> = () => Promise.resolve()): { runs: string[] } {
  const runs: string[] = [];
  open.push(
    backend.work(
      'deadlines',
      async (_name, effect) => {
        runs.push(effect.outboxId);
        await runEffect(system.door, effect, {
          job: 'remind',
          work: async (tx, { cycleId }) => {
            await tx.audit({ entity: 'cycle', entityId: cycleId, event: `effect-${effect.outboxId}` });
            await before(effect);
          },
        });
      },
      { concurrency: 4, lockMs: 15_000 },
    ),
  );
  return { runs };
}

const done = async (id: string) => (await system.outbox(id)).done_at !== null;
const effects = async (id: string) =>
  Number(
    (
      await system.admin.query<{ count: string }>(
        `select count(*) from audit_entry where payload::jsonb ->> 'event' = $1`,
        [`effect-${id}`],
      )
    ).rows[0]?.count,
  );

/** Everything the queue knows is gone, as after a Redis without its data or a schema restored from yesterday. */
async function loseQueue(): Promise<void> {
  if (redisUrl === undefined) {
    await system.admin.query('delete from bullmq.job');
    return;
  }
  const redis = new Redis(redisUrl);
  const keys = await redis.keys(`${redisPrefix}:*`);
  if (keys.length > 0) await redis.del(keys);
  redis.disconnect();
}

describe(`outbox → ${redisUrl ? 'Redis' : 'PostgreSQL'} → effect`, () => {
  it('rings: what is due now happens at once, not at the next look', async () => {
    relay();
    worker();
    const ids = await Promise.all(system.tenants.map((tenantId) => remindEffect(tenantId)));
    await until('both effects', async () => (await done(ids[0] ?? '')) && (await done(ids[1] ?? '')), 3000);
    expect(await Promise.all(ids.map(effects))).toEqual([1, 1]);
  });

  it('looks by itself every poll interval', async () => {
    const { listen: _listen, ...outbox } = dueOutbox(system.source, system.database.appUrl);
    relay({ pollMs: 20, outbox: { ...outbox, listen: () => ({ close: () => Promise.resolve() }) } });
    worker();
    const id = await remindEffect(system.tenants[0]);
    await until('the effect', () => done(id), 3000);
  });

  it('is never early and happens once: the clock decides to the millisecond', async () => {
    const started = relay();
    const { runs } = worker();
    const id = await remindEffect(system.tenants[0], new Date(system.clock.now().getTime() + 3_600_000));
    system.clock.advance(3_599_999);
    expect(await started.look()).toBe(0);
    expect(await done(id)).toBe(false);
    system.clock.advance(1);
    expect(await started.look()).toBe(1);
    await until('the effect', () => done(id));
    system.clock.advance(24 * 3_600_000);
    expect(await started.look()).toBe(0);
    expect(runs.filter((run) => run === id)).toHaveLength(1);
    expect(await effects(id)).toBe(1);
  });

  it('a job that comes before its row is due does nothing', async () => {
    const id = await remindEffect(system.tenants[0], new Date(system.clock.now().getTime() + 1000));
    const work = () => Promise.reject(new Error('must not run'));
    await runEffect(system.door, { tenantId: system.tenants[0], outboxId: id }, { job: 'remind', work });
    expect(await done(id)).toBe(false);
    await system.admin.query('update outbox set done_at = now() where id = $1', [id]);
  });

  it('makes good what a lost queue forgot', async () => {
    const started = relay();
    const ids = await Promise.all(Array.from({ length: 5 }, () => remindEffect(system.tenants[0])));
    await until('hand-over', async () =>
      (await Promise.all(ids.map(system.outbox))).every(({ dispatches }) => dispatches === 1),
    );
    await loseQueue();
    worker();
    system.clock.advance(29_000);
    expect(await started.look()).toBe(0);
    system.clock.advance(2000);
    expect(await started.look()).toBeGreaterThanOrEqual(5);
    await until('all effects', async () => (await Promise.all(ids.map(done))).every(Boolean));
    expect(await Promise.all(ids.map(effects))).toEqual([1, 1, 1, 1, 1]);
  });

  it('handing over again does not make a second job', async () => {
    const started = relay();
    const id = await remindEffect(system.tenants[0]);
    await until('hand-over', async () => (await system.outbox(id)).dispatches === 1);
    for (let again = 2; again <= 4; again++) {
      system.clock.advance(31_000);
      await started.look();
      expect((await system.outbox(id)).dispatches).toBe(again);
    }
    const { runs } = worker();
    await until('the effect', () => done(id));
    const other = await remindEffect(system.tenants[0]);
    await until('another effect', () => done(other));
    expect(runs.filter((run) => run === id)).toHaveLength(1);
  });

  it('a finished job left behind does not swallow its successor', async () => {
    const started = relay();
    const id = await remindEffect(system.tenants[0]);
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
    worker();
    await until('the effect', () => done(id));
  });

  it('delivered many times at once, it happens once', async () => {
    const id = await remindEffect(system.tenants[0]);
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
    expect([runs, await effects(id)]).toEqual([1, 1]);
  });

  it('a failure leaves nothing but its record, and is tried again', async () => {
    relay();
    let failures = 2;
    worker(() => (failures-- > 0 ? Promise.reject(new Error('550 <erika@example.org> sagt nein')) : Promise.resolve()));
    const id = await remindEffect(system.tenants[0]);
    await until('the first failure', async () => (await system.outbox(id)).attempts === 1);
    expect(await effects(id)).toBe(0);
    expect((await system.outbox(id)).last_error).toBe('550 <[entfernt]> sagt nein');
    await until('success', () => done(id), 10_000);
    expect(await system.outbox(id)).toMatchObject({ attempts: 2, last_error: null });
    expect(await effects(id)).toBe(1);
  });

  it('an effect that gives up is done and its failure recorded', async () => {
    const id = await remindEffect(system.tenants[0]);
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
    expect(await done(id)).toBe(true);
  });

  it('what fails again and again is handed over ever more slowly, at most ten minutes later', async () => {
    await loseQueue();
    const started = relay();
    const id = await remindEffect(system.tenants[1]);
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
    const broken = relay({ queues: { deadlines: refusing, mails: refusing, documents: refusing } });
    const id = await remindEffect(system.tenants[0]);
    await expect(broken.look()).rejects.toThrow('Redis ist weg');
    expect((await system.outbox(id)).dispatches).toBe(0);
    relay();
    worker();
    await until('the effect', () => done(id));
  });

  it('a job nobody knows waits for a version that does, and holds up nobody', async () => {
    const unknown = await system.effect(system.tenants[0], 'tanzen', {});
    const id = await remindEffect(system.tenants[0]);
    relay();
    worker();
    await until('the other effect', () => done(id));
    expect(await done(unknown)).toBe(false);
    expect(errors.some(({ message }) => message.includes('tanzen'))).toBe(true);
    await system.admin.query('update outbox set done_at = now() where id = $1', [unknown]);
  });

  it('lost connections are replaced, and what happened meanwhile is made good', async () => {
    relay({ pollMs: 200 });
    worker();
    const before = await remindEffect(system.tenants[0]);
    await until('an effect', () => done(before));
    await system.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'amip_app'`);
    const { rows } = await system.admin.query<{ id: string }>(
      `insert into outbox (tenant_id, job, key, payload, available_at, created_at) values ($1, 'remind', $2, $3, $4, $4) returning id`,
      [system.tenants[0], randomUUID(), JSON.stringify(payload()), system.clock.now()],
    );
    await until('the effect', () => done(rows[0]?.id ?? ''), 10_000);
    const after = await remindEffect(system.tenants[0]);
    await until('the next effect', () => done(after), 10_000);
  });

  it('closing waits for the job that runs', async () => {
    relay();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { runs } = worker(() => held);
    const id = await remindEffect(system.tenants[0]);
    await until('the job to run', () => runs.includes(id));
    const closing = open.pop()?.close();
    release();
    await closing;
    expect(await done(id)).toBe(true);
  });

  it('the queue holds ids and nothing else', async () => {
    await loseQueue();
    relay();
    const id = await system.effect(system.tenants[0], 'sendMail', { mailId: randomUUID(), geheim: 'Geheimer Entwurf' });
    await until('hand-over', async () => (await system.outbox(id)).dispatches === 1);
    const stored = redisUrl === undefined ? await postgresDump() : await redisDump(redisUrl);
    expect(stored).toContain(id);
    expect(stored).not.toContain('Geheim');
    await loseQueue();
  });

  it('another Jobcenter cannot claim the row', async () => {
    const id = await remindEffect(system.tenants[0]);
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
