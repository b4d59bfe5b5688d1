/** From year to year: a whole programme begins with the one before, in one step or not at all, and what changed since is compared figure by figure. */
import { importProgramme } from '#application/programme/import-programme.js';
import type { CarriedOver } from '#application/carry-over/carry-over.js';
import type { CarryOverOffer } from '#application/carry-over/obstacles.js';
import type { ComparedCycle } from '#application/comparison/compare-cycle.js';
import type { FiguresView } from '#application/figures/read-figures.js';
import type { CycleRecord } from '#application/records.js';
import type { Programme } from '#domain/document/programme.js';
import type { Problem } from '../support/client.js';
import { figuresApi } from '../support/figures-api.js';
import { unzip } from '../support/docx-reader.js';
import { resolvedProgramme } from '../support/sample-programme.js';
import { step } from '../support/year.js';
import { startYearApi, type YearApi } from '../support/year-api.js';

let t: YearApi;
let before: CycleRecord;
let url: string;

beforeAll(async () => {
  t = await startYearApi();
  url = `/api/cycles/${t.year.cycleId}/carry-over`;
}, 120_000);
afterAll(() => t?.stop());

const last = (): Programme => {
  const sample = resolvedProgramme();
  return {
    ...sample,
    jobcenter: { ...sample.jobcenter, name: 'Jobcenter Test' },
    period: { year: 2026, years: 1 },
    budget: {
      plan: {
        year: 2026,
        verwaltung: { bundEinglMV: '100.00', umschichtungAusEGT: '10.00', kommunalerAnteil: '1.00' },
      },
    },
    eintrittsplanung: [
      { key: 'fbw', instrument: 'FbW', catalogue: 'fbw', istVorjahr: 80, plan: 90, begruendung: 'Mehr Bedarf' },
    ],
  };
};
const offer = async (): Promise<CarryOverOffer> => (await (await t.client('gf')).get<CarryOverOffer>(url)).body;
const carry = async (key: 'gf' | 'controlling' | 'revision', fromCycleId: string) =>
  (await t.client(key)).post<CarriedOver & Problem>(url, { fromCycleId });
const fingerprint = () =>
  t.sql('select figures, figure_versions, version from cycle where id = $1', [t.year.cycleId]).then(async (cycle) => ({
    cycle,
    sections: await t.sql('select id, version, blocks from section where cycle_id = $1 order by id', [t.year.cycleId]),
  }));

test('in the first year there is nothing to carry over', async () => {
  expect(await offer()).toEqual({
    from: null,
    possible: false,
    reasons: ['Es gibt kein Programm eines früheren Jahres.'],
  });
});

describe('with a programme of last year', () => {
  beforeAll(async () => {
    before = await t.year.door.change(t.year.as('gf'), (tx) => importProgramme(tx, last()));
  });

  test('it is offered to the Geschäftsführung; others see it, and nobody else may do it', async () => {
    expect(await offer()).toMatchObject({ from: { id: before.id, year: 2026 }, possible: true, reasons: [] });
    const seen = await (await t.client('controlling')).get<CarryOverOffer>(url);
    expect([seen.status, seen.body.possible]).toEqual([200, false]);
    expect((await (await t.client('gewerkschaft')).get(url)).status).toBe(403);
    expect((await carry('controlling', before.id)).status).toBe(403);
    expect((await carry('revision', before.id)).status).toBe(403);
  });

  test('only a programme of an earlier year can be the source', async () => {
    const itself = await carry('gf', t.year.cycleId);
    expect([itself.status, itself.body.problems]).toEqual([
      400,
      [{ pointer: '/fromCycleId', message: 'Übernehmen lässt sich nur ein Programm aus einem Jahr vor 2027.' }],
    ]);
    expect((await carry('gf', '00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });

  test('figures that are there are named and stay; nothing else is written either', async () => {
    const api = await figuresApi(t);
    await api.put('personal', { koepfe: 5 });
    const stored = await fingerprint();
    const { status, body } = await carry('gf', before.id);
    expect([status, body.detail]).toEqual([
      409,
      'Angaben stehen schon unter Personal. Sie würden überschrieben; bitte dort weiterarbeiten.',
    ]);
    expect(await fingerprint()).toEqual(stored);
    await api.put('personal', null);
  });

  test('everything comes over: texts to be checked, references that lead somewhere, the figures one year on', async () => {
    const { status, body } = await carry('gf', before.id);
    expect(status).toBe(200);
    expect(body).toMatchObject({ from: { year: 2026 }, sections: 1 });
    expect(body.parts).toEqual(expect.arrayContaining(['kennzahlen', 'budget', 'eintrittsplanung']));
    expect(body.hints[0]).toContain('Keinen Platz in der neuen Gliederung');
    const [lage] = await t.sql<{ state: string; blocks: { toCheck?: boolean }[] }>(
      `select state, blocks from section where cycle_id = $1 and key = 'lage'`,
      [t.year.cycleId],
    );
    expect(lage?.state).toBe('offen');
    expect(lage?.blocks).toHaveLength(body.blocksToCheck);
    expect(lage?.blocks.every(({ toCheck }) => toCheck === true)).toBe(true);
    expect(JSON.stringify(lage?.blocks)).not.toContain('sectionReference');
    const { body: figures } = await (
      await t.client('controlling')
    ).get<FiguresView>(`/api/cycles/${t.year.cycleId}/figures`);
    expect(figures.budget).toMatchObject({ plan: { year: 2027 }, vorjahr: { year: 2026 } });
    expect(figures.budget?.vorjahr?.verwaltung?.summe).toBe('111.00');
    expect(figures.eintrittsplanung[0]).toMatchObject({ key: 'fbw', planVorjahr: 90, plan: null, istVorjahr: null });
    expect(figures.eintrittsplanung[0]).not.toHaveProperty('begruendung');
    const elb = figures.kennzahlen.find(({ key }) => key === 'elb');
    expect([elb?.value, elb?.printed, elb?.comparison?.value]).toEqual([
      undefined,
      '…',
      last().kennzahlen.find(({ key }) => key === 'elb')?.value,
    ]);
    const audit = await (
      await t.client('revision')
    ).get<{ items: { event: string; sentence: string }[] }>(`/api/audit?cycleId=${t.year.cycleId}&limit=2`);
    expect(audit.body.items.map(({ event }) => event)).toEqual(['carryOver', 'editFigures']);
    expect(audit.body.items[0]?.sentence).toBe(
      'Das Programm 2026 wurde als Anfang übernommen: ein Abschnitt mit dem Kennzeichen „prüfen“, dazu die Zahlen des Vorjahres.',
    );
  });

  test('the preview prints it, and a second time is refused with all that is there', async () => {
    const preview = await (await t.client('gf')).get(`/api/cycles/${t.year.cycleId}/preview`);
    expect(preview.status).toBe(200);
    expect(JSON.stringify(preview.body)).toContain('…');
    const { status, body } = await carry('gf', before.id);
    expect([status, body.code]).toEqual([409, 'carryOver.notPossible']);
    expect(body.detail).toContain('Text enthält schon „Ausgangslage“.');
    expect(body.detail).toContain('Angaben stehen schon unter Kennzahlen');
    expect((await offer()).possible).toBe(false);
  });

  test('a section to be checked cannot be handed in', async () => {
    await step(t.year, 'gf', 'startDrafting');
    const id = t.year.sectionIds[0] as string;
    const tl = await t.client('tl');
    const section = (await tl.get<{ blocks: unknown[]; version: number }>(`/api/sections/${id}`)).body;
    const saved = await tl.put<{ version: number }>(
      `/api/sections/${id}/blocks`,
      { blocks: section.blocks },
      { ifMatch: section.version },
    );
    expect(saved.status).toBe(200);
    const handed = await tl.post<Problem>(
      `/api/sections/${id}/transitions`,
      { event: 'submit' },
      { ifMatch: saved.body.version },
    );
    expect([handed.status, JSON.stringify(handed.body)]).toEqual([422, expect.stringContaining('prüfen')]);
  });

  test('figures are compared with last year, and the comparison is a document', async () => {
    const api = await figuresApi(t);
    const rows = (await api.read()).eintrittsplanung;
    await api.put('eintrittsplanung', [{ ...rows[0], plan: 60 }]);
    const gf = await t.client('gf');
    const { body } = await gf.get<ComparedCycle>(`/api/cycles/${t.year.cycleId}/comparison`);
    const entries = body.figures.find(({ part }) => part === 'eintrittsplanung');
    const at = entries?.columns.indexOf('Plan') ?? -1;
    expect(entries?.rows.map(({ label, cells }) => [label, cells[at]])).toEqual([
      ['FbW', { before: '90', after: '60', changed: true, absolute: '−30', percent: '−33,3\u00a0%' }],
      ['Gesamt', { before: '90', after: '60', changed: true, absolute: '−30', percent: '−33,3\u00a0%' }],
    ]);
    const ordered = await gf.post<{ id: string; fileName: string }>(`/api/cycles/${t.year.cycleId}/documents`, {
      kind: 'vergleich',
    });
    expect([ordered.status, ordered.body.fileName]).toEqual([202, 'vergleich-2027-mit-vorjahr.docx']);
    expect(await t.renderAll()).toBe(1);
    const [row] = await t.sql<{ bytes: Buffer }>('select bytes from document_output where id = $1', [ordered.body.id]);
    const xml = unzip(row?.bytes as Buffer)['word/document.xml'] ?? '';
    expect(xml).toContain('Geänderte Zahlen');
    expect(xml).toContain('−33,3');
    expect(xml).toMatch(/<w:strike/);
  });

  test('two versions as a document are for those who write or check the programme', async () => {
    const request = { kind: 'vergleich', comparedWith: '00000000-0000-4000-8000-000000000000' };
    expect((await (await t.client('gf')).post(`/api/cycles/${t.year.cycleId}/documents`, request)).status).toBe(404);
    const wrong = await (
      await t.client('gf')
    ).post<Problem>(`/api/cycles/${t.year.cycleId}/documents`, {
      kind: 'vergleich',
      comparedWith: 'gestern',
    });
    expect([wrong.status, wrong.body.problems?.[0]?.pointer]).toEqual([400, '/comparedWith']);
  });
});

test('a programme can be made and begun with an earlier one in one step, or neither', async () => {
  const gf = await t.client('gf');
  const body = { year: 2028, eintrittsplanung: 'imAmip', consultation: 'spaet', templateKey: 'kurz' };
  const refused = await gf.post<Problem>('/api/cycles', {
    ...body,
    carryOverFrom: '00000000-0000-4000-8000-000000000000',
  });
  expect(refused.status).toBe(404);
  const made = await gf.post<{ id: string; title: string }>('/api/cycles', { ...body, carryOverFrom: before.id });
  expect(made.status).toBe(201);
  const { body: figures } = await gf.get<FiguresView>(`/api/cycles/${made.body.id}/figures`);
  expect([figures.year, figures.budget?.plan.year, figures.budget?.vorjahr?.year]).toEqual([2028, 2028, 2026]);
});
