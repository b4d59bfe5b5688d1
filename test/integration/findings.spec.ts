/** Findings through HTTP: one cent blocks a release with its arithmetic; a reason lets exactly this finding pass, and is told in trail and report. */
import { planRound } from '#application/consultation/plan-round.js';
import type { Client, Problem } from '../support/client.js';
import { all, parse, textOf, unzip } from '../support/docx-reader.js';
import { startYearApi, type YearApi } from '../support/year-api.js';
import { ROUND, step, writeAll, type PersonKey } from '../support/year.js';

interface Finding {
  key: string;
  rule: string;
  severity: string;
  message: string;
  explanation: string;
  place: { label: string; sectionId: string | null; blockId: string | null; link: string };
  binding: Record<string, unknown> | null;
  override: { id: string; reason: string; by: string; role: string; at: string } | null;
  mayOverride: boolean;
}
interface Findings {
  counts: { blocking: number; warning: number; overridden: number };
  findings: Finding[];
  bindable: { sectionId: string | null; text: string; kennzahlen: { key: string }[] }[];
  lapsed: { reason: string; message: string }[];
}

let system: YearApi;
let cycle: string;
beforeAll(async () => {
  system = await startYearApi();
  const { year } = system;
  cycle = `/api/cycles/${year.cycleId}`;
  await step(year, 'gf', 'startDrafting');
  await writeAll(year, 'Im Jahr zuvor waren 4.560 Menschen gemeldet, siehe Abschnitt 2.');
  await year.door.change(year.as('gf'), (tx) =>
    planRound(tx, year.cycleId, { ...ROUND, memberIds: [year.member('gewerkschaft')] }),
  );
  year.clock.set(`${ROUND.startsOn}T10:00:00Z`);
}, 120_000);
afterAll(() => system?.stop());

const BUDGET = (summe: string) => ({
  plan: {
    year: 2027,
    verwaltung: { bundEinglMV: '600000.10', umschichtungAusEGT: '0.00', kommunalerAnteil: '100000.00', summe },
  },
  vorjahr: { year: 2026 },
});
const KENNZAHLEN = [
  {
    key: 'elb',
    label: 'Erwerbsfähige Leistungsberechtigte',
    kind: 'ist',
    unit: 'Personen',
    value: '4560',
    source: 'Statistik',
    stand: { kind: 'month', year: 2026, month: 3 },
  },
];

async function putBudget(summe: string): Promise<void> {
  const client = await system.client('controlling');
  const { body } = await client.get<{ version: number }>(cycle);
  const { versions } = (await client.get<{ versions: object }>(`${cycle}/figures`)).body;
  const answer = await client.put<Problem>(
    `${cycle}/figures`,
    { figures: { kennzahlen: KENNZAHLEN, budget: BUDGET(summe) }, versions },
    { ifMatch: body.version },
  );
  expect([answer.status, answer.body.detail]).toEqual([200, undefined]);
}
const read = async (key: PersonKey = 'gf', query = ''): Promise<Findings> => {
  const answer = await (await system.client(key)).get<Findings>(`${cycle}/findings${query}`);
  expect(answer.status).toBe(200);
  return answer.body;
};
const blocking = ({ findings }: Findings): Finding[] => findings.filter(({ severity }) => severity === 'blocks');
const release = async () => {
  const client: Client = await system.client('gf');
  const { body } = await client.get<{ version: number }>(cycle);
  return client.post<Problem & { state?: string }>(
    `${cycle}/transitions`,
    { event: 'releaseToBeirat' },
    { ifMatch: body.version },
  );
};
const override = async (key: PersonKey, finding: string, reason: string) =>
  (await system.client(key)).post<Findings & Problem>(`${cycle}/findings/overrides`, { key: finding, reason });
const trail = async (event: string) =>
  (
    await (
      await system.client('gf')
    ).get<{
      items: { sentence: string; details?: Record<string, unknown> }[];
    }>(`/api/audit?event=${event}`)
  ).body.items;

test('a cent too much is found where it stands, with the sum, and stands against the release', async () => {
  await putBudget('700000.11');
  const found = blocking(await read());
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    rule: 'R1',
    place: {
      label: 'Budget 2027, Verwaltungshaushalt',
      sectionId: null,
      link: `/zyklen/${system.year.cycleId}/budget`,
    },
    override: null,
    mayOverride: true,
  });
  expect(found[0]?.message).toContain(
    '600.000,10 + 0,00 + 100.000,00 = 700.000,10, angegeben sind 700.000,11 EUR (Abweichung 0,01)',
  );
  expect(found[0]?.explanation).toMatch(/^Zeilen mit „davon“.*\.$/);
  const refused = await release();
  expect(refused.status).toBe(422);
  expect(refused.body.detail).toContain('Budget 2027, Verwaltungshaushalt');
  expect(refused.body.detail).toContain('Abweichung 0,01');
});

test('only the Geschäftsführung passes over what blocks, with a reason; others are told so in German', async () => {
  const key = blocking(await read())[0]?.key ?? '';
  for (const who of ['bl', 'controlling'] as const) {
    const refused = await override(who, key, 'Die Zahl kommt so vom Träger.');
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('Geschäftsführung')]);
    expect((await read(who)).findings.find((one) => one.key === key)?.mayOverride).toBe(false);
  }
  for (const who of ['tl', 'bfdh', 'revision'] as const) expect((await override(who, key, 'Anlass')).status).toBe(403);
  for (const who of ['gewerkschaft', 'a1', 'admin'] as const)
    expect((await (await system.client(who)).get(`${cycle}/findings`)).status).toBe(403);
  const empty = await override('gf', key, '   ');
  expect([empty.status, empty.body.detail]).toEqual([400, expect.stringContaining('warum')]);
  const unknown = await override('gf', '0'.repeat(32), 'Anlass');
  expect([unknown.status, unknown.body.detail]).toEqual([409, expect.stringContaining('gibt es so nicht mehr')]);
  expect((await read()).counts.overridden).toBe(0);
  expect((await release()).status).toBe(422);
});

test('a warning may be passed over by the Controlling too, and taken back; it counts as a finding again', async () => {
  const warning = (await read()).findings.find(({ rule }) => rule === 'R20');
  const before = (await read()).counts;
  const passed = await override('controlling', warning?.key ?? '', 'Die Zielwerte kommen im November.');
  expect(passed.status).toBe(201);
  expect(passed.body.counts).toEqual({ ...before, warning: before.warning - 1, overridden: 1 });
  const stored = passed.body.findings.find(({ key }) => key === warning?.key)?.override;
  expect(stored).toMatchObject({ reason: 'Die Zielwerte kommen im November.', role: 'Controlling/Finanzen' });
  expect((await override('gf', warning?.key ?? '', 'Noch einmal')).status).toBe(409);
  const address = `/api/finding-overrides/${stored?.id ?? ''}/withdrawal`;
  expect((await (await system.client('tl')).post(address, {})).status).toBe(403);
  const back = await (await system.client('bl')).post<Findings>(address, { reason: 'Die Zielwerte liegen vor.' });
  expect([back.status, back.body.counts]).toEqual([200, before]);
  expect((await (await system.client('bl')).post(address, {})).status).toBe(409);
  expect((await trail('withdrawOverride'))[0]?.sentence).toContain('zurückgenommen (Regel R20');
});

test('another number is another finding: the reason ends with it, and holds again for the same one', async () => {
  const key = blocking(await read())[0]?.key ?? '';
  expect((await override('gf', key, 'Der Bescheid nennt diese Summe.')).status).toBe(201);
  expect((await read()).counts.blocking).toBe(0);
  await putBudget('700000.12');
  const changed = await read();
  expect(blocking(changed)).toMatchObject([{ override: null }]);
  expect(changed.counts.blocking).toBe(1);
  expect(changed.lapsed).toMatchObject([{ reason: 'Der Bescheid nennt diese Summe.' }]);
  expect((await release()).status).toBe(422);
  await putBudget('700000.11');
  expect(blocking(await read())).toMatchObject([{ key, override: { reason: 'Der Bescheid nennt diese Summe.' } }]);
});

test('typed numbers and references of a section come with what one click can put there', async () => {
  const [first = '', second = ''] = system.year.sectionIds;
  const own = await read('tl', `?section=${first}`);
  expect(own.bindable).toMatchObject([{ sectionId: first, text: '4.560', kennzahlen: [{ key: 'elb' }] }]);
  expect(own.findings.map(({ place }) => place.sectionId)).toEqual(own.findings.map(() => first));
  expect(own.findings.find(({ rule }) => rule === 'R19')).toMatchObject({
    place: { label: 'Abschnitt 1 Ausgangslage, Absatz', blockId: 'p1', link: `/abschnitte/${first}?block=p1` },
    binding: { blockId: 'p1', path: '/content/0', text: '2', sectionKey: 'budget' },
  });
  expect(second).not.toBe(first);
  const client = await system.client('tl');
  expect((await client.get(`${cycle}/findings?section=${system.year.cycleId}`)).status).toBe(404);
  expect((await client.get(`${cycle}/findings?section=kein`)).status).toBe(400);
});

test('the report tells what was passed over, why and by which function', async () => {
  const client = await system.client('gf');
  const asked = await client.post<{ id: string; kind: string; fileName: string }>(`${cycle}/documents`, {
    kind: 'befunde',
  });
  expect([asked.status, asked.body.kind, asked.body.fileName]).toEqual([202, 'befunde', 'befunde-2027.docx']);
  await system.renderAll();
  const file = await client.get(`/api/documents/${asked.body.id}/file`);
  expect(file.status).toBe(200);
  const text = all(parse(unzip(file.bytes)['word/document.xml'] ?? ''), 'w:p')
    .map(textOf)
    .join('\n');
  expect(text).toContain('Befunde zum Programm 2027');
  expect(text).toContain('Mit Begründung übergangen');
  expect(text).toMatch(/Begründung \(Geschäftsführung, 12\.\u00a0Oktober 2026\): Der Bescheid nennt diese Summe\./);
  expect((await trail('request'))[0]?.sentence).toBe('Der Bericht über die Befunde wurde angefordert.');
  const version = await client.post<Problem>(`${cycle}/documents`, { kind: 'anderes' });
  expect(version.status).toBe(400);
  expect((await (await system.client('gewerkschaft')).post(`${cycle}/documents`, { kind: 'befunde' })).status).toBe(
    404,
  );
});

test('the release passes, and the trail says on what it rests', async () => {
  const passed = await release();
  expect([passed.status, passed.body.detail]).toEqual([200, undefined]);
  expect((await trail('releaseToBeirat'))[0]?.sentence).toContain(
    'ein sperrender Befund war mit Begründung übergangen',
  );
  const [entry] = await trail('overrideFinding');
  expect(entry?.sentence).toContain('(Regel R1 – Budget 2027, Verwaltungshaushalt)');
  expect(entry?.sentence).toContain('Abweichung 0,01');
  expect(JSON.stringify(entry)).not.toContain('Der Bescheid');
});
