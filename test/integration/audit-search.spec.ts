/** The trail is found by fields, days and words, told in German sentences, and checked by those who may; the check finds what was tampered with. */
import { rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ROLE_NAMES } from '#domain/shared/roles.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { Client, type Problem } from '../support/client.js';
import { PASSWORD } from '../support/api.js';

interface Entry {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly actorName: string;
  readonly sentence: string;
  readonly entity: string;
  readonly entityId: string;
  readonly event: string;
}
interface Page {
  readonly items: Entry[];
  readonly next: string | null;
}
interface Verification {
  readonly whole: boolean;
  readonly entries: number;
  readonly checkedAt: string;
  readonly problem: string | null;
}

let api: TestApi;
let revision: Client;
let gf: Client;
let cycleId: string;
beforeAll(async () => {
  api = await startTestApi();
  revision = await api.signIn('revision');
  gf = await api.signIn('geschaeftsfuehrung');
  const made = await gf.post<{ id: string; version: number; sections: { id: string; version: number }[] }>(
    '/api/cycles',
    {
      year: 2031,
      eintrittsplanung: 'imAmip',
      consultation: 'frueh',
      templateKey: 'amip-2024-ge',
    },
  );
  cycleId = made.body.id;
  const [section] = made.body.sections;
  api.clock.advance({ days: 2 });
  gf = await api.signIn('geschaeftsfuehrung');
  await gf.put(
    `/api/sections/${section?.id}/owner`,
    { ownerId: api.jobcenter.people.controlling.accountId },
    { ifMatch: section?.version ?? 0 },
  );
  revision = await api.signIn('revision');
}, 60_000);
afterAll(() => api?.stop());

const find = async (query: string, client = revision): Promise<Entry[]> =>
  (await client.get<Page>(`/api/audit?limit=100&${query}`)).body.items;

test('each entry says who and what in German', async () => {
  const entries = await find('');
  for (const { sentence, actorName } of entries) {
    expect(sentence).toMatch(/^[A-ZÄÖÜ„].*\.$/);
    expect(sentence).not.toMatch(/undefined|Festgehalten/);
    expect(actorName).not.toMatch(/^[0-9a-f-]{36}$|^$/);
  }
  const [created] = await find(`entity=cycle&event=create&cycleId=${cycleId}`);
  expect(created).toMatchObject({ actorName: 'Geschäftsführung jobcenter-1', entityId: cycleId });
  expect(created?.sentence).toContain('2031');
  expect((await find('entity=tenant'))[0]).toMatchObject({ actor: 'installation', actorName: 'Installation' });
});

test('names of sections are told to who reads drafts, not to the Administration', async () => {
  const [told] = await find('entity=section&event=assign');
  expect(told?.sentence).toMatch(/Abschnitt „.+“ .*Controlling/);
  const [untold] = await find('entity=section&event=assign', await api.signIn('administration'));
  expect(untold?.sentence).toMatch(/^Ein Abschnitt/);
});

test('narrowed by entity, event, person and day; a day counts as a day in Germany', async () => {
  const { accountId } = api.jobcenter.people.geschaeftsfuehrung;
  const own = await find(`actorId=${accountId}`);
  expect(new Set(own.map(({ actor }) => actor))).toEqual(new Set([accountId]));
  expect(own.length).toBeGreaterThan(2);
  expect(new Set((await find('entity=session')).map(({ entity }) => entity))).toEqual(new Set(['session']));
  expect((await find('event=signedIn')).length).toBeGreaterThan(2);
  const days = async (query: string) => new Set((await find(query)).map(({ at }) => at.slice(0, 10)));
  expect(await days('from=2026-03-03')).toEqual(new Set(['2026-03-04']));
  expect(await days('until=2026-03-03')).toEqual(new Set(['2026-03-02']));
  expect(await days('from=2026-03-04&until=2026-03-04')).toEqual(new Set(['2026-03-04']));
  expect(await find('from=2026-03-05')).toEqual([]);
});

test('midnight in Germany divides the days, not midnight in Greenwich', async () => {
  api.clock.set('2026-06-01T22:30:00Z'); // 00:30 on 2 June in Berlin
  await api.signIn('bca');
  revision = await api.signIn('revision');
  expect((await find('from=2026-06-02')).length).toBe(2);
  expect(await find('from=2026-06-01&until=2026-06-01')).toEqual([]);
});

test('words are found in the sentence and in the name, in any case and order, all of them', async () => {
  const found = await find('text=PROGRAMM%20angelegt');
  expect(found.map(({ event }) => event)).toContain('create');
  expect(found.every(({ sentence }) => /programm/i.test(sentence) && /angelegt/i.test(sentence))).toBe(true);
  expect((await find('text=controlling%20zugewiesen')).map(({ event }) => event)).toEqual(['assign']);
  expect(await find('text=kommt%20nirgends%20vor')).toEqual([]);
  expect(await find("text=%25%27%20or%20'1'='1")).toEqual([]);
});

test('in pages, with words too; nothing twice, nothing lost', async () => {
  for (const query of ['', '&text=angemeldet']) {
    const all = (await find(query.slice(1))).map(({ seq }) => seq);
    const seen: number[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body }: { body: Page } = await revision.get<Page>(
        `/api/audit?limit=3${query}${after && `&after=${after}`}`,
      );
      expect(body.items.length).toBeLessThanOrEqual(3);
      seen.push(...body.items.map(({ seq }) => seq));
      after = body.next;
    }
    expect(seen).toEqual(all);
  }
});

test.each([
  ['entity=geheim', '/entity'],
  ['event=a%20b', '/event'],
  ['actorId=jemand', '/actorId'],
  ['from=2026-02-30', '/from'],
  ['until=gestern', '/until'],
  [`text=${'x'.repeat(201)}`, '/text'],
  ['unbekannt=1', '/unbekannt'],
])('%s is refused', async (query, pointer) => {
  const answer = await revision.get<Problem>(`/api/audit?${query}`);
  expect([answer.status, answer.body.problems?.[0]?.pointer]).toEqual([400, pointer]);
});

test('only Revision, Administration and Geschäftsführung read and check; each its own Jobcenter', async () => {
  for (const role of ROLE_NAMES) {
    const allowed = ['revision', 'administration', 'geschaeftsfuehrung'].includes(role) ? 200 : 403;
    const client = await api.signIn(role);
    const statuses = [(await client.get('/api/audit')).status, (await client.get('/api/audit/verification')).status];
    expect([role, ...statuses]).toEqual([role, allowed, allowed]);
  }
  const stranger = await api.signIn('revision', await api.createJobcenter());
  expect(await find(`cycleId=${cycleId}`, stranger)).toEqual([]);
  expect(await find(`actorId=${api.jobcenter.people.geschaeftsfuehrung.accountId}`, stranger)).toEqual([]);
  expect((await api.client().get('/api/audit/verification')).status).toBe(401);
});

test('the check counts every entry of this Jobcenter and writes none', async () => {
  const before = await api.inTenant<{ count: number }>('select count(*)::integer as count from audit_entry');
  const answers = await Promise.all([1, 2, 3].map(() => revision.get<Verification>('/api/audit/verification')));
  for (const { body } of answers)
    expect(body).toEqual({
      whole: true,
      entries: before[0]?.count,
      checkedAt: api.clock.now().toISOString(),
      problem: null,
    });
  expect(await api.inTenant('select count(*)::integer as count from audit_entry')).toEqual(before);
});

test('a changed entry is found out, and told as a sentence without anything technical of this machine', async () => {
  const admin = new pg.Client(api.database.adminUrl);
  await admin.connect();
  await admin.query(
    `update audit_entry set payload = replace(payload, 'signedIn', 'ended') where tenant_id = $1 and seq = (
       select max(seq) from audit_entry where tenant_id = $1 and payload like '%signedIn%')`,
    [api.jobcenter.tenantId],
  );
  await admin.end();
  const { body } = await revision.get<Verification>('/api/audit/verification');
  expect(body).toMatchObject({
    whole: false,
    problem: expect.stringMatching(/^Das Protokoll ist nicht unversehrt: Eintrag \d+ wurde verändert\.$/) as string,
  });
});

test('an anchor of this installation that nobody can read is told, not taken for none', async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'amip-audit-'));
  writeFileSync(join(stateDir, 'audit-anchor.json'), '{ kaputt');
  const other = await api.startAnother({}, { stateDir });
  try {
    const key = (await api.createJobcenter('unversehrt')).key;
    const client = new Client(other.address);
    const session = await client.post<{ csrfToken: string }>('/api/session', {
      jobcenter: key,
      email: `revision@${key}.example`,
      password: PASSWORD,
    });
    expect(session.status).toBe(201);
    const { body } = await client.get<Verification>('/api/audit/verification');
    expect(body).toMatchObject({ whole: false, problem: expect.stringContaining('Anker') as string });
    expect(body.problem).not.toContain(stateDir);
  } finally {
    await other.close();
    rmSync(stateDir, { recursive: true, force: true });
  }
});
