/** Figures from files, through the API: upload, preview, application; nothing is stored that was not looked at. */
import { strToU8 } from 'fflate';
import { writeOds } from 'hucre/ods';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import type { TestApi } from '../support/api.js';
import type { Client, Problem } from '../support/client.js';
import { HEADER, startUploadApi, TABLE, workbook, type UploadApi } from '../support/uploads.js';

interface Preview {
  readonly counts: Record<string, number>;
  readonly rows: {
    row: number;
    status: string;
    kennzahl: Kennzahl | null;
    before: Kennzahl | null;
    recognised: { key: string; certain: boolean } | null;
  }[];
  readonly problems: { cell: string; message: string }[];
}
interface Figures {
  readonly kennzahlen: Kennzahl[];
  readonly versions: { kennzahlen: number };
}

let api: TestApi;
let controlling: Client;
let cycleId: string;
let sent: UploadApi['upload'];
const upload: UploadApi['upload'] = (file, fileName, options) =>
  sent(file, fileName, { client: controlling, ...options });

beforeAll(async () => {
  ({ api, cycleId, upload: sent } = await startUploadApi());
  controlling = await api.signIn('controlling');
}, 60_000);

afterAll(() => api?.stop());

const settings = (more: object = {}) => ({
  sheet: 'T',
  headerRow: 2,
  columns: { label: 0, value: 1, previous: 2, unit: 3 },
  source: 'Statistik der BA',
  berichtsmonat: '2029-12',
  retrievedOn: '2030-01-20',
  ...more,
});
const preview = (id: string, more: object = {}) =>
  controlling.post<Preview>(`/api/imports/${id}/preview`, settings(more));
const apply = (id: string, version: number, more: object = {}) =>
  controlling.post<Figures & Problem>(`/api/imports/${id}/application`, settings(more), { ifMatch: version });
const figures = async (): Promise<Figures> => (await controlling.get<Figures>(`/api/cycles/${cycleId}/figures`)).body;

test('upload, preview, application: nothing is stored before, everything at once, with file and hash in the audit trail', async () => {
  const before = await figures();
  const { status, body: file } = await upload(await workbook(TABLE), 'bericht.xlsx');
  expect(status).toBe(201);
  expect(file.sheets).toEqual([
    {
      name: 'T',
      rows: 6,
      columns: 4,
      sample: expect.arrayContaining([['Erwerbsfähige Leistungsberechtigte', '4.560', '4.500', 'Personen']]),
    },
  ]);
  expect(file.suggestion).toEqual({ sheet: 'T', headerRow: 2, columns: { label: 0, value: 1, previous: 2, unit: 3 } });
  const shown = await preview(file.id);
  expect(shown.status).toBe(200);
  expect(shown.body.counts).toEqual({ neu: 3, geaendert: 0, gleich: 0, problem: 0 });
  expect(shown.body.rows[2]?.kennzahl).toMatchObject({ suppressed: '*', unit: 'BG' });
  expect(await figures()).toEqual(before);

  expect((await apply(file.id, before.versions.kennzahlen + 1)).status).toBe(412);
  const taken = await apply(file.id, before.versions.kennzahlen, { mappingName: 'BA-Monatsbericht' });
  expect([taken.status, taken.etag]).toEqual([200, before.versions.kennzahlen + 1]);
  expect(taken.body.kennzahlen.slice(-3)).toMatchObject([
    {
      value: '4560',
      unit: 'Personen',
      comparison: { value: '4500' },
      stand: { kind: 'month', year: 2029, month: 12, berichtsmonat: true },
      source: 'Statistik der BA',
      origin: { file: 'bericht.xlsx', sha256: file.sha256, retrievedOn: '2030-01-20' },
    },
    { value: '52.4', unit: '%' },
    { suppressed: '*' },
  ]);
  const [entry] = await api.inTenant<{ details: object }>(
    `select payload::jsonb -> 'details' as details from audit_entry where payload::jsonb ->> 'event' = 'editFigures' order by seq desc limit 1`,
  );
  expect(entry?.details).toMatchObject({
    part: 'kennzahlen',
    fileName: 'bericht.xlsx',
    sha256: file.sha256,
    added: 3,
    changed: 0,
  });
  expect(await apply(file.id, before.versions.kennzahlen + 1)).toMatchObject({
    status: 409,
    body: { code: 'import.done' },
  });
});

test('the next file: the saved mapping fits, changed values are changed, the same are left, ODS and CSV mean the same', async () => {
  const { versions } = await figures();
  const next = TABLE.map((row) => (row[0] === 'Anteil Frauen' ? ['Anteil Frauen', '53,1 %', null, null] : row));
  const ods = await upload(await writeOds({ sheets: [{ name: 'T', rows: next }] }), 'bericht.ods');
  expect(ods.body.mappings).toMatchObject([
    { name: 'BA-Monatsbericht', fits: true, mapping: { columns: { label: 0, value: 1 } } },
  ]);
  const csv = await upload(strToU8(next.map((row) => row.map((cell) => cell ?? '').join(';')).join('\r\n')), 'T.csv');
  const [fromOds, fromCsv] = [(await preview(ods.body.id)).body, (await preview(csv.body.id)).body];
  expect(fromOds.rows.map(({ row, status }) => [row, status])).toEqual([
    [4, 'gleich'],
    [5, 'geaendert'],
    [6, 'gleich'],
  ]);
  const values = ({ rows }: Preview) =>
    rows.map(({ status, kennzahl }) => [status, kennzahl?.value, kennzahl?.suppressed]);
  expect(values(fromCsv)).toEqual(values(fromOds));
  const taken = await apply(ods.body.id, versions.kennzahlen);
  expect(taken.body.kennzahlen.find(({ label }) => label === 'Anteil Frauen')?.value).toBe('53.1');
  expect(await apply(csv.body.id, versions.kennzahlen + 1)).toMatchObject({
    status: 409,
    body: { code: 'import.nothing' },
  });
});

test('problems stop the application and name their cells; left out on request they leave the rest', async () => {
  const { versions, kennzahlen } = await figures();
  const rows = [
    HEADER,
    ['Neu A', '1', null, 'BG'],
    ['Neu B', '1,234.5', null, 'BG'],
    ['Neu A', '2', null, 'BG'],
    ['Neu C', '3', null, 'BG'],
  ];
  const { body: file } = await upload(await workbook(rows));
  const choice = { headerRow: 0 };
  expect((await preview(file.id, choice)).body.problems.map(({ cell }) => cell)).toEqual(['A2', 'B3', 'A4']);
  const refused = await apply(file.id, versions.kennzahlen, choice);
  expect(refused).toMatchObject({ status: 400, body: { code: 'import.problems' } });
  expect(refused.body.problems?.map(({ pointer }) => pointer)).toEqual(['/cells/A2', '/cells/B3', '/cells/A4']);
  expect((await figures()).kennzahlen).toEqual(kennzahlen);
  const taken = await apply(file.id, versions.kennzahlen, { ...choice, leaveOutProblems: true });
  expect(taken.body.kennzahlen.map(({ label }) => label)).toEqual([...kennzahlen.map(({ label }) => label), 'Neu C']);
});

test('a name of the catalogue becomes its Kennzahl, what is only likely is asked; a column of keys says otherwise', async () => {
  const rows = [
    [...HEADER, 'Schlüssel'],
    ['Integrationsquote (K2)', '25,4', null, '%', null],
    ['Integrationsquote Frauen (K2)', '20,1', null, '%', null],
    ['Integrationsquote Alleinerziehende (K2)', '18,0', null, '%', 'K2E4'],
  ];
  const { body: file } = await upload(await workbook(rows));
  const shown = async (columns: object) =>
    (await preview(file.id, { headerRow: 0, columns })).body.rows.map(({ kennzahl, recognised }) => [
      kennzahl?.catalogue,
      recognised && [recognised.key, recognised.certain],
    ]);
  const columns = { label: 0, value: 1, previous: 2, unit: 3 };
  expect(await shown(columns)).toEqual([
    ['K2', ['K2', true]],
    [undefined, ['K2', false]],
    [undefined, ['K2', false]],
  ]);
  expect((await shown({ ...columns, key: 4 }))[2]).toEqual(['K2E4', null]);
});

test('settings that do not fit the file are named', async () => {
  const { body: file } = await upload(await workbook(TABLE));
  const answer = await controlling.post<Problem>(`/api/imports/${file.id}/preview`, {
    ...settings(),
    headerRow: 99,
    columns: { label: 0, value: 9, unit: 0 },
    berichtsmonat: '2029-13',
  });
  expect(answer.status).toBe(400);
  expect(answer.body.problems?.map(({ pointer }) => pointer)).toEqual([
    '/headerRow',
    '/columns/value',
    '/columns/unit',
    '/berichtsmonat',
  ]);
  expect(await preview(file.id, { sheet: 'Fehlt' })).toMatchObject({ status: 400, body: { code: 'import.settings' } });
  expect((await preview(file.id, { columns: { label: -1 } })).status).toBe(400);
});

test('only who may change figures uploads; without the token, at another route or as JSON nothing is taken', async () => {
  const file = await workbook(TABLE);
  const counted = async () => (await api.inTenant<{ n: string }>('select count(*) as n from figure_import'))[0]?.n;
  const before = await counted();
  for (const role of ['teamleitung', 'revision', 'beiratMitglied', 'administration'] as const)
    expect((await upload(file, 'a.xlsx', { client: await api.signIn(role) })).status).toBe(403);
  expect((await upload(file, 'a.xlsx', { client: api.client() })).status).toBe(401);
  expect((await upload(file, 'a.xlsx', { token: 'falsch' })).status).toBe(403);
  expect((await upload(file, 'a.xlsx', { to: 'exports' })).status).toBe(415);
  expect((await upload(file, 'a.xlsx', { type: 'application/json' })).status).toBe(400);
  expect((await upload(strToU8('{}'), 'a.xlsx', { type: 'application/json' })).status).toBe(415);
  expect((await upload(file, 'a.xlsx', { to: 'cycles/00000000-0000-4000-8000-000000000000/imports' })).status).toBe(
    404,
  );
  expect(await counted()).toBe(before);
});

test('uploads that nobody took over are gone after 30 days', async () => {
  const { body: old } = await upload(await workbook(TABLE));
  api.clock.set(new Date(api.clock.now().getTime() + 31 * 86_400_000));
  controlling = await api.signIn('controlling');
  const { body: fresh } = await upload(await workbook(TABLE));
  expect((await preview(old.id)).status).toBe(404);
  expect((await preview(fresh.id)).status).toBe(200);
});
