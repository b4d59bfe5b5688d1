/** A table as it was read from a file: cells hold exact text, exact numbers, days or errors; nothing is interpreted yet. */
import { formatNumber, shortDate } from '../shared/german.js';
import { withoutInvisible } from '../shared/visible-text.js';

/** Empty, text, a number as decimal string (`percent`: shown with %, and written here as shown; `euro`: shown with €), a day, or an error of the spreadsheet. */
export type Cell =
  | null
  | string
  | { readonly n: string; readonly percent?: true; readonly euro?: true }
  | { readonly d: string }
  | { readonly e: string };

export interface Sheet {
  readonly name: string;
  /** Rows may be shorter than the widest one. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What an upload may hold; enough for every table of figures, little enough to be kept as one row of the database. */
export const GRID_LIMITS = { sheets: 20, rows: 20_000, columns: 200, cells: 300_000, characters: 1000 } as const;

/** „AB12“ for the person who looks into the file; both counted from 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** As a German reader would write it. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if ('n' in cell) return formatNumber(cell.n, cell.percent ? { unit: '%' } : cell.euro ? { unit: '€' } : {});
  return 'd' in cell ? shortDate(cell.d) : cell.e;
}

export const cellAt = (sheet: Sheet, row: number, column: number | undefined): Cell =>
  (column === undefined ? undefined : sheet.rows[row]?.[column]) ?? null;

/** One line: every kind of white space is a blank, none at the ends; what is copied along from other programs and shows nothing goes. */
export const oneLine = (text: string): string =>
  withoutInvisible(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
