/** Who is not signed in reads what was published, as it was resolved and signed, and nothing else of any Jobcenter. */
import type { DocumentModel } from '#domain/document/document-model.js';
import { requestDocument } from '#application/programme/request-document.js';
import { createDoor } from '#persistence/door.js';
import { sha256 } from '#application/hash.js';
import { importProgramme } from '#application/programme/import-programme.js';
import type { Programme } from '#domain/document/programme.js';
import { createYear, step } from '../support/year.js';
import { resolvedProgramme } from '../support/sample-programme.js';
import { resolveYear, startYearApi, type YearApi } from '../support/year-api.js';
import { RECORD } from '../support/vote.js';

interface Item {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly kind: string;
  readonly publishedAt: string;
  readonly amendsId: string | null;
}
interface Page extends Item {
  readonly jobcenter: { key: string; name: string };
  readonly model: DocumentModel;
  readonly sections: { anchor: string; key: string }[];
  readonly documents: { id: string; fileName: string; bytes: number; sha256: string; label: string }[];
}
interface List {
  readonly jobcenter: { key: string; name: string };
  readonly items: Item[];
}

let t: YearApi;
let earlyDocument: string;
let page: string;
beforeAll(async () => {
  t = await startYearApi();
  page = `/api/public/${t.jobcenter}/programmes/${t.year.cycleId}`;
}, 60_000);
afterAll(() => t?.stop());

const get = <T>(path: string, headers: Record<string, string> = {}) => t.api.client().get<T>(path, { headers });
const list = async (): Promise<Item[]> => (await get<List>(`/api/public/${t.jobcenter}/programmes`)).body.items;

test('no step before the publication shows anything to the public', async () => {
  expect(await list()).toEqual([]);
  expect((await get(page)).status).toBe(404);
  await resolveYear(t.year);
  const version = (await t.sql<{ id: string }>('select resolved_version_id as id from cycle'))[0]?.id as string;
  const { id } = await t.year.door.change(t.year.as('gf'), (tx) => requestDocument(tx, t.year.cycleId, version));
  earlyDocument = id;
  await step(t.year, 'gf', 'sign', { signedOn: RECORD.heldOn, place: 'Musterstadt' });
  expect(await t.renderAll()).toBe(1);
  expect(await list()).toEqual([]);
  expect((await get(page)).status).toBe(404);
  expect((await get(`/api/public/${t.jobcenter}/documents/${earlyDocument}/file`)).status).toBe(404);
}, 60_000);

test('the publication asks for the document itself, once, and the page is there at once', async () => {
  t.year.clock.advance({ hours: 1 });
  await step(t.year, 'gf', 'publish');
  const outputs = await t.sql<{ state: string; edition: string }>(
    `select state, edition from document_output where id <> $1`,
    [earlyDocument],
  );
  expect(outputs).toEqual([{ state: 'angefordert', edition: 'beschlossen' }]);
  const { status, body } = await get<Page>(page);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    id: t.year.cycleId,
    year: 2027,
    years: 1,
    kind: 'programm',
    title: 'Programm 2027',
    publishedAt: t.year.clock.now().toISOString(),
    amendsId: null,
    jobcenter: { key: t.jobcenter, name: 'Jobcenter Test' },
    documents: [],
  });
  expect(body.model.watermark).toBeUndefined();
  expect(body.model.parts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['resolution', 'signatures']));
  expect(body.sections.map(({ key }) => key)).toEqual(['lage', 'budget']);
});

test('when the worker is done the file of the publication is offered, not the one of before', async () => {
  expect(await t.renderAll()).toBe(1);
  const { documents } = (await get<Page>(page)).body;
  expect(documents).toHaveLength(1);
  const [file] = documents;
  expect(file?.id).not.toBe(earlyDocument);
  expect(file).toMatchObject({
    fileName: 'amip-2027-fassung-2.docx',
    label: expect.stringContaining('Word') as string,
  });
  const answer = await get(`/api/public/${t.jobcenter}/documents/${file?.id}/file`);
  expect(answer.status).toBe(200);
  expect(answer.headers['content-disposition']).toBe('attachment; filename="amip-2027-fassung-2.docx"');
  expect(answer.bytes.length).toBe(file?.bytes);
  expect(sha256(answer.bytes)).toBe(file?.sha256);
  expect((await get(`/api/public/${t.jobcenter}/documents/${earlyDocument}/file`)).status).toBe(404);
});

test('working text, drafts and what somebody asked for later stay inside', async () => {
  t.year.clock.advance({ minutes: 1 });
  const ids: string[] = [];
  const versions = await t.sql<{ id: string }>('select id from programme_version order by number');
  for (const versionId of [null, ...versions.map(({ id }) => id)]) {
    const { id } = await t.year.door.change(t.year.as('gf'), (tx) => requestDocument(tx, t.year.cycleId, versionId));
    ids.push(id);
  }
  await t.renderAll();
  for (const id of ids) expect((await get(`/api/public/${t.jobcenter}/documents/${id}/file`)).status).toBe(404);
  expect((await get<Page>(page)).body.documents).toHaveLength(1);
});

test('kept for five minutes; the same again is 304, also the file', async () => {
  const [file] = (await get<Page>(page)).body.documents;
  for (const path of [
    page,
    `/api/public/${t.jobcenter}/programmes`,
    `/api/public/${t.jobcenter}/documents/${file?.id}/file`,
  ]) {
    const first = await get(path);
    expect([first.status, first.headers['cache-control']]).toEqual([200, 'public, max-age=300']);
    const again = await get(path, { 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, first.headers.etag]);
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
  }
  const refused = await get(`${page.slice(0, -1)}0`);
  expect(refused.headers['cache-control']).toBe('no-store');
});

test('nothing of a person but what the programme prints', async () => {
  const answer = await get(page);
  for (const secret of ['@example.org', 'password', t.year.account('gf'), t.year.member('a1')])
    expect(answer.bytes.includes(secret)).toBe(false);
});

test('other Jobcenter, unknown keys, strange spellings and wrong methods', async () => {
  const other = t.api.jobcenter.key;
  expect((await get<List>(`/api/public/${other}/programmes`)).body.items).toEqual([]);
  expect((await get(`/api/public/${other}/programmes/${t.year.cycleId}`)).status).toBe(404);
  const [file] = (await get<Page>(page)).body.documents;
  expect((await get(`/api/public/${other}/documents/${file?.id}/file`)).status).toBe(404);
  for (const key of ['unbekannt', 'JC', '%00', '..%2f', "x'--", `jc-${t.year.tenantId.toUpperCase()}`])
    expect((await get(`/api/public/${key}/programmes`)).status).toBe(404);
  for (const id of ['1', 'x', '00000000-0000-4000-8000-000000000000'])
    expect((await get(`/api/public/${t.jobcenter}/programmes/${id}`)).status).toBe(404);
  expect((await t.api.client().post(`/api/public/${t.jobcenter}/programmes`, {})).status).toBe(404);
});

test('a second year in work, an aborted one and an imported one are not public; the closed one stays', async () => {
  const draft = await createYear(t.owner, (clock) => createDoor(t.api.source, clock));
  await resolveYear(draft);
  const key = `jc-${draft.tenantId}`;
  expect((await get<List>(`/api/public/${key}/programmes`)).body.items).toEqual([]);
  expect((await get(`/api/public/${key}/programmes/${draft.cycleId}`)).status).toBe(404);
  const programme: Programme = resolvedProgramme();
  const imported = await t.year.door.change(t.year.as('gf'), (tx) =>
    importProgramme(tx, { ...programme, jobcenter: { ...programme.jobcenter, name: 'Jobcenter Test' } }),
  );
  expect(imported.state).toBe('abgeschlossen');
  expect((await get(`/api/public/${t.jobcenter}/programmes/${imported.id}`)).status).toBe(404);
  await step(t.year, 'gf', 'finish');
  expect((await list()).map(({ id }) => id)).toEqual([t.year.cycleId]);
  expect((await get(page)).status).toBe(200);
}, 60_000);

test('if the rendering of the publication fails for good, the next document of the same version takes its place', async () => {
  const [file] = (await get<Page>(page)).body.documents;
  await t.sql(`update document_output set state = 'fehlgeschlagen', bytes = null where id = $1`, [file?.id]);
  const { documents } = (await get<Page>(page)).body;
  expect(documents).toHaveLength(1);
  expect(documents[0]?.id).not.toBe(file?.id);
  expect((await get(`/api/public/${t.jobcenter}/documents/${documents[0]?.id}/file`)).status).toBe(200);
  expect((await get(`/api/public/${t.jobcenter}/documents/${file?.id}/file`)).status).toBe(404);
});
