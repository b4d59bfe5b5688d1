/** What a figure is of, from the words of a cell: a day, a month, a quarter, a year, the average of a year; anything else is no Stand. */
import type { Stand } from '../document/basics.js';
import { monthName } from '../shared/german.js';
import { oneLine, type Cell } from './grid.js';

const YEAR = String.raw`((?:19|20|21)\d{2})`;
const MONTHS = Array.from({ length: 12 }, (_, i) => monthName(i + 1).toLowerCase());

/** null: no Stand that a figure could have. */
export function readStand(cell: Cell): Stand | null {
  if (cell === null) return null;
  if (typeof cell !== 'string') {
    if ('d' in cell) return { kind: 'day', date: cell.d };
    return 'n' in cell ? readWords(cell.n) : null;
  }
  return readWords(oneLine(cell));
}

/** The month of a report as people pick it, `2024-12`. */
export function berichtsmonat(month: string): Stand | null {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const stand = monthOf(Number(year), Number(number));
  return stand?.kind === 'month' ? { ...stand, berichtsmonat: true } : null;
}

function readWords(text: string): Stand | null {
  const match = (pattern: string): RegExpExecArray | null => new RegExp(`^${pattern}$`, 'i').exec(text);
  let found = match(String.raw`(?:Stand:? ?)?(\d{1,2})\.(\d{1,2})\.${YEAR}`);
  if (found) return dayOf(Number(found[3]), Number(found[2]), Number(found[1]));
  found = match(`${YEAR}-(\\d{2})-(\\d{2})`);
  if (found) return dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  found = match(`${YEAR}-(\\d{2})`);
  if (found) return monthOf(Number(found[1]), Number(found[2]));
  found = match(`(\\d{1,2})[/.]${YEAR}`);
  if (found) return monthOf(Number(found[2]), Number(found[1]));
  found = match(`(?:JD|JDW|Jahresdurchschnitt|Ø) ?${YEAR}`);
  if (found) return { kind: 'yearAverage', year: Number(found[1]) };
  found = match(`(?:Q([1-4])|([1-4])\\. ?Quartal) ?/? ?${YEAR}`);
  if (found) return { kind: 'quarter', year: Number(found[3]), quarter: Number(found[1] ?? found[2]) };
  found = match(`(Berichtsmonat )?([A-Za-zäÄ]{3,9})\\.? ?'?${YEAR}`);
  if (found) {
    const name = (found[2] ?? '').toLowerCase();
    const month = MONTHS.findIndex((full) => full.startsWith(name) || (name === 'mrz' && full === 'märz')) + 1;
    const stand = month > 0 ? monthOf(Number(found[3]), month) : null;
    return stand?.kind === 'month' && found[1] ? { ...stand, berichtsmonat: true } : stand;
  }
  found = match(YEAR);
  return found ? { kind: 'year', year: Number(found[1]) } : null;
}

const monthOf = (year: number, month: number): Stand | null =>
  month >= 1 && month <= 12 && year >= 1990 && year <= 2200 ? { kind: 'month', year, month } : null;

function dayOf(year: number, month: number, day: number): Stand | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? { kind: 'day', date } : null;
}
