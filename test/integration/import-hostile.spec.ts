/** Files that want to do harm, are too large or are something else: each costs a sentence and a process of its own, never the server. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { createSheetReader } from '#spreadsheet/sheet-reader.js';
import { startUploadApi, TABLE, workbook, type UploadApi } from '../support/uploads.js';

let world: UploadApi;

beforeAll(async () => {
  world = await startUploadApi();
}, 60_000);

afterAll(() => world?.api.stop());

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
    const { status, body } = await world.upload(file);

    answers.push([name, status, body.code]);
    expect(body.detail).toMatch(/[.)]$/);
  }
  clearInterval(watch);
  expect(answers).toEqual(files.map(([name, , status, code]) => [name, status, code]));
  expect((peak - before) / 1024 / 1024).toBeLessThan(150);
  expect((await world.upload(await workbook(TABLE))).status).toBe(201);
}, 120_000);

test('a file that takes too long is given up, and more than a few do not wait', async () => {
  const file = await workbook(TABLE);
  const slow = createSheetReader({ timeoutMs: 1 });
  await expect(slow.read(file, 'a.xlsx')).rejects.toMatchObject({ code: 'file.tooLarge' });
  const one = createSheetReader({ waiting: 1 });
  const answers = await Promise.allSettled(['a', 'b', 'c'].map((name) => one.read(file, name)));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(answers[2]).toMatchObject({ reason: { code: 'file.busy' } });
  expect(await one.read(file, 'd')).toMatchObject([{ name: 'T' }]);
});
