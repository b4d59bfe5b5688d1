/** What was found by trying to break it stays mended: each test is one attack that once got through. */
import { startTestApi, type TestApi } from '../support/api.js';
import type { Client, Problem } from '../support/client.js';

interface Cycle {
  readonly id: string;
  readonly version: number;
  readonly sections: { id: string; key: string; version: number; ownerId: string }[];
}

let api: TestApi;
let gf: Client;
let cycle: Cycle;
const LAYOUT = { titlePage: true, tableOfContents: true, paragraphNumbers: false, signaturePage: true };
const NEW = { eintrittsplanung: 'imAmip', consultation: 'frueh', templateKey: 'amip-2024-ge' };

beforeAll(async () => {
  api = await startTestApi();
  gf = await api.signIn('geschaeftsfuehrung');
  cycle = (await gf.post<Cycle>('/api/cycles', { ...NEW, year: 2030 })).body;
}, 60_000);
afterAll(() => api?.stop());

const pointers = (problem: Problem): string[] => (problem.problems ?? []).map((p) => p.pointer);

test.each([
  ['budget', { budget: { plan: { year: 2030, gesamt: '999.00' } } }],
  ['edition', { edition: { kind: 'beschlossen' } }],
  ['sections', { sections: [] }],
  ['resolution', { resolution: {} }],
  ['jobcenter', { jobcenter: { name: 'Anderes', traegerform: 'gE' } }],
])('the title page cannot carry %s', async (field, extra) => {
  const buero = await api.signIn('bueroGeschaeftsfuehrung');
  const answer = await buero.put<Problem>(
    `/api/cycles/${cycle.id}/front`,
    { front: { title: 'AMIP', layout: LAYOUT, ...extra } },
    { ifMatch: cycle.version },
  );
  expect(answer.status).toBe(400);
  expect(pointers(answer.body)).toEqual([`/front/${field}`]);
});

test.each([
  ['sections', { sections: [] }],
  ['title', { title: 'Anders' }],
  ['participation', { participation: [] }],
])('the figures cannot carry %s', async (field, extra) => {
  const controlling = await api.signIn('controlling');
  const answer = await controlling.put<Problem>(
    `/api/cycles/${cycle.id}/figures`,
    { figures: { kennzahlen: [], ...extra } },
    { ifMatch: cycle.version },
  );
  expect(answer.status).toBe(400);
  expect(pointers(answer.body)).toEqual([`/figures/${field}`]);
});

test('whether the budget is provisional is not said by whoever edits the figures', async () => {
  const other = (await gf.post<Cycle>('/api/cycles', { ...NEW, year: 2034 })).body;
  const figures = { kennzahlen: [], budget: { mark: 'endgueltig', plan: { year: 2034, gesamt: '1.00' } } };
  expect((await gf.put(`/api/cycles/${other.id}/figures`, { figures }, { ifMatch: other.version })).status).toBe(200);
  const { body } = await gf.get<{ budget: object; edition: object }>(`/api/cycles/${other.id}/programme`);
  expect(body.budget).toEqual({ plan: { year: 2034, gesamt: '1.00' } });
});

test('characters that no document can hold do not get into a section', async () => {
  const section = cycle.sections.find((s) => s.key === 'vorwort') as Cycle['sections'][number];
  const started = await gf.post<Cycle>(
    `/api/cycles/${cycle.id}/transitions`,
    { event: 'startDrafting' },
    { ifMatch: cycle.version },
  );
  expect(started.status).toBe(200);
  const blocks = [{ kind: 'paragraph', id: 'p', content: [{ kind: 'text', text: 'a\ufffeb' }] }];
  const answer = await gf.put<Problem>(`/api/sections/${section.id}/blocks`, { blocks }, { ifMatch: section.version });
  expect(answer.status).toBe(400);
  expect(pointers(answer.body)).toEqual(['/blocks/0/content/0/text']);
});

test('text that nobody can see is no text', async () => {
  const { body: section } = await gf.get<Cycle['sections'][number]>(
    `/api/sections/${cycle.sections.find((s) => s.key === 'vorwort')?.id}`,
  );
  const blocks = [{ kind: 'paragraph', id: 'p', content: [{ kind: 'text', text: '\u200c\u00a0' }] }];
  const saved = await gf.put(`/api/sections/${section.id}/blocks`, { blocks }, { ifMatch: section.version });
  expect(saved.status).toBe(200);
  const answer = await gf.post<Problem>(
    `/api/sections/${section.id}/transitions`,
    { event: 'submit' },
    { ifMatch: saved.etag as number },
  );
  expect([answer.status, answer.body.refusals?.map((r) => r.guard)]).toEqual([422, ['notEmpty']]);
});

test.each([[[]], [[{}]], ['heute'], [7]])('dates as %j are refused, not a fault of the system', async (dates) => {
  const answer = await gf.post<Problem>('/api/cycles', { ...NEW, year: 2031, dates });
  expect([answer.status, answer.body.status]).toEqual([400, 400]);
});

test('days outside the years of any programme are refused', async () => {
  const answer = await gf.post<Problem>(
    `/api/cycles/${cycle.id}/transitions`,
    { event: 'sign', signedOn: '0000-01-01' },
    { ifMatch: 99 },
  );
  expect([answer.status, pointers(answer.body)]).toEqual([400, ['/signedOn']]);
});

test('the dates of the year move with a reason, in order, and the writers hear of it', async () => {
  const { body: before } = await gf.get<Cycle & { cycle: { dates: Record<string, string> } }>(
    `/api/cycles/${cycle.id}`,
  );
  const dates = { ...before.cycle.dates, draftUntil: before.cycle.dates['beiratFrom'] as string };
  const move = (body: object) =>
    gf.put<Problem & typeof before>(`/api/cycles/${cycle.id}/dates`, body, { ifMatch: before.version });
  expect([
    (await move({ dates, reason: ' ' })).status,
    (await move({ dates: { ...dates, start: '2031-12-31' }, reason: 'x' })).status,
  ]).toEqual([400, 400]);
  const moved = await move({ dates, reason: 'Die Zuteilung kommt später.' });
  expect([moved.status, moved.body.cycle.dates]).toEqual([200, dates]);
  expect((await move({ dates, reason: 'Noch einmal' })).status).toBe(412);
  const mails = await api.door.read(api.jobcenter.actor('administration'), (tx) =>
    tx.mails.list({ limit: 100, after: null }),
  );
  expect(mails.filter((m) => m.template === 'datesMoved').length).toBeGreaterThan(3);
});

test('an owner for a section that the template does not have is named', async () => {
  const answer = await gf.post<Problem>('/api/cycles', {
    ...NEW,
    year: 2032,
    owners: { gibtsnicht: api.jobcenter.people.controlling.accountId },
  });
  expect([answer.status, pointers(answer.body)]).toEqual([400, ['/owners/gibtsnicht']]);
});

test('who has no business with sections learns nothing of their state', async () => {
  for (const role of ['beiratMitglied', 'traegerversammlungMitglied', 'administration'] as const) {
    const client = await api.signIn(role);
    const id = cycle.sections[0]?.id;
    const statuses = [
      (await client.put(`/api/sections/${id}/blocks`, { blocks: [] }, { ifMatch: 1 })).status,
      (await client.post(`/api/sections/${id}/copy-last-year`, {}, { ifMatch: 1 })).status,
    ];
    expect([role, ...statuses]).toEqual([role, 403, 403]);
  }
});

test('a repeated request gets no answer any more when the membership has ended', async () => {
  const person = await api.jobcenter.addPerson('geschaeftsfuehrung');
  const client = await api.signIn(person);
  const once = { idempotencyKey: 'wiederholung-1' };
  expect((await client.post('/api/cycles', { ...NEW, year: 2033 }, once)).status).toBe(201);
  const admin = await api.signIn('administration');
  const { body: membership } = await admin.get<{ memberships: { id: string; version: number }[] }>(
    `/api/accounts/${person.accountId}`,
  );
  const held = membership.memberships.find((m) => m.id === person.membershipId);
  expect(
    (await admin.post(`/api/memberships/${person.membershipId}/end`, {}, { ifMatch: held?.version ?? 1 })).status,
  ).toBe(200);
  expect((await client.post('/api/cycles', { ...NEW, year: 2033 }, once)).status).toBe(403);
});
