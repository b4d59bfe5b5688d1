/** A moment with its time is a date of the spreadsheet too, to be sorted and calculated with, and not words. */
import { unzipSync } from 'fflate';
import { writeTable, type Table } from './write-sheet.js';

const table: Table = {
  title: 'E-Mails',
  columns: [{ label: 'Gesendet', kind: 'date' }],
  rows: [['2026-11-21T14:02'], ['2026-11-21'], ['2026-11-21T25:00'], ['2026-11-21T14:02T']],
};
const partOf = async (format: 'xlsx' | 'ods', name: string): Promise<string> =>
  new TextDecoder().decode(unzipSync(await writeTable(table, format))[name]);

test('XLSX counts the days and the part of the day, and shows both', async () => {
  const days = [...(await partOf('xlsx', 'xl/worksheets/sheet1.xml')).matchAll(/<v>(46347[.\d]*)<\/v>/g)].map(rounded);
  expect(days).toEqual([46347.584722, 46347]);
  expect(await partOf('xlsx', 'xl/styles.xml')).toContain('dd.mm.yyyy hh:mm');
});

test('ODS and CSV hold it as their readers expect it', async () => {
  expect(await partOf('ods', 'content.xml')).toMatch(/office:date-value="2026-11-21T14:02:00/);
  const csv = new TextDecoder().decode(await writeTable(table, 'csv'));
  expect(csv.trim().split('\r\n').slice(1)).toEqual([
    '"21.11.2026 14:02"',
    '"21.11.2026"',
    '"2026-11-21T25:00"',
    '"2026-11-21T14:02T"',
  ]);
});

function rounded([, value]: RegExpExecArray): number {
  return Math.round(Number(value) * 1e6) / 1e6;
}
