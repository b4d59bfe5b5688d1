/** The figures by part: sums are the system's, two parts never get in each other's way, one part never loses a change, what the text prints stays. */
import { importProgramme } from '#application/programme/import-programme.js';
import { FIGURE_PARTS } from '#application/records.js';
import type { FiguresView } from '#application/figures/read-figures.js';
import { saveSection } from '#application/section/advance-section.js';
import type { Problem } from '../support/client.js';
import { budget, figuresApi, kennzahl, PARTS_2024, type FiguresApi, type PutView } from '../support/figures-api.js';
import { resolvedProgramme } from '../support/sample-programme.js';
import { step } from '../support/year.js';
import { startYearApi, type YearApi } from '../support/year-api.js';

let t: YearApi;
let api: FiguresApi;

beforeAll(async () => {
  t = await startYearApi();
  await step(t.year, 'gf', 'startDrafting');
  api = await figuresApi(t);
}, 120_000);
afterAll(() => t?.stop());

const cycleVersion = async (): Promise<unknown> =>
  (await t.sql<{ version: number }>('select version from cycle where id = $1', [t.year.cycleId]))[0]?.version;
const lastAudit = async () =>
  (
    await (
      await t.client('revision')
    ).get<{ items: { event: string; sentence: string; details: object }[] }>(
      `/api/audit?cycleId=${t.year.cycleId}&limit=1`,
    )
  ).body.items[0];

test('before anything is entered: all parts in version 1, nothing computed, nothing before', async () => {
  const { status, body } = await api.controlling.get<FiguresView>(api.url);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    year: 2027,
    kennzahlen: [],
    budget: null,
    eintrittsplanung: [],
    versions: { kennzahlen: 1, handlungsfelder: 1, budget: 1, personal: 1, eintrittsplanung: 1 },
    editable: true,
    reasons: [],
    onlyReading: false,
    vorjahr: null,
  });
});

test('the budget: the system puts the sums in, whatever was typed, and counts only its own version', async () => {
  const before = await cycleVersion();
  const wrong = budget({ verwaltung: { ...PARTS_2024, summe: '1.00' }, gesamt: '2.00' });
  const { status, body, etag } = await api.put('budget', wrong, 1);
  expect([status, etag, body.version]).toEqual([200, 2, 2]);
  expect(body.budget?.plan).toMatchObject({
    verwaltung: { summe: '9994076.00' },
    eingliederung: { summe: '2970357.00' },
    gesamt: '12964433.00',
  });
  expect(body.computed.budget?.lines[0]?.cells.plan?.formula).toBe('= 6.593.989 + 1.793.645 + 1.606.442');
  expect(body.versions).toEqual({ kennzahlen: 1, handlungsfelder: 1, budget: 2, personal: 1, eintrittsplanung: 1 });
  expect(await cycleVersion()).toBe(before);
  const cent = budget({ verwaltung: { ...PARTS_2024, bundEinglMV: '6593989.01' } });
  expect((await api.put('budget', cent)).body.budget?.plan.verwaltung?.summe).toBe('9994076.01');
});

test('Eintrittsplanung and Personal: rows with complete parts are their sum; the money is set against the Neubewilligungen', async () => {
  const { body } = await api.put('eintrittsplanung', [
    { key: 'mabe', instrument: 'Aktivierung', istVorjahr: 1, plan: 1, mittelPlan: '1.00' },
    {
      key: 'mat',
      instrument: 'MAT',
      parent: { key: 'mabe', relation: 'davon' },
      istVorjahr: 40,
      plan: 20,
      mittelPlan: '900000.50',
    },
    {
      key: 'mag',
      instrument: 'MAG',
      parent: { key: 'mabe', relation: 'davon' },
      istVorjahr: 10,
      plan: 12,
      mittelPlan: '500000.00',
    },
  ]);
  expect(body.eintrittsplanung[0]).toMatchObject({ istVorjahr: 50, plan: 32, mittelPlan: '1400000.50' });
  expect(body.computed.eintrittsplanung.money).toMatchObject({ overrun: true, rest: { value: '-61937.50' } });
  expect(body.computed.eintrittsplanung.rows.map(({ key, strong }) => [key, strong])).toEqual([
    ['mabe', 'weniger'],
    ['mat', 'weniger'],
    ['mag', null],
  ]);
  expect(body.computed.questions.map(({ key }) => key)).toContain('mat-notwendigkeit');
  const personal = await api.put('personal', {
    koepfe: 5,
    traegeranteile: [
      { traeger: 'Agentur', koepfe: 96 },
      { traeger: 'Landkreis', koepfe: 27 },
    ],
  });
  expect(personal.body.personal).toMatchObject({
    koepfe: 123,
    traegeranteile: [{ prozent: '78.0' }, { prozent: '22.0' }],
  });
});

test('two changes of one part at once: one wins, the other gets what is stored; nothing is lost', async () => {
  const { versions } = await api.read();
  const rivals = [kennzahl('von-a'), kennzahl('von-b')];
  const answers = await Promise.all(
    rivals.map((one) => api.put<PutView & Problem>('kennzahlen', [one], versions.kennzahlen)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  const lost = answers.find(({ status }) => status === 412);
  const stored = (await api.read()).kennzahlen;
  expect(lost?.body.facts).toEqual({ currentVersion: versions.kennzahlen + 1, current: stored });
  expect(lost?.body.detail).toContain('Die Liste der Kennzahlen hat inzwischen eine andere Fassung');
  expect(stored).toHaveLength(1);
});

test('changes of different parts at once all succeed and all stay', async () => {
  const { versions } = await api.read();
  const values = {
    kennzahlen: [kennzahl('elb', { value: '4560' })],
    handlungsfelder: [{ key: 'jugend', title: 'Junge Menschen' }],
    budget: budget(),
    personal: { vzae: '115.0' },
    eintrittsplanung: [{ key: 'egz', instrument: 'Eingliederungszuschuss', istVorjahr: 59, plan: 64 }],
  };
  const answers = await Promise.all(FIGURE_PARTS.map((part) => api.put(part, values[part], versions[part])));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  const after = await api.read();
  expect(after.versions).toEqual(Object.fromEntries(FIGURE_PARTS.map((part) => [part, versions[part] + 1])));
  expect(after).toMatchObject({
    kennzahlen: values.kennzahlen,
    handlungsfelder: values.handlungsfelder,
    personal: values.personal,
    eintrittsplanung: values.eintrittsplanung,
    budget: { plan: { gesamt: '12964433.00' } },
  });
});

test('the whole list still goes in at once, by the versions of the cycle and of the parts, and counts every part up', async () => {
  const { versions } = await api.read();
  const version = (await cycleVersion()) as number;
  const figures = { kennzahlen: [kennzahl('elb', { value: '4560' })], personal: { koepfe: 7 } };
  const { status } = await api.controlling.put(api.url, { figures, versions }, { ifMatch: version });
  expect([status, await cycleVersion()]).toEqual([200, version + 1]);
  const after = await api.read();
  expect(after.versions).toEqual(Object.fromEntries(FIGURE_PARTS.map((part) => [part, versions[part] + 1])));
  expect(after.budget).toBeNull();
  expect((await api.put('personal', { koepfe: 8 }, versions.personal)).status).toBe(412);
});

test('a Kennzahl that the text prints cannot go: the answer says where it is used', async () => {
  await api.put('kennzahlen', [kennzahl('elb'), kennzahl('anteil', { unit: '%', base: 'elb' }), kennzahl('frei')]);
  const section = t.year.sectionIds[0] as string;
  const content = [
    { kind: 'paragraph' as const, id: 'p1', content: [{ kind: 'kennzahl' as const, key: 'elb', withUnit: true }] },
  ];
  await t.year.door.change(t.year.as('tl'), async (tx) =>
    saveSection(tx, section, content, (await tx.sections.find(section))?.version ?? 0),
  );
  const before = await api.read();
  const refused = await api.put<Problem>('kennzahlen', [kennzahl('anteil', { unit: '%', base: 'elb' })]);
  expect(refused.status).toBe(400);
  expect(refused.body.problems).toEqual([
    {
      pointer: '/value',
      message:
        'Die Kennzahl „Kennzahl elb“ wird noch gebraucht: Abschnitt „Ausgangslage“ (Text) und Kennzahl „Kennzahl anteil“. Bitte dort zuerst entfernen oder durch eine andere ersetzen.',
    },
  ]);
  const emptied = await api.put<Problem>('kennzahlen', [{ ...kennzahl('elb'), value: undefined }]);
  expect(emptied.body.problems?.[0]).toEqual({
    pointer: '/value',
    message: expect.stringMatching(/^Abschnitt „Ausgangslage“: Die Kennzahl „elb“ hat weder Wert/),
  });
  expect(await api.read()).toEqual(before);
  expect((await api.put('kennzahlen', [kennzahl('elb', { value: '4561' })])).status).toBe(200);
});

test('null takes a part away; the audit names the part', async () => {
  const { body } = await api.put('personal', null);
  expect([body.personal, body.computed.personal]).toEqual([null, null]);
  expect(await lastAudit()).toMatchObject({
    event: 'editFigures',
    details: { part: 'personal' },
    sentence: 'Die Angaben zum Personal wurden geändert.',
  });
});

test('the resolved programme of the year before stands beside', async () => {
  const last = resolvedProgramme();
  const programme = {
    ...last,
    jobcenter: { ...last.jobcenter, name: 'Jobcenter Test' },
    period: { year: 2026, years: 1 as const },
    budget: { plan: { year: 2026, gesamt: '5.00' } },
  };
  await t.year.door.change(t.year.as('gf'), (tx) => importProgramme(tx, programme));
  expect((await api.read()).vorjahr).toMatchObject({
    year: 2026,
    budget: { plan: { gesamt: '5.00' } },
    kennzahlen: programme.kennzahlen,
    eintrittsplanung: [],
  });
});
