// The worker as a whole: refuses to start half equipped, makes its tables, renders outside transactions, and ends with nothing left over.
import { renderDocument } from '../../apps/worker/handlers/render-document.js';
import { allHandlers, startWorker } from '../../apps/worker/start.js';
import { ensureQueue, prepareQueue } from '../../libs/queue/prepare.js';
import { startVictim } from '../support/fleet.js';
import { killFixture, type KillFixture } from '../support/kill-fixture.js';
import { redisPrefix, redisUrl, startMessaging, until, type Messaging } from '../support/messaging.js';

let system: Messaging;
let fixture: KillFixture;
beforeAll(async () => {
  system = await startMessaging();
  fixture = await killFixture(system, 1);
}, 30_000);
afterAll(() => system.stop());

const connections = async (): Promise<number> => {
  const text = `select count(*)::int from pg_stat_activity where usename = 'amip_app'`;
  return (await system.admin.query<{ count: number }>(text)).rows[0]?.count ?? 0;
};

describe('starting', () => {
  it('refuses when a job has no handler or two, and leaves nothing open', async () => {
    const before = await connections();
    const without = startWorker(system.runtime, { handlers: (...parts) => allHandlers(...parts).slice(1) });
    await expect(without).rejects.toThrow('closeRound hat keinen Handler');
    const twice = startWorker(system.runtime, {
      handlers: (...parts) => [...allHandlers(...parts), ...allHandlers(...parts)],
    });
    await expect(twice).rejects.toThrow('sendMail hat 2 Handler');
    expect(await connections()).toBe(before);
  });

  it('makes the tables of the queue if it may, else says what to do', async () => {
    const { appUrl: databaseUrl, ownerUrl } = system.database;
    await ensureQueue({ databaseUrl });
    await system.admin.query('drop schema bullmq cascade');
    await expect(ensureQueue({ databaseUrl })).rejects.toThrow('bitte zuerst „amip migrate“ ausführen');
    await Promise.all(Array.from({ length: 5 }, () => ensureQueue({ databaseUrl, ownerUrl })));
    await ensureQueue({ databaseUrl });
  });

  it('prepares a queue that was used before: its counters belong to the application', async () => {
    await system.admin.query('create sequence bullmq.counter; alter sequence bullmq.counter owner to amip_app');
    await prepareQueue(system.database.ownerUrl);
  });
});

describe('ending', () => {
  it('closes every connection; a second close is the first', async () => {
    const before = await connections();
    const worker = await startWorker(system.runtime, { redisPrefix });
    expect(await worker.look()).toBe(0);
    const closing = worker.close();
    expect(worker.close()).toBe(closing);
    await closing;
    await until('no connection of the worker', async () => (await connections()) === before);
  });

  it('a process ends by itself after SIGTERM: no timer and no socket keeps it', async () => {
    const victim = startVictim('kill-worker.mjs', {
      DATABASE_URL: system.database.appUrl,
      AMIP_STATE_DIR: system.stateDir,
      LOG_LEVEL: 'silent',
      TEST_NOW: system.clock.now().toISOString(),
      TEST_REDIS_PREFIX: redisPrefix,
      ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
    });
    await system.effect(fixture.tenant.id, 'remind', { cycleId: fixture.cycleId, what: 'draft-7' });
    await victim.says(/\+/);
    expect(await victim.terminate()).toBe(0);
    expect(victim.said().match(/\+/g)).toHaveLength(victim.said().match(/-/g)?.length ?? -1);
  }, 60_000);
});

describe('a document', () => {
  const asked = async (): Promise<{ documentId: string; effect: { tenantId: string; outboxId: string } }> => {
    const { rows } = await system.admin.query<{ id: string }>(
      `insert into document_output (tenant_id, cycle_id, edition, state, input, file_name, created_at)
       values ($1, $2, 'entwurf', 'angefordert', '{"title":"AMIP"}', 'amip.docx', now()) returning id`,
      [fixture.tenant.id, fixture.cycleId],
    );
    const documentId = rows[0]?.id ?? '';
    const outboxId = await system.effect(fixture.tenant.id, 'renderDocument', { documentId });
    return { documentId, effect: { tenantId: fixture.tenant.id, outboxId } };
  };
  const output = async (
    id: string,
  ): Promise<{ state: string; problem: string | null; bytes: Buffer | null; sha256: string | null }> =>
    (await system.admin.query('select state, problem, bytes, sha256 from document_output where id = $1', [id])).rows[0];

  it('is rendered from its stored input while no transaction is open', async () => {
    const { documentId, effect } = await asked();
    const open = `select count(*)::int from pg_stat_activity where usename = 'amip_app' and state = 'idle in transaction'`;
    let meanwhile = -1;
    const handler = renderDocument(system.door, async (programme) => {
      meanwhile = (await system.admin.query<{ count: number }>(open)).rows[0]?.count ?? -1;
      return Buffer.from((JSON.parse(programme) as { title: string }).title);
    });
    await handler.run(effect);
    expect(meanwhile).toBe(0);
    expect(await output(documentId)).toMatchObject({ state: 'fertig', bytes: Buffer.from('AMIP'), problem: null });
    await handler.run(effect);
    expect((await system.outbox(effect.outboxId)).done_at).not.toBeNull();
  });

  it('that cannot be made is tried three times and then says so in German', async () => {
    const { documentId, effect } = await asked();
    let renderings = 0;
    const handler = renderDocument(system.door, () => {
      renderings++;
      return Promise.reject(new Error('RenderFailed'));
    });
    await expect(handler.run(effect)).rejects.toThrow('RenderFailed');
    await expect(handler.run(effect)).rejects.toThrow('RenderFailed');
    expect(await output(documentId)).toMatchObject({ state: 'angefordert' });
    await handler.run(effect);
    await handler.run(effect);
    expect(renderings).toBe(3);
    expect(await output(documentId)).toMatchObject({ state: 'fehlgeschlagen', bytes: null });
    expect((await output(documentId)).problem).toContain(
      `nennen Sie der Administration die Kennung ${effect.outboxId}`,
    );
  });
});
