// The API is killed inside requests, fifty times. Every request is repeated with its Idempotency-Key until it is answered: afterwards each
// step has happened exactly once, with one audit entry, one mail and one outbox row, and no version is missing.
import { verifyAudit } from '../../libs/persistence/verify-audit.js';
import { startMessaging, type Messaging } from '../support/messaging.js';
import { killFixture, signIn, type KillFixture, type SignedIn } from '../support/kill-fixture.js';
import { killVictims, pause, startVictim, type Victim } from '../support/fleet.js';

const KILLS = 50;
const CLIENTS = 8;
/** Started ahead, so that the test need not wait for each start. */
const AHEAD = 3;

const STEPS = [
  { event: 'submit', role: 'teamleitung' },
  { event: 'release', role: 'bereichsleitung' },
  { event: 'reopen', role: 'bereichsleitung', reason: 'Bitte ergänzen.' },
] as const;

let system: Messaging;
let fixture: KillFixture;
const sessions = new Map<string, SignedIn>();

beforeAll(async () => {
  system = await startMessaging();
  fixture = await killFixture(system, CLIENTS);
  for (const role of ['teamleitung', 'bereichsleitung']) sessions.set(role, await signIn(system, fixture, role));
}, 60_000);
afterAll(async () => {
  await killVictims();
  await system.stop();
});

it('loses, doubles and halves nothing', async () => {
  const environment = {
    DATABASE_URL: system.database.appUrl,
    PORT: '0',
    AMIP_PUBLIC_URL: 'https://amip.example.de',
    LOG_LEVEL: 'silent',
    TEST_NOW: system.clock.now().toISOString(),
  };
  const start = () => ready(startVictim('kill-api.mjs', environment));
  const ahead = Array.from({ length: AHEAD }, start);
  let kills = 0;
  let killsInside = 0;
  const next = async (): Promise<Serving> => {
    const first = await (ahead.shift() ?? start());
    if (killsInside + ahead.length < KILLS) ahead.push(start());
    return first;
  };

  let serving = await next();
  let onReplace: (() => void)[] = [];
  let stopping = false;
  let inFlight = 0;
  let answered = 0;
  let repeated = 0;

  /** Repeats one request, always the same, until somebody answers it. */
  const insist = async (path: string, init: RequestInit): Promise<Response> => {
    for (let attempt = 1; ; attempt++) {
      const asked = serving;
      inFlight++;
      try {
        const response = await fetch(`${asked.address}${path}`, init);
        await response.clone().text();
        if (attempt > 1) repeated++;
        answered++;
        return response;
      } catch {
        if (asked === serving) await new Promise<void>((resolve) => onReplace.push(resolve));
      } finally {
        inFlight--;
      }
    }
  };

  const client = async (sectionId: string): Promise<number> => {
    for (let step = 0; ; step++) {
      if (stopping) return step;
      const { event, role, ...more } = STEPS[step % STEPS.length] as (typeof STEPS)[number];
      const { cookie, csrfToken } = sessions.get(role) as SignedIn;
      const response = await insist(`/api/sections/${sectionId}/transitions`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie,
          'x-csrf-token': csrfToken,
          'if-match': `"${step + 1}"`,
          'idempotency-key': `${sectionId}-${step}`,
        },
        body: JSON.stringify({ event, ...more }),
      });
      if (response.status !== 200) throw new Error(`${event}: ${response.status} ${await response.text()}`);
      expect(((await response.json()) as { version: number }).version).toBe(step + 2);
    }
  };
  const clients = fixture.sectionIds.map(client);
  const failed = Promise.race(clients).then(() => undefined);

  while (killsInside < KILLS) {
    const before = answered;
    while (answered < before + 5) await Promise.race([pause(2), failed]);
    await pause(Math.random() * 30);
    if (inFlight > 0) killsInside++;
    kills++;
    await serving.victim.kill();
    serving = await next();
    for (const replaced of onReplace.splice(0)) replaced();
    onReplace = [];
  }
  stopping = true;
  const steps = await Promise.all(clients);
  await killVictims();

  const total = steps.reduce((sum, count) => sum + count, 0);
  console.info(`${kills} kills, ${killsInside} inside requests; ${total} steps, ${repeated} of them asked for again`);
  expect(killsInside).toBeGreaterThanOrEqual(50);
  expect(repeated).toBeGreaterThan(0);

  const sections = await rows<{ id: string; version: number; versions: number; submits: number; events: string[] }>(
    `
    select s.id, s.version, s.latest_number as submits,
           (select count(*)::int from section_version v where v.section_id = s.id) as versions,
           (select array_agg(a.payload::jsonb ->> 'event' order by a.seq) from audit_entry a where a.entity_id = s.id::text) as events
    from section s where s.id = any($1)`,
    [fixture.sectionIds],
  );
  for (const section of sections) {
    const done = steps[fixture.sectionIds.indexOf(section.id)] ?? -1;
    expect(section.version).toBe(done + 1);
    expect(section.events).toEqual(Array.from({ length: done }, (_, n) => STEPS[n % STEPS.length]?.event));
    expect([section.versions, section.submits]).toEqual([Math.ceil(done / 3), Math.ceil(done / 3)]);
  }
  const [counts] = await rows<Record<string, number>>(`
    select (select count(*)::int from mail) as mails,
           (select count(*)::int from outbox where job = 'sendMail') as jobs,
           (select count(*)::int from outbox o join mail m on o.payload ->> 'mailId' = m.id::text and o.tenant_id = m.tenant_id) as pairs,
           (select count(*)::int from idempotency_key) as keys,
           (select count(*)::int from idempotency_key where response is null) as unanswered`);
  expect(counts).toEqual({ mails: total, jobs: total, pairs: total, keys: total, unanswered: 0 });
  expect((await verifyAudit(system.source)).map(({ fault }) => fault)).toEqual([null, null, null]);
}, 300_000);

interface Serving {
  readonly victim: Victim;
  readonly address: string;
}

const ready = async (victim: Victim): Promise<Serving> => ({ victim, address: await victim.says(/^(http:\S+)\n/) });

const rows = async <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await system.admin.query<T>(text, values)).rows;
