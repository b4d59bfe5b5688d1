/** Figures from files, through the API: upload, preview, application; what is hostile or too large costs a sentence and nothing else. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { readSheets } from '#spreadsheet/read-sheet.js';
import { writeTable } from '#spreadsheet/write-sheet.js';
import { startTestApi, type TestApi } from '../support/api.js';
import type { Client, Problem } from '../support/client.js';

interface Upload {
  readonly id: string;
  readonly sha256: string;
  readonly sheets: { name: string; rows: number; columns: number; sample: string[][] }[];
  readonly mappings: { name: string; fits: boolean; mapping: object }[];
  readonly suggestion: { sheet: string; headerRow: number; columns: object } | null;
}
interface Preview {
  readonly counts: Record<string, number>;
  readonly rows: { row: number; status: string; kennzahl: Kennzahl | null; before: Kennzahl | null }[];
  readonly problems: { cell: string; message: string }[];
}
interface Figures {
  readonly kennzahlen: Kennzahl[];
  readonly versions: { kennzahlen: number };
}

let api: TestApi;
let controlling: Client;
let cycleId: string;

beforeAll(async () => {
  api = await startTestApi();
  const gf = await api.signIn('geschaeftsfuehrung');
  const cycle = await gf.post<{ id: string }>('/api/cycles', {
    year: 2030,
    eintrittsplanung: 'imAmip',
    consultation: 'frueh',
    templateKey: 'amip-2024-ge',
  });
  cycleId = cycle.body.id;
  controlling = await api.signIn('controlling');
}, 60_000);

afterAll(() => api?.stop());

async function upload<T = Upload & Problem>(
  file: Uint8Array,
  fileName = 'zahlen.xlsx',
  {
    client = controlling,
    to = `cycles/${cycleId}/imports`,
    type = 'application/octet-stream',
    token = client.csrfToken,
  } = {},
): Promise<{ status: number; body: T }> {
  const answer = await fetch(`${api.baseUrl}/api/${to}?fileName=${encodeURIComponent(fileName)}`, {
    method: 'POST',
    headers: { 'content-type': type, cookie: client.cookie ?? '', 'x-csrf-token': token ?? '' },
    body: new Blob([file as Uint8Array<ArrayBuffer>]),
  });
  return { status: answer.status, body: (await answer.json()) as T };
}

const HEADER = ['Merkmal', 'Wert', 'Vorjahr', 'Einheit'];
const TABLE = [
  ['Statistik der BA'],
  [],
  HEADER,
  ['Erwerbsfähige Leistungsberechtigte', 4560, '4.500', 'Personen'],
  ['Anteil Frauen', '52,4 %', null, null],
  ['BG mit fünf Kindern', '*', null, 'BG'],
];
const settings = (more: object = {}) => ({
  sheet: 'T',
  headerRow: 2,
  columns: { label: 0, value: 1, previous: 2, unit: 3 },
  source: 'Statistik der BA',
  berichtsmonat: '2029-12',
  retrievedOn: '2030-01-20',
  ...more,
});
const workbook = (rows: (string | number | null)[][]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'T', rows }] });
const preview = (id: string, more: object = {}) =>
  controlling.post<Preview & Problem>(`/api/imports/${id}/preview`, settings(more));
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

test('settings that do not fit the file are named', async () => {
  const { body: file } = await upload(await workbook(TABLE));
  const answer = await preview(file.id, {
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
  for (const role of ['redaktion', 'revision', 'gewerkschaft', 'administration'] as const)
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

/** Parts that unpack to much more than they are. */
async function hostile(): Promise<[string, Uint8Array, number, string][]> {
  const parts = unzipSync(await workbook(TABLE));
  const SHEET = 'xl/worksheets/sheet1.xml';
  const sheet = (data: string) => strToU8(`<worksheet><sheetData>${data}</sheetData></worksheet>`);
  const blanks = new Uint8Array(400 * 1024 * 1024).fill(32);
  const whole = await workbook(TABLE);
  const corner = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const tall = '<row r="1"><c r="S1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>';
  const entities = `<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'.replace(/./g, (name, at: number) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)}]><sst><si><t>&i;</t></si></sst>`;
  return [
    ['zip bomb', zipSync({ ...parts, [SHEET]: blanks }, { level: 9 }), 400, 'file.tooLarge'],
    [
      'huge shared strings',
      zipSync({ ...parts, 'xl/sharedStrings.xml': blanks.subarray(0, 200 * 1024 * 1024) }, { level: 9 }),
      400,
      'file.tooLarge',
    ],
    ['declared rectangle', zipSync({ ...parts, [SHEET]: sheet(corner) }), 400, 'file.tooLarge'],
    ['a million rows of nothing', zipSync({ ...parts, [SHEET]: sheet(tall) }), 400, 'file.tooLarge'],
    [
      '45 MB of cells',
      zipSync({ ...parts, [SHEET]: sheet(`<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`.repeat(180)) }, { level: 9 }),
      400,
      'file.tooLarge',
    ],
    ['entities', zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(entities) }), 400, 'file.unsafe'],
    [
      'protected',
      await writeXlsx({ sheets: [{ name: 'T', rows: TABLE }], encryption: { password: 'x', spinCount: 1000 } }),
      400,
      'file.encrypted',
    ],
    ['cut off', whole.slice(0, whole.length - 300), 400, 'file.broken'],
    ['a PDF called xlsx', strToU8('%PDF-1.7\n'), 400, 'file.kind'],
    ['a web page called xls', strToU8('<html><table></table></html>'), 400, 'file.kind'],
    ['20 MB', new Uint8Array(20 * 1024 * 1024), 413, 'file.tooLarge'],
  ];
}

test('hostile files are refused with a sentence; the memory of the server stays where it was', async () => {
  const files = await hostile();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
  const answers: unknown[] = [];
  for (const [name, file] of files) {
    const { status, body } = await upload<Problem>(file);
    answers.push([name, status, body.code]);
    expect(body.detail).toMatch(/[.)]$/);
  }
  clearInterval(watch);
  expect(answers).toEqual(files.map(([name, , status, code]) => [name, status, code]));
  expect((peak - before) / 1024 / 1024).toBeLessThan(150);
  expect((await upload(await workbook(TABLE))).status).toBe(201);
}, 120_000);

test('every table comes out as XLSX, ODS and CSV for anybody who is signed in, with a name of its own', async () => {
  const anybody = await api.signIn('gewerkschaft');
  const table = {
    title: 'Übersicht: Eintritte 2030',
    columns: [
      { label: 'Instrument', kind: 'text' },
      { label: 'Plan', kind: 'number', decimals: 0 },
    ] as const,
    rows: [
      ['=HYPERLINK("http://x")', '1.234'],
      ['FbW', 'X'],
      ['GaBe', null],
    ],
  };
  for (const format of ['xlsx', 'ods', 'csv'] as const) {
    const answer = await anybody.post('/api/exports', { format, ...table });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toContain(`filename*=UTF-8''%C3%9Cbersicht-Eintritte-2030.${format}`);
    expect(answer.bytes.equals(Buffer.from(await writeTable({ ...table, columns: [...table.columns] }, format)))).toBe(
      true,
    );
    const [sheet] = await readSheets(answer.bytes, 't');
    expect(sheet?.rows[1]).toEqual(['=HYPERLINK("http://x")', format === 'csv' ? '1234' : { n: '1234' }]);
    expect(sheet?.rows[2]).toEqual(['FbW', 'X']);
  }
  expect((await api.client().post('/api/exports', { format: 'csv', ...table })).status).toBe(401);
});

test('an export that is too large or no table is refused by name', async () => {
  const column = { label: 'A', kind: 'text' };
  const refused = async (body: object) =>
    (
      await controlling.post<Problem>('/api/exports', {
        format: 'csv',
        title: 'T',
        columns: [column],
        rows: [],
        ...body,
      })
    ).body.problems?.map(({ pointer }) => pointer);
  expect(await refused({ rows: Array(5001).fill(['a']) })).toEqual(['/rows']);
  expect(await refused({ columns: Array(61).fill(column) })).toEqual(['/columns']);
  expect(await refused({ rows: [['a', 'b'], 'x', [1]] })).toEqual(['/rows/0', '/rows/1', '/rows/2/0']);
  expect(await refused({ format: 'xls', title: '' })).toEqual(['/format', '/title']);
});
