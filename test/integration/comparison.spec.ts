/** What changed is seen by whoever may read both versions, and by nobody else; the year before comes with the programme. */
import { stepRound } from '#application/consultation/step-round.js';
import { importProgramme } from '#application/programme/import-programme.js';
import { saveSection } from '#application/section/advance-section.js';
import type { Comparison, SectionComparison } from '#domain/comparison/comparison.js';
import type { Block } from '#domain/document/blocks.js';
import type { Programme } from '#domain/document/programme.js';
import { DocumentRequests1795800000000 } from '../../migrations/1795800000000-document-requests.js';
import type { Problem } from '../support/client.js';
import { resolvedProgramme } from '../support/sample-programme.js';
import { openConsultation, QUOTE, roundOf, step, submit, transition, type PersonKey } from '../support/year.js';
import { startYearApi, type YearApi } from '../support/year-api.js';

type Answer = Comparison & { readonly from: { label: string }; readonly to: { label: string } } & Problem;

let t: YearApi;
let lage: string;
let draft: string;
let vorlage: string;

beforeAll(async () => {
  t = await startYearApi();
  const { year } = t;
  lage = year.sectionIds[0] as string;
  await openConsultation(year, ['gewerkschaft']);
  year.clock.set('2026-10-28T09:00:00Z');
  await step(year, 'gf', 'beginIncorporation');
  await transition(year, 'bl', lage, 'reopen');
  await year.door.change(year.as('tl'), async (tx) => {
    const section = await tx.sections.find(lage);
    const changed = [paragraph('p1', `${QUOTE}, zeigt aber 1.250 Chancen.`), paragraph('p9', 'Ganz neu.')];
    return saveSection(tx, lage, changed, section?.version ?? 0);
  });
  await transition(year, 'tl', lage, 'submit');
  await transition(year, 'bl', lage, 'release');
  const round = await roundOf(year);
  await year.door.change(year.as('gf'), async (tx) =>
    stepRound(tx, round.id, 'markAnswered', {}, (await tx.rounds.find(round.id))?.version ?? 0),
  );
  await submit(year);
  const versions = await t.sql<{ id: string }>('select id from programme_version order by number');
  [draft, vorlage] = versions.map(({ id }) => id) as [string, string];
}, 120_000);
afterAll(() => t?.stop());

const paragraph = (id: string, text: string): Block => ({ kind: 'paragraph', id, content: [{ kind: 'text', text }] });
const query = (from?: string, to?: string): string =>
  `?${new URLSearchParams({ ...(from ? { from } : {}), ...(to ? { to } : {}) }).toString()}`;
const ofSection = async (key: PersonKey, from?: string, to?: string) =>
  (await t.client(key)).get<Answer>(`/api/sections/${lage}/comparison${query(from, to)}`);
const ofCycle = async (key: PersonKey, from?: string, to?: string) =>
  (await t.client(key)).get<Answer>(`/api/cycles/${t.year.cycleId}/comparison${query(from, to)}`);
const statuses = async (
  ask: (key: PersonKey) => Promise<{ status: number }>,
  keys: readonly PersonKey[],
): Promise<number[]> => {
  const result: number[] = [];
  for (const key of keys) result.push((await ask(key)).status);
  return result;
};
const marked = (section: SectionComparison | undefined): string[] =>
  (section?.changes ?? []).map(
    ({ status, segments }) =>
      `${status}: ${segments.map(({ text, change }) => (change === 'gleich' ? text : `[${change} ${text}]`)).join('')}`,
  );

test('two versions of a section, by number; the text as it stands is the last', async () => {
  const { status, body } = await ofSection('tl', '1', '2');
  expect(status).toBe(200);
  expect([body.from.label, body.to.label]).toEqual([
    expect.stringMatching(/^Fassung 1 vom \d/),
    expect.stringMatching(/^Fassung 2 vom 28\.\u00a0Oktober 2026$/),
  ]);
  expect(marked(body.sections[0])).toEqual([
    `geaendert: ${QUOTE}, zeigt aber [neu 1.250 ]Chancen.`,
    'neu: [neu Ganz neu.]',
  ]);
  expect(body.counts).toEqual({ geaendert: 1, neu: 1, entfallen: 0, verschoben: 0 });
  expect((await ofSection('tl', '1')).body).toMatchObject({ to: { label: 'Arbeitsstand' }, sections: body.sections });
  const none = (await ofSection('tl', '2', '2')).body;
  expect(none.sections.map((s) => s.status)).toEqual(['gleich']);
});

test('a section under another one has not moved when it is compared by itself', async () => {
  await t.sql('update section set parent_id = $1 where id = $2', [t.year.sectionIds[1], lage]);
  const { body } = await ofSection('tl', '2', '2');
  await t.sql('update section set parent_id = null where id = $1', [lage]);
  expect(body.sections.map((s) => s.status)).toEqual(['gleich']);
  expect(body.counts.verschoben).toBe(0);
});

test('sections are compared by staff and Revision only', async () => {
  const people = ['tl', 'gf', 'revision', 'gewerkschaft', 'a1', 'admin'] as const;
  expect(await statuses((key) => ofSection(key, '1', '2'), people)).toEqual([200, 200, 200, 403, 403, 403]);
});

test('versions of the programme: whoever may read both, else as if there were none', async () => {
  const { status, body } = await ofCycle('gf', draft, vorlage);
  expect(status).toBe(200);
  expect([body.from.label, body.to.label]).toEqual([
    'Entwurf, Fassung 1 vom 12.\u00a0Oktober 2026',
    'Vorlage, Fassung 2 vom 28.\u00a0Oktober 2026',
  ]);
  expect(body.sections.map(({ key, status }) => [key, status])).toEqual([
    ['#titelseite', 'gleich'],
    ['lage', 'geaendert'],
    ['budget', 'gleich'],
  ]);
  const people = ['revision', 'gewerkschaft', 'verband', 'a1', 'k1', 'admin'] as const;
  expect(await statuses((key) => ofCycle(key, draft, vorlage), people)).toEqual([200, 404, 404, 200, 200, 404]);
  expect(await statuses((key) => ofCycle(key, draft, draft), people)).toEqual([200, 200, 404, 200, 200, 404]);
  expect(await statuses((key) => ofCycle(key, vorlage, vorlage), people)).toEqual([200, 404, 404, 200, 200, 404]);
  expect(await statuses((key) => ofCycle(key, vorlage), people)).toEqual([200, 404, 404, 404, 404, 404]);
  expect(await statuses((key) => ofCycle(key, draft, 'arbeitsstand'), people)).toEqual([200, 404, 404, 404, 404, 404]);
});

test('the deciding body sees the draft that the Beirat was heard on, as soon as something is laid before it, not before', async () => {
  const listed = async (): Promise<string[]> => {
    const { body } = await (await t.client('k1')).get<{ versions: { id: string }[] }>(`/api/cycles/${t.year.cycleId}`);
    return body.versions.map(({ id }) => id);
  };
  expect(await listed()).toEqual([draft, vorlage]);
  expect((await ofCycle('k1', draft, vorlage)).body.counts).toMatchObject({ geaendert: 1, neu: 1 });
  // A round that is still running: what the Beirat reads is nobody else's yet.
  await t.sql("update comment_round set state = 'offen', ends_at = '2027-01-01T00:00:00Z'");
  const running = [await listed(), (await ofCycle('k1', draft, vorlage)).status];
  await t.sql("update comment_round set state = 'beantwortet'");
  expect(running).toEqual([[vorlage], 404]);
});

test('without a resolved programme of an earlier year a sentence says so; it never hides that a version is not theirs', async () => {
  const none = await ofCycle('a1', 'vorjahr', vorlage);
  expect([none.status, none.body.code]).toEqual([404, 'comparison.noPredecessor']);
  expect(none.body.detail).toBe(
    'Vor dem Programm 2027 gibt es hier kein beschlossenes Programm, mit dem sich vergleichen lässt.',
  );
  expect((await ofSection('tl')).body.code).toBe('comparison.noPredecessor');
  expect((await ofCycle('gewerkschaft', 'vorjahr', vorlage)).body.code).toBe('notFound');
});

test('what is not a version is told by name', async () => {
  const malformed = await ofSection('tl', 'alt');
  expect([malformed.status, malformed.body.problems]).toEqual([
    400,
    [{ pointer: '/from', message: '„from“ ist die Nummer einer Fassung oder „vorjahr“.' }],
  ]);
  expect((await ofCycle('tl', '1')).status).toBe(400);
  expect((await ofCycle('tl', draft, 'vorjahr')).status).toBe(400);
  expect((await ofSection('tl', '9', '2')).body.detail).toBe(
    'Die Fassung 9 dieses Abschnitts gibt es nicht oder nicht für Sie.',
  );
  expect((await ofCycle('tl', '00000000-0000-4000-8000-000000000000', vorlage)).status).toBe(404);
});

describe('with last year', () => {
  beforeAll(async () => {
    const last = resolvedProgramme();
    const programme: Programme = {
      ...last,
      jobcenter: { ...last.jobcenter, name: 'Jobcenter Test' },
      period: { year: 2026, years: 1 },
      sections: last.sections.map((section) =>
        section.key === 'lage'
          ? { ...section, blocks: [paragraph('alt-1', `${QUOTE}, zeigt aber 980 Chancen.`)] }
          : section,
      ),
    };
    await t.year.door.change(t.year.as('gf'), (tx) => importProgramme(tx, programme));
  });

  test('whoever reads a version reads it beside last year', async () => {
    const { body } = await ofCycle('a1', 'vorjahr', vorlage);
    expect(body.from.label).toBe('Programm 2026 (beschlossen)');
    expect(marked(body.sections.find((s) => s.key === 'lage'))).toEqual([
      `geaendert: ${QUOTE}, zeigt aber [entfallen 980][neu 1.250] Chancen.`,
      'neu: [neu Ganz neu.]',
    ]);
    expect(body.sections.filter((s) => s.status === 'entfallen').map((s) => s.key)).toContain('eintritte');
    expect(body.sections.find((s) => s.key === 'budget')?.status).toBe('neu');
    const people = ['gewerkschaft', 'verband', 'a1', 'tl', 'admin'] as const;
    expect(await statuses((key) => ofCycle(key, undefined, draft), people)).toEqual([200, 404, 200, 200, 404]);
    expect(await statuses((key) => ofCycle(key), people)).toEqual([404, 404, 404, 200, 404]);
  });

  test('a section beside the one of last year; one that was not there yet says so', async () => {
    const { body } = await ofSection('tl', 'vorjahr', '1');
    expect([body.from.label, body.sections[0]?.changes.map((c) => c.status)]).toEqual([
      'Programm 2026 (beschlossen)',
      ['geaendert'],
    ]);
    const client = await t.client('tl');
    const missing = await client.get<Problem>(`/api/sections/${t.year.sectionIds[1] as string}/comparison`);
    expect([missing.status, missing.body.detail]).toEqual([
      404,
      'Im Programm 2026 gibt es zum Abschnitt „Haushalt“ keinen Text, mit dem sich vergleichen lässt.',
    ]);
  });
});

describe('a document that could not be made', () => {
  interface Made extends Problem {
    readonly id: string;
    readonly kind: string;
    readonly fileName: string;
    readonly programmeVersionId: string | null;
    readonly state: string;
  }
  const order = async (body: object) =>
    (await (await t.client('gf')).post<Made>(`/api/cycles/${t.year.cycleId}/documents`, body)).body;
  const fails = (id: string) =>
    t.sql(`update document_output set state = 'fehlgeschlagen', problem = 'Zu groß.' where id = $1`, [id]);
  const again = async (key: PersonKey, id: string) =>
    (await t.client(key)).post<Made>(`/api/documents/${id}/again`, {});
  const asked = async (id: string) =>
    (
      await t.sql<object>('select kind, input, asked_version_id, compared_with from document_output where id = $1', [
        id,
      ])
    )[0];

  test.each([
    ['a comparison of two versions', () => ({ kind: 'vergleich', comparedWith: draft, versionId: vorlage })],
    ['a comparison with the working text', () => ({ kind: 'vergleich', comparedWith: draft })],
    ['the report of the findings', () => ({ kind: 'befunde' })],
    ['a version of the programme', () => ({ versionId: vorlage })],
  ])('%s is asked for once more as what it was', async (_what, body) => {
    const first = await order(body());
    await fails(first.id);
    const second = await again('gf', first.id);
    expect([second.status, second.body.state]).toEqual([202, 'angefordert']);
    expect(second.body.id).not.toBe(first.id);
    expect(second.body).toMatchObject({
      kind: first.kind,
      fileName: first.fileName,
      programmeVersionId: first.programmeVersionId,
    });
    expect(await asked(second.body.id)).toEqual(await asked(first.id));
  });

  test('one that was asked for before that was kept is asked for once more of its version', async () => {
    const { id } = await order({ versionId: vorlage });
    await fails(id);
    const before = new DocumentRequests1795800000000();
    const runner = t.owner.createQueryRunner();
    await before.down(runner);
    await before.up(runner);
    await runner.release();
    expect((await again('gf', id)).body.programmeVersionId).toBe(vorlage);
    const [safe] = await t.sql<object>(
      `select relforcerowsecurity as forced from pg_class where relname = 'document_output'`,
    );
    expect(safe).toEqual({ forced: true });
  });

  test('only if it failed, and only for those who may read it', async () => {
    const { id } = await order({ kind: 'vergleich', comparedWith: draft, versionId: vorlage });
    const early = await again('gf', id);
    expect([early.status, early.body.code]).toEqual([409, 'document.notFailed']);
    await fails(id);
    expect((await again('gewerkschaft', id)).status).toBe(404);
  });
});
