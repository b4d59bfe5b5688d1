/** Values of a spreadsheet program as cells of the domain: the number that people see in the file, never one of binary fractions. */
import { Decimal } from 'decimal.js';
import { GRID_LIMITS, type Cell, type Sheet } from '#domain/import/grid.js';
import { tooLarge } from './unreadable-file.js';

/** Spreadsheets calculate and show 15 digits; what is stored beyond them is noise. */
const DIGITS = 15;
/** As many as an exact value of a programme holds. */
const DECIMALS = 6;
const ERROR =
  /^(?:#(?:DIV\/0!|N\/A|NAME\??|NULL!|NUM!|REF!|VALUE!|NV|WERT!|BEZUG!|ZAHL!|SPILL!|CALC!)|(?:Err|Fehler):\d{3})$/i;

/** @param percent the cell is shown in percent: 0.164 is 16.4 % there */
export function numberCell(value: number | string, percent: boolean): Cell {
  const exact = new Decimal(value);
  if (!exact.isFinite()) return { e: '#NUM!' };
  const shown = exact.toSignificantDigits(DIGITS).times(percent ? 100 : 1);
  const n = shown.toDecimalPlaces(DECIMALS, Decimal.ROUND_HALF_UP).toFixed();
  return percent ? { n, percent: true } : { n };
}

/** Without what no database and no XML can hold. */
export function textCell(written: string): Cell {
  const text = written
    .slice(0, GRID_LIMITS.characters + 1)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}]/gu, '');
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
