/** The preview is the document: same input, same model, same rights; each section of it says where it comes from. */
import type { DocumentModel } from '#domain/document/document-model.js';
import { requestDocument } from '#application/programme/request-document.js';
import { buildDocument } from '#domain/document/build-document.js';
import type { Programme } from '#domain/document/programme.js';
import type { Problem } from '../support/client.js';
import { bringToVote, openConsultation, type PersonKey } from '../support/year.js';
import { startYearApi, type YearApi } from '../support/year-api.js';

interface Preview {
  readonly edition: string;
  readonly version: { id: string; number: number; textHash: string } | null;
  readonly model: DocumentModel;
  readonly sections: { anchor: string; key: string; sectionId: string; sectionVersionId: string | null }[];
}
interface DocumentView {
  readonly id: string;
  readonly edition: string;
  readonly state: string;
}

let t: YearApi;
let draftId: string;
let vorlageId: string;
beforeAll(async () => {
  t = await startYearApi();
  await openConsultation(t.year, ['gewerkschaft']);
  await bringToVote(t.year);
  const versions = await t.sql<{ id: string }>('select id from programme_version order by number');
  [draftId, vorlageId] = versions.map(({ id }) => id) as [string, string];
}, 120_000);
afterAll(() => t?.stop());

const path = (versionId?: string, cycleId = t.year.cycleId): string =>
  `/api/cycles/${cycleId}/preview${versionId === undefined ? '' : `?versionId=${versionId}`}`;
const preview = async (key: PersonKey, versionId?: string) => (await t.client(key)).get<Preview>(path(versionId));

/** What the DOCX of the version is rendered from. */
async function inputOf(versionId: string | null): Promise<Programme> {
  const { id } = await t.year.door.change(t.year.as('gf'), (tx) => requestDocument(tx, t.year.cycleId, versionId));
  const input = await t.year.door.read(t.year.as('gf'), (tx) => tx.documents.input(id));
  return JSON.parse(input as string) as Programme;
}

test.each([
  ['working text', (): string | null => null, 'arbeitsstand', null],
  ['draft', (): string | null => draftId, 'entwurf', 1],
  ['Vorlage', (): string | null => vorlageId, 'vorlage', 2],
] as const)('%s: exactly the model that the document is made from', async (_name, id, edition, number) => {
  const { status, body } = await preview('tl', id() ?? undefined);
  expect(status).toBe(200);
  expect(body).toMatchObject({ edition, version: number === null ? null : { id: id(), number } });
  expect(body.model).toEqual(JSON.parse(JSON.stringify(buildDocument(await inputOf(id())))));
});

test('every section of the programme says its anchor, its id and the submitted version that stands there', async () => {
  const frozen = await t.sql<{ section_id: string; section_version_id: string }>(
    'select section_id, section_version_id from programme_version_section where programme_version_id = $1',
    [draftId],
  );
  const { body } = await preview('gf', draftId);
  const anchors = body.model.parts.flatMap((part) => (part.kind === 'section' && part.key ? [part.anchor] : []));
  expect(body.sections.map(({ anchor }) => anchor)).toEqual(anchors);
  expect(body.sections.map(({ key }) => key)).toEqual(['lage', 'budget']);
  expect(body.sections.map(({ sectionId }) => sectionId)).toEqual(t.year.sectionIds);
  for (const { sectionId, sectionVersionId } of body.sections)
    expect(frozen).toContainEqual({ section_id: sectionId, section_version_id: sectionVersionId });
  const working = await preview('gf');
  expect(working.body.sections.map(({ sectionVersionId }) => sectionVersionId)).toEqual([null, null]);
});

test('the Beirat sees the draft that its round opened, and nothing else; who was not asked sees nothing', async () => {
  expect((await preview('gewerkschaft', draftId)).status).toBe(200);
  for (const id of [undefined, vorlageId]) expect((await preview('gewerkschaft', id)).status).toBe(404);
  for (const id of [undefined, draftId, vorlageId]) {
    expect((await preview('verband', id)).status).toBe(404);
    expect((await preview('admin', id)).status).toBe(404);
  }
});

test('the deciding body sees the Vorlage and the draft its synopsis is about, not the text in work; Revision sees everything', async () => {
  for (const id of [draftId, vorlageId]) expect((await preview('k1', id)).status).toBe(200);
  expect((await preview('k1')).status).toBe(404);
  for (const id of [undefined, draftId, vorlageId]) expect((await preview('revision', id)).status).toBe(200);
});

test('a version of another cycle, an unknown one, nonsense and nobody', async () => {
  const gf = await t.client('gf');
  const made = await gf.post<{ id: string }>('/api/cycles', {
    year: 2040,
    eintrittsplanung: 'imAmip',
    consultation: 'keine',
    templateKey: 'kurz',
  });
  expect(made.status).toBe(201);
  expect((await gf.get(path(draftId, made.body.id))).status).toBe(404);
  expect((await gf.get(path('00000000-0000-4000-8000-000000000000'))).status).toBe(404);
  const nonsense = await gf.get<Problem>(path('x'));
  expect([nonsense.status, nonsense.body.problems?.[0]?.pointer]).toEqual([400, '/versionId']);
  expect((await t.api.client().get(path())).status).toBe(401);
  const stranger = await t.api.signIn('geschaeftsfuehrung');
  expect((await stranger.get(path(draftId))).status).toBe(404);
  expect((await stranger.get(`/api/cycles/${t.year.cycleId}/documents`)).status).toBe(404);
});

test('looking changes nothing', async () => {
  const before = await preview('gf', draftId);
  const entries = () => t.sql<{ seq: number }>('select seq from audit_entry order by seq desc limit 1');
  const seq = await entries();
  await preview('gf');
  expect(await entries()).toEqual(seq);
  expect((await preview('gf', draftId)).body).toEqual(before.body);
});

test('the list of documents holds those a person may read, newest first', async () => {
  for (const id of [null, draftId, vorlageId]) {
    t.year.clock.advance({ minutes: 1 });
    await inputOf(id);
  }
  const list = async (key: PersonKey) =>
    (await (await t.client(key)).get<DocumentView[]>(`/api/cycles/${t.year.cycleId}/documents`)).body;
  const all = await list('gf');
  expect(all.slice(0, 3).map(({ edition }) => edition)).toEqual(['vorlage', 'entwurf', 'arbeitsstand']);
  expect(new Set((await list('gewerkschaft')).map(({ edition }) => edition))).toEqual(new Set(['entwurf']));
  expect(new Set((await list('k1')).map(({ edition }) => edition))).toEqual(new Set(['entwurf', 'vorlage']));
  expect(await list('verband')).toEqual([]);
  expect(all[0]).not.toHaveProperty('input');
});
