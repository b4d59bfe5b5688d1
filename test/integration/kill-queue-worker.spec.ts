// The worker is killed inside jobs, fifty times, three at a time: afterwards a healthy one finishes everything, and each round was closed
// once, each mail written once, each document made once; outbox entries = effects.
import { defaultDates } from '../../libs/domain/cycle/default-dates.js';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAnchor } from '../../libs/persistence/anchor-file.js';
import { verifyAudit } from '../../libs/persistence/verify-audit.js';
import { killVictims, pause, startVictim, type Victim } from '../support/fleet.js';
import { killFixture, type KillFixture } from '../support/kill-fixture.js';
import { redisPrefix, redisUrl, startMessaging, until, type Messaging } from '../support/messaging.js';
import { sampleProgramme } from '../support/sample-programme.js';

const KILLS = 50;
const AT_ONCE = 3;
const ROUNDS_AT_ONCE = 60;
const REMINDERS = 10;
const DOCUMENTS = 3;
/** Geschäftsführung and its office hear of every closed round. */
const MAILS_PER_ROUND = 2;

let system: Messaging;
let fixture: KillFixture;
let environment: Record<string, string>;

beforeAll(async () => {
  system = await startMessaging();
  fixture = await killFixture(system, 5);
  environment = {
    DATABASE_URL: system.database.appUrl,
    AMIP_STATE_DIR: system.stateDir,
    AMIP_PUBLIC_URL: 'https://amip.example.de',
    LOG_LEVEL: 'silent',
    TEST_NOW: system.clock.now().toISOString(),
    TEST_REDIS_PREFIX: redisPrefix,
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
  };
}, 60_000);
afterAll(async () => {
  await killVictims();
  await system.stop();
});

const rows = async <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await system.admin.query<T>(text, values)).rows;

/** Open rounds whose end has just passed, each with the outbox row that closes it. Returns how many there are in all. */
async function addRounds(): Promise<number> {
  await rows(
    `with added as (
       insert into comment_round (tenant_id, cycle_id, number, kind, title, state, starts_on, ends_on, zone, ends_at, opened_at, created_at)
       select $1, $2, n, 'A', 'Runde ' || n, 'offen', '2026-09-01', '2026-09-30', 'Europe/Berlin', $3, '2026-09-01', '2026-09-01'
       from generate_series(1 + (select count(*) from comment_round), $4 + (select count(*) from comment_round)) as n
       returning id)
     insert into outbox (tenant_id, job, key, payload, available_at, created_at)
     select $1, 'closeRound', 'closeRound-' || id || '-1', jsonb_build_object('roundId', id), $3, $3 from added`,
    [fixture.tenant.id, fixture.cycleId, new Date(system.clock.now().getTime() - 1), ROUNDS_AT_ONCE],
  );
  return (await rows<{ count: number }>('select count(*)::int from comment_round'))[0]?.count ?? 0;
}

async function addRemindersAndDocuments(): Promise<void> {
  const { id: tenantId } = fixture.tenant;
  for (let n = 0; n < REMINDERS; n++)
    await system.effect(tenantId, 'remind', {
      cycleId: fixture.cycleId,
      what: `draft-${defaultDates(2027).draftUntil}-${n}`,
    });
  for (let n = 0; n < DOCUMENTS; n++) {
    const [document] = await rows<{ id: string }>(
      `insert into document_output (tenant_id, cycle_id, edition, state, input, file_name, created_at)
       values ($1, $2, 'entwurf', 'angefordert', $3, 'amip.docx', $4) returning id`,
      [tenantId, fixture.cycleId, JSON.stringify(sampleProgramme()), system.clock.now()],
    );
    await system.effect(tenantId, 'renderDocument', { documentId: document?.id ?? '' });
  }
}

const openJobs = (victim: Victim): number => victim.said().split('+').length - victim.said().split('-').length;

it('loses and doubles no effect', async () => {
  let rounds = await addRounds();
  await addRemindersAndDocuments();
  let kills = 0;
  let killsInside = 0;
  let jobsInside = 0;
  const hunt = async (): Promise<void> => {
    while (killsInside < KILLS) {
      const [backlog] = await rows<{ count: number }>(
        `select count(*)::int from outbox where job = 'closeRound' and done_at is null`,
      );
      if ((backlog?.count ?? 0) < ROUNDS_AT_ONCE / 2) rounds = await addRounds();
      const victim = startVictim('kill-worker.mjs', environment);
      await victim.says(/\+/);
      await pause(Math.random() * 30);
      await victim.kill();
      kills++;
      const open = openJobs(victim);
      if (open > 0) killsInside++;
      jobsInside += open;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hunt));
  const healthy = startVictim('kill-worker.mjs', environment);
  const open = async () =>
    (await rows<{ count: number }>('select count(*)::int from outbox where done_at is null'))[0]?.count;
  await until('an empty outbox', async () => (await open()) === 0, 120_000);
  expect(await healthy.terminate()).toBe(0);
  console.info(
    `${redisUrl ? 'Redis' : 'PostgreSQL'}: ${kills} kills, ${killsInside} inside ${jobsInside} jobs; ${rounds} rounds`,
  );
  expect(killsInside).toBeGreaterThanOrEqual(50);

  expect(await rows(`select state, version, count(*)::int from comment_round group by 1, 2`)).toEqual([
    { state: 'geschlossen', version: 2, count: rounds },
  ]);
  const closings = await rows<{ id: string; count: number }>(
    `select entity_id as id, count(*)::int from audit_entry where entity = 'round' and payload::jsonb ->> 'event' = 'close' group by 1`,
  );
  expect(closings).toHaveLength(rounds);
  expect(closings.filter(({ count }) => count !== 1)).toEqual([]);

  const mails = rounds * MAILS_PER_ROUND + REMINDERS;
  expect(await rows('select state, attempts, count(*)::int from mail group by 1, 2')).toEqual([
    { state: 'gesendet', attempts: 1, count: mails },
  ]);
  expect(readdirSync(join(system.stateDir, 'mails')).filter((name) => name.endsWith('.eml'))).toHaveLength(mails);

  const documents = await rows<{ state: string; sha256: string; problem: string | null }>(
    'select distinct state, sha256, problem from document_output',
  );
  expect(documents).toEqual([
    { state: 'fertig', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, problem: null },
  ]);

  const effects = rounds + mails + REMINDERS + DOCUMENTS;
  expect(await rows('select count(*)::int as entries, count(done_at)::int as done from outbox')).toEqual([
    { entries: effects, done: effects },
  ]);

  const verdicts = await verifyAudit(system.source, await readAnchor(join(system.stateDir, 'audit-anchor.json')));
  expect(verdicts.map(({ fault }) => fault)).toEqual([null, null, null]);
  expect(verdicts.find(({ key }) => key === 'kill')?.count).toBe(rounds + 1);
}, 300_000);
