/** The latest year stands first, a programme before its Nachträge. */
import { byYear, yearWords } from './years.js';

const item = (id: string, year: number, kind = 'programm', publishedAt = '2026-01-01T00:00:00Z', years = 1) => ({
  id,
  year,
  years,
  title: id,
  kind,
  publishedAt,
});

it('groups by year', () => {
  const groups = byYear([
    item('n2', 2026, 'nachtrag', '2026-09-01T00:00:00Z'),
    item('alt', 2025),
    item('n1', 2026, 'nachtrag', '2026-05-01T00:00:00Z'),
    item('p', 2026, 'programm', '2026-02-01T00:00:00Z'),
  ]);
  expect(groups.map(({ year, items }) => [year, items.map(({ id }) => id)])).toEqual([
    ['2026', ['p', 'n1', 'n2']],
    ['2025', ['alt']],
  ]);
  expect(byYear([])).toEqual([]);
});

it('names both years of a programme for two', () => {
  expect(yearWords({ year: 2027, years: 2 })).toBe('2027 und 2028');
  expect(yearWords({ year: 2027, years: 1 })).toBe('2027');
});
