/** A sheet is called as its table, cut to what spreadsheet programs take. */
import { readSheets } from './read-sheet.js';
import { writeTable, type Table } from './write-sheet.js';

test.each(['xlsx', 'ods'] as const)('a title that is cut leaves no half of a character in %s', async (format) => {
  const table: Table = { title: `${'x'.repeat(30)}😀`, columns: [{ label: 'A', kind: 'text' }], rows: [['a']] };
  const [sheet] = await readSheets(await writeTable(table, format), `t.${format}`);
  expect(sheet?.name).toBe('x'.repeat(30));
});
