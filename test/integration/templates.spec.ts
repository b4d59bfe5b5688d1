/** Templates are kept by the Büro and the Administration: checked by the domain, never changed, only followed by a next version. */
import { startTestApi, type TestApi } from '../support/api.js';
import type { Client, Problem } from '../support/client.js';
import type { Role } from '#domain/shared/roles.js';

interface Template {
  readonly key: string;
  readonly version: number;
  readonly data: Record<string, unknown> & { version: number; sections: Record<string, unknown>[] };
}

let api: TestApi;
let buero: Client;
beforeAll(async () => {
  api = await startTestApi();
  buero = await api.signIn('bueroGeschaeftsfuehrung');
}, 60_000);
afterAll(() => api?.stop());

const section = (key: string, more: object = {}) => ({
  key,
  title: `Abschnitt ${key}`,
  numbering: 'dezimal',
  inTableOfContents: true,
  required: true,
  ownerRole: 'teamleitung',
  ...more,
});
const template = (more: object = {}) => ({
  key: 'hausvorlage',
  label: 'Vorlage des Hauses',
  traegerform: 'gE',
  title: 'Programm {jahr}',
  layout: { titlePage: true, tableOfContents: true, paragraphNumbers: false, signaturePage: true },
  sections: [section('lage'), section('ziele', { sections: [section('ziel-1')] })],
  ...more,
});

test('a new key begins with 1; what is sent again counts up, and every version stays readable', async () => {
  const first = await buero.post<Template>('/api/templates', template());
  expect([first.status, first.body.version, first.body.data.version]).toEqual([201, 1, 1]);
  const second = await buero.post<Template>('/api/templates', template({ version: 1, label: 'Neu' }));
  expect(second.body).toMatchObject({ key: 'hausvorlage', version: 2, data: { version: 2, label: 'Neu' } });
  const get = (query: string) => buero.get<Template>(`/api/templates/hausvorlage${query}`);
  expect((await get('')).body).toEqual(second.body);
  expect((await get('?version=1')).body).toEqual(first.body);
  expect((await get('?version=3')).status).toBe(404);
  const entries = await api.inTenant<{ payload: string }>(
    `select payload from audit_entry where entity = 'template' order by seq`,
  );
  expect(entries.map(({ payload }) => JSON.parse(payload) as object)).toMatchObject([
    { entityId: 'hausvorlage', event: 'version', details: { version: 1 } },
    { entityId: 'hausvorlage', event: 'version', details: { version: 2 } },
  ]);
});

test('a cycle can be opened with it, and keeps its version when there is a later one', async () => {
  const gf = await api.signIn('geschaeftsfuehrung');
  const made = await gf.post<{ cycle: { templateVersion: number }; sections: { key: string }[] }>('/api/cycles', {
    year: 2033,
    eintrittsplanung: 'imAmip',
    consultation: 'keine',
    templateKey: 'hausvorlage',
  });
  expect(made.status).toBe(201);
  expect(made.body.sections.map(({ key }) => key)).toEqual(['lage', 'ziele', 'ziel-1']);
  await buero.post('/api/templates', template({ version: made.body.cycle.templateVersion, label: 'Noch neuer' }));
  const cycle = await gf.get<{ items: { id: string }[] }>('/api/cycles');
  const same = await gf.get<typeof made.body>(`/api/cycles/${cycle.body.items[0]?.id}`);
  expect(same.body.cycle.templateVersion).toBe(made.body.cycle.templateVersion);
});

test('who started from an earlier version overwrites nobody', async () => {
  const before = (await buero.get<Template>('/api/templates/hausvorlage')).body;
  const late = await buero.post<Problem>('/api/templates', template({ version: before.version - 1 }));
  expect([late.status, late.body.facts]).toEqual([412, { currentVersion: before.version }]);
  const both = await Promise.all(
    ['A', 'B'].map((label) => buero.post<Problem>('/api/templates', template({ version: before.version, label }))),
  );
  expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
  expect([409, 412]).toContain(both.find(({ status }) => status !== 201)?.status);
  expect((await buero.get<Template>('/api/templates/hausvorlage')).body.version).toBe(before.version + 1);
});

test.each<[string, object, string[]]>([
  ['no title', { title: undefined }, ['/title']],
  ['no sections', { sections: [] }, ['/sections']],
  ['a strange field', { extra: 1 }, ['/extra']],
  ['a version that is none', { version: 'drei' }, ['/version']],
  ['two faults at once', { label: '', traegerform: 'x' }, ['/label', '/traegerform']],
  ['a key twice', { sections: [section('a', { sections: [section('b')] }), section('b')] }, ['/sections/1/key']],
  [
    'an owner who does not write',
    { sections: [section('a', { ownerRole: 'beiratMitglied' })] },
    ['/sections/0/ownerRole'],
  ],
  [
    'a fault deep down',
    { sections: [section('a', { sections: [section('b', { numbering: 'x' })] })] },
    ['/sections/0/sections/0/numbering'],
  ],
])('refused with its place: %s', async (_name, more, pointers) => {
  const answer = await buero.post<Problem>('/api/templates', template({ key: 'falsch', ...more }));
  expect(answer.status).toBe(400);
  expect(answer.body.problems?.map(({ pointer }) => pointer)).toEqual(pointers);
  for (const { message } of answer.body.problems ?? []) expect(message).toMatch(/[a-zäöüß]{3}.*[.…]$/);
  expect((await buero.get('/api/templates/falsch')).status).toBe(404);
});

test('what is no template at all, or endless, is refused as well', async () => {
  let deep: object = section('s0');
  for (let n = 1; n < 45; n++) deep = section(`s${n}`, { sections: [deep] });
  for (const body of [[], null, 'text', 7, {}, template({ key: 'falsch', sections: [deep] })]) {
    const answer = await buero.post<Problem>('/api/templates', body === null ? 'null' : body);
    expect([JSON.stringify(body).slice(0, 20), answer.status]).toEqual([JSON.stringify(body).slice(0, 20), 400]);
  }
  expect((await buero.post('/api/templates')).status).toBe(400);
});

test('only Büro and Administration keep templates; who takes part reads them; other Jobcenter have their own', async () => {
  expect((await (await api.signIn('administration')).post('/api/templates', template({ key: 'anders' }))).status).toBe(
    201,
  );
  const roles: Role[] = [
    'geschaeftsfuehrung',
    'teamleitung',
    'revision',
    'beiratMitglied',
    'traegerversammlungMitglied',
  ];
  for (const role of roles) {
    const client = await api.signIn(role);
    expect([role, (await client.post('/api/templates', template({ key: 'anders' }))).status]).toEqual([role, 403]);
    expect([role, (await client.get('/api/templates/anders')).status]).toEqual([role, 200]);
  }
  expect((await api.client().get('/api/templates/anders')).status).toBe(401);
  const other = await api.createJobcenter();
  const stranger = await api.signIn('bueroGeschaeftsfuehrung', other);
  expect((await stranger.get('/api/templates/anders')).status).toBe(404);
  expect((await stranger.post<Template>('/api/templates', template({ key: 'anders' }))).body.version).toBe(1);
});
