/** Days before March 1900 are written as text: as numbers each program would show another day. */
import { readSheets } from './read-sheet.js';
import { writeTable } from './write-sheet.js';

test.each(['xlsx', 'ods', 'csv'] as const)('%s', async (format) => {
  const days = ['0001-01-01', '1899-12-31', '1900-02-28', '1900-03-01', '2024-02-29'];
  const columns = [{ label: 'Tag', kind: 'date' }] as const;
  const file = await writeTable({ title: 'Tage', columns, rows: days.map((day) => [day]) }, format);
  const [sheet] = await readSheets(file, `t.${format}`);
  const [last, first] = format === 'csv' ? ['29.02.2024', '01.03.1900'] : [{ d: '2024-02-29' }, { d: '1900-03-01' }];
  expect(sheet?.rows).toEqual([['Tag'], ['0001-01-01'], ['1899-12-31'], ['1900-02-28'], [first], [last]]);
});
