/** The figures refuse what is wrong, by field and row and in German, and whoever may not; the catalogues are open to all who signed in. */
import type { FiguresView } from '#application/figures/read-figures.js';
import type { FigurePart } from '#application/records.js';
import type { Problem } from '../support/client.js';
import { budget, figuresApi, kennzahl, type FiguresApi } from '../support/figures-api.js';
import { step, type PersonKey } from '../support/year.js';
import { startYearApi, type YearApi } from '../support/year-api.js';

let t: YearApi;
let api: FiguresApi;

beforeAll(async () => {
  t = await startYearApi();
  await step(t.year, 'gf', 'startDrafting');
  api = await figuresApi(t);
}, 120_000);
afterAll(() => t?.stop());

test.each<[what: string, part: FigurePart, value: unknown, pointer: string, message: RegExp]>([
  [
    'a German number',
    'kennzahlen',
    [kennzahl('a', { value: '1.234,5' })],
    '/value/0/value',
    /^„Kennzahl a“: Das Feld „Wert“ \(value\) muss eine Zahl als Text mit Punkt/,
  ],
  [
    'a German amount',
    'budget',
    budget({ gesamt: '1.234,50' }),
    '/value/plan/gesamt',
    /muss ein Betrag als Text mit Punkt/,
  ],
  [
    'half an Eintritt',
    'eintrittsplanung',
    [{ key: 'a', instrument: 'EGZ', istVorjahr: 1, plan: 1.5 }],
    '/value/0/plan',
    /^„EGZ“: .*„plan“.*ganze Zahl/,
  ],
  [
    'a row twice',
    'eintrittsplanung',
    ['a', 'a'].map((key) => ({ key, instrument: 'EGZ', istVorjahr: 1, plan: 1 })),
    '/value/1/key',
    /^„EGZ“: Der Zeilenschlüssel „a“/,
  ],
  [
    'a parent that is not there',
    'eintrittsplanung',
    [{ key: 'a', instrument: 'EGZ', parent: { key: 'x', relation: 'davon' }, istVorjahr: 1, plan: 1 }],
    '/value/0/parent/key',
    /Die Zeile „x“ gibt es/,
  ],
  ['no list', 'kennzahlen', null, '/value', /muss eine Liste sein/],
  ['an unknown field', 'personal', { leute: 3 }, '/value/leute', /Das Feld „leute“ gibt es hier nicht/],
  ['nothing at all', 'personal', undefined, '/value', /Das Feld „value“ fehlt/],
  [
    'a typed share in a free table',
    'budget',
    {
      ...budget(),
      tables: [
        {
          key: 't',
          title: 'T',
          columns: [
            { kind: 'betrag', key: 'b', label: 'Betrag' },
            { kind: 'prozent', key: 'p', label: 'Anteil', of: 'b' },
          ],
          rows: [{ key: 'r', label: 'Miete', values: { p: '5' } }],
        },
      ],
    },
    '/value/tables/0/rows/0/values/p',
    /In der Zeile „Miete“, Spalte „Anteil“, steht ein Wert; Anteile werden berechnet/,
  ],
])('%s is told by field and row, and nothing is stored', async (_what, part, value, pointer, message) => {
  const before = await api.read();
  const { status, body } = await api.put<Problem>(part, value);
  expect([status, body.problems?.[0]]).toEqual([400, { pointer, message: expect.stringMatching(message) }]);
  expect(await api.read()).toEqual(before);
});

test('an unknown part is 404, a missing version 428', async () => {
  expect((await api.controlling.put(`${api.url}/ziele`, { value: [] }, { ifMatch: 1 })).status).toBe(404);
  expect((await api.controlling.put(`${api.url}/budget`, { value: budget() })).status).toBe(428);
});

test('drafts are read by staff and Revision, changed by Controlling, Bereichsleitung and Geschäftsführung', async () => {
  const people: PersonKey[] = [
    'controlling',
    'gf',
    'bl',
    'tl',
    'buero',
    'bfdh',
    'revision',
    'admin',
    'gewerkschaft',
    'a1',
    'organ',
  ];
  const seen: Record<string, [number, number]> = {};
  for (const key of people) {
    const client = await t.client(key);
    const got = await client.get<FiguresView>(api.url);
    const changed = await api.put('personal', { koepfe: 1 }, undefined, client);
    seen[key] = [got.status, changed.status];
    if (got.status === 200) expect(got.body.editable).toBe(changed.status === 200);
  }
  expect(seen).toEqual({
    controlling: [200, 200],
    gf: [200, 200],
    bl: [200, 200],
    tl: [200, 403],
    buero: [200, 403],
    bfdh: [200, 403],
    revision: [200, 403],
    admin: [403, 403],
    gewerkschaft: [403, 403],
    a1: [403, 403],
    organ: [403, 403],
  });
  const tl = await t.client('tl');
  const { reasons, onlyReading } = (await tl.get<FiguresView>(api.url)).body;
  // Who may never change anything hears who may, and not that something has to happen first.
  expect([onlyReading, reasons]).toEqual([
    true,
    [
      'Als Teamleitung lesen Sie Kennzahlen, Budget und Planung mit. Ändern dürfen sie nur: Controlling/Finanzen, Geschäftsführung und Bereichsleitung.',
    ],
  ]);
});

test('another Jobcenter finds nothing here', async () => {
  const stranger = await t.api.signIn('controlling');
  expect((await stranger.get(api.url)).status).toBe(404);
  expect((await api.put('personal', { koepfe: 1 }, undefined, stranger)).status).toBe(404);
  expect((await t.api.client().get(api.url)).status).toBe(401);
  expect((await t.api.client().get('/api/catalogues')).status).toBe(401);
});

test('the catalogues of a day', async () => {
  const on = (day: string) =>
    api.controlling.get<
      {
        on: string;
        kennzahlen: { key: string; label: string }[];
        instrumente: { key: string; legalBasis: string }[];
      } & Problem
    >(`/api/catalogues${day}`);
  const old = (await on('?on=2016-01-01')).body;
  expect(old.kennzahlen.find(({ key }) => key === 'LZB')?.label).toBe('Bestand an Langzeitleistungsbeziehern');
  expect(old.instrumente.map(({ key }) => key)).not.toContain('gabe');
  const now = (await on('')).body;
  expect([now.on, now.instrumente.find(({ key }) => key === 'gabe')?.legalBasis]).toEqual([
    '2026-07-01',
    '§ 16k SGB II',
  ]);
  const wrong = await on('?on=2026-02-30');
  expect([wrong.status, wrong.body.problems?.[0]?.pointer]).toEqual([400, '/on']);
});

test('once the draft is out, figures are read and not changed any more', async () => {
  await t.sql(`update cycle set state = 'konsultation' where id = $1`, [t.year.cycleId]);
  const { body } = await api.controlling.get<FiguresView>(api.url);
  expect([body.editable, body.onlyReading, body.reasons]).toEqual([
    false,
    false,
    [expect.stringContaining('erarbeitet')],
  ]);
  const tl = await t.client('tl');
  expect((await tl.get<FiguresView>(api.url)).body.reasons).toEqual([expect.stringContaining('Als Teamleitung')]);
  const refused = await api.put<Problem>('personal', { koepfe: 1 });
  expect([refused.status, refused.body.code]).toEqual([409, 'programme.notBeingWritten']);
});
