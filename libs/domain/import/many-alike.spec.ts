/** Twenty thousand rows that all mean the same Kennzahl are told, each with the first others; a walk of each through all would not end here. */
import { importRows } from './import-rows.js';

test('alike rows do not each walk through all the others', () => {
  const rows = [['Merkmal', 'Wert'], ...Array.from({ length: 19_999 }, () => ['Gleich', '1'])];
  const result = importRows({
    sheet: { name: 'T', rows },
    mapping: { sheet: 'T', headerRow: 0, columns: { label: 0, value: 1 }, unit: 'Personen' },
    stand: { kind: 'month', year: 2024, month: 12 },
    source: 'Statistik',
    origin: { file: 'a.csv', sha256: 'a'.repeat(64) },
    existing: [],
    catalogue: [],
  });
  expect(result.rows.every(({ status }) => status === 'problem')).toBe(true);
  const told = (row: number): string | undefined => result.problems[row]?.message;
  expect(told(0)).toContain('auch in Zeile 3, 4, 5, 6, 7.');
  expect(told(2)).toContain('auch in Zeile 2, 3, 5, 6, 7.');
  expect(told(19_998)).toContain('auch in Zeile 2, 3, 4, 5, 6.');
}, 20_000);
