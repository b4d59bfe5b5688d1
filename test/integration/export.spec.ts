/** Any table of the portal comes out as a file that holds exactly it, and nothing that a spreadsheet would run. */
import { readSheets } from '#spreadsheet/read-sheet.js';
import { writeTable } from '#spreadsheet/write-sheet.js';
import { startTestApi, type TestApi } from '../support/api.js';
import type { Problem } from '../support/client.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
}, 60_000);

afterAll(() => api?.stop());

test('every table comes out as XLSX, ODS and CSV for anybody who is signed in, with a name of its own', async () => {
  const anybody = await api.signIn('beiratMitglied');
  const table = {
    title: 'Übersicht: Eintritte 2030',
    columns: [
      { label: 'Instrument', kind: 'text' },
      { label: 'Plan', kind: 'number', decimals: 0 },
    ] as const,
    rows: [
      ['=HYPERLINK("http://x")', '1234'],
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
  const controlling = await api.signIn('controlling');
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
