/** Values of a spreadsheet program as cells of the domain: the number that people see in the file, never one of binary fractions. */
import { Decimal } from 'decimal.js';
import { GRID_LIMITS, type Cell, type Sheet } from '#domain/import/grid.js';
import { withoutInvisible } from '#domain/shared/visible-text.js';
import { tooLarge } from './unreadable-file.js';

/** Spreadsheets calculate and show 15 digits; what is stored beyond them is noise. */
const DIGITS = 15;
/** As many as an exact value of a programme holds. */
const DECIMALS = 6;
const ERROR =
  /^(?:#(?:DIV\/0!|N\/A|NAME\??|NULL!|NUM!|REF!|VALUE!|NV|WERT!|BEZUG!|ZAHL!|SPILL!|CALC!)|(?:Err|Fehler):\d{3})$/i;

/** Less than this is what binary fractions leave of nothing: 0.1 + 0.2 − 0.3. */
const NOISE = 1e-12;

/**
 * Numbers with more decimals than a programme holds are rounded; one that would become nothing by that keeps them, so that
 * whoever reads the cell can refuse it: little is not 0.
 * @param shown in percent 0.164 is 16.4 %
 */
export function numberCell(value: number | string, shown?: 'percent' | 'euro'): Cell {
  const exact = new Decimal(value);
  if (!exact.isFinite()) return { e: '#NUM!' };
  const seen = exact.toSignificantDigits(DIGITS).times(shown === 'percent' ? 100 : 1);
  const rounded = seen.toDecimalPlaces(DECIMALS, Decimal.ROUND_HALF_UP);
  const n = !rounded.isZero() ? rounded.toFixed() : seen.abs().gt(NOISE) ? seen.toFixed() : '0';
  return shown === undefined ? { n } : shown === 'percent' ? { n, percent: true } : { n, euro: true };
}

/** Without what no database and no XML can hold, and without what shows nothing. */
export function textCell(written: string): Cell {
  const text = withoutInvisible(written.slice(0, GRID_LIMITS.characters + 1)).replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}]/gu,
    '',
  );
  if (text.trim() === '') return null;
  return ERROR.test(text.trim()) ? { e: text.trim() } : text.slice(0, GRID_LIMITS.characters);
}

export const dayCell = (isoTime: string): Cell => ({ d: isoTime.slice(0, 10) });

/** Without empty cells and rows at the ends. @throws UnreadableFile if more is filled than an upload may hold */
export function bounded(sheets: readonly Sheet[]): Sheet[] {
  if (sheets.length > GRID_LIMITS.sheets) throw tooLarge();
  let filled = 0;
  return sheets.map(({ name, rows }) => {
    const trimmed = rows.map((row) => row.slice(0, lastFilled(row) + 1));
    const kept = trimmed.slice(0, lastWhere(trimmed, (row) => row.length > 0) + 1);
    for (const row of kept) {
      if (row.length > GRID_LIMITS.columns) throw tooLarge();
      for (const cell of row) if (cell !== null) filled++;
    }
    if (kept.length > GRID_LIMITS.rows || filled > GRID_LIMITS.cells) throw tooLarge();
    return { name, rows: kept };
  });
}

const lastFilled = (row: readonly Cell[]): number => lastWhere(row, (cell) => cell !== null);

function lastWhere<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let at = list.length - 1; at >= 0; at--) if (test(list[at] as T)) return at;
  return -1;
}
