/** What nobody entered is not summed as 0, and a total says whose months it leaves out. */
import type { EintrittsZeile } from './figures.js';
import { eintritteTable } from './planning-eintritte.js';
import type { References } from './references.js';

const tableOf = (eintrittsplanung: EintrittsZeile[]) => {
  const figures = { eintrittsplanung, period: { year: 2027 } };
  const table = eintritteTable({ figures } as unknown as References, { show: ['monate'] });
  return { total: table.rows.at(-1)?.cells.map(({ lines }) => lines.join('')), note: table.note };
};
const withMonths: EintrittsZeile = {
  key: 'a',
  instrument: 'A',
  istVorjahr: null,
  plan: 12,
  monate: Array.from({ length: 12 }, () => 1),
};
const without: EintrittsZeile = { key: 'b', instrument: 'B', istVorjahr: null, plan: 3 };

test('a total of nothing is a dash', () => {
  const { total, note } = tableOf([without]);
  expect(total?.slice(0, 5)).toEqual(['Gesamt', '–', '3', '–', '–']);
  expect(note).toBeUndefined();
});

test('a total of some says whose months are left out', () => {
  const { total, note } = tableOf([withMonths, without]);
  expect(total?.slice(0, 5)).toEqual(['Gesamt', '–', '15', '–', '1']);
  expect(note).toBe('Gesamt: Monate ohne B (keine Angabe).');
});
