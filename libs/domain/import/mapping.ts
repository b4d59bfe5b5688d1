/** Which column says what, and what holds for the whole file; suggested from the words of the header row, decided by the person. */
import { cellAt, cellText, oneLine, type Cell, type Sheet } from './grid.js';
import type { Kennzahl } from '../document/kennzahl.js';
import { readNumber, type Writing } from './read-number.js';

export type DimensionAxis = NonNullable<Kennzahl['dimensions']>[number]['axis'];

/** Columns counted from 0. */
export interface ImportColumns {
  readonly label: number;
  readonly value: number;
  readonly previous?: number;
  readonly change?: number;
  readonly changePercent?: number;
  readonly unit?: number;
  readonly stand?: number;
  readonly key?: number;
}

/** What is kept under a name for the next file of the same kind. */
export interface ImportMapping {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Counted from 0; the rows below it are read. */
  readonly headerRow: number;
  readonly columns: ImportColumns;
  /** Columns that say of whom the figure is: Frauen, unter 25 … */
  readonly dimensions?: readonly { readonly axis: DimensionAxis; readonly column: number }[];
  /** For rows that say no unit themselves. */
  readonly unit?: string;
  /** How the file writes numbers that are text. */
  readonly numbers?: Writing;
  readonly source?: string;
}

export type ColumnRole = keyof ImportColumns;
export const COLUMN_ROLES = [
  'label',
  'value',
  'previous',
  'change',
  'changePercent',
  'unit',
  'stand',
  'key',
] as const satisfies readonly ColumnRole[];

/** In this order: the narrower word first, because „Veränderung zum Vorjahr in %“ contains three of them. */
const WORDS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['changePercent', /(?:ver[aä]nd|differenz|abweich|diff\.|[+±]\s?\/?\s?-?).*(?:%|prozent|relativ)|^in %$/i],
  ['change', /ver[aä]nd|differenz|abweich|^diff|^\+\s?\/\s?-|^±/i],
  ['previous', /vorjahr|vormonat|vorwert|vorperiode|vergleichs?(?:wert|monat)/i],
  ['key', /schlüssel|kennung|^(?:key|id|code)$/i],
  ['unit', /einheit|^dimension$/i],
  ['stand', /^stand\b|stichtag|zeitraum|^datum$|^(?:berichts)?monat$/i],
  ['label', /merkmal|bezeichnung|kennzahl|indikator|^(?:name|position|text|größe)$/i],
  ['value', /wert|^ist\b|anzahl|bestand|aktuell|berichtsmonat|^summe|insgesamt/i],
];
const HEADER_WITHIN = 20;

/** The sheet and columns that the words suggest; null where no table with labels and numbers is to be seen. */
export function suggestMapping(sheets: readonly Sheet[]): ImportMapping | null {
  let best: { mapping: ImportMapping; score: number } | null = null;
  for (const sheet of sheets)
    for (let row = 0; row < Math.min(HEADER_WITHIN, sheet.rows.length - 1); row++) {
      const found = columnsOf(sheet, row);
      if (found && found.score > (best?.score ?? 0))
        best = { mapping: { sheet: sheet.name, headerRow: row, columns: found.columns }, score: found.score };
    }
  return best?.mapping ?? null;
}

function columnsOf(sheet: Sheet, row: number): { columns: ImportColumns; score: number } | null {
  const taken: Partial<Record<ColumnRole, number>> = {};
  const headers = (sheet.rows[row] ?? []).map((cell) => oneLine(cellText(cell)));
  const assigned = new Set<number>();
  headers.forEach((header, column) => {
    const role = header === '' ? undefined : WORDS.find(([, words]) => words.test(header))?.[0];
    if (role === undefined || taken[role] !== undefined) return;
    taken[role] = column;
    assigned.add(column);
  });
  const score = assigned.size * 2;
  const free = (isFit: (cell: Cell) => boolean): number | undefined => {
    const column = headers.findIndex(
      (header, at) => header !== '' && !assigned.has(at) && mostly(sheet, row, at, isFit),
    );
    if (column < 0) return undefined;
    assigned.add(column);
    return column;
  };
  const label = taken.label ?? free((cell) => typeof cell === 'string' && readNumber(cell).kind === 'problem');
  const value = taken.value ?? free((cell) => ['value', 'suppressed'].includes(readNumber(cell).kind));
  if (label === undefined || value === undefined) return null;
  return { columns: { ...taken, label, value }, score: score + 1 };
}

/** True if at least half of the filled cells below fit, and there are some. */
function mostly(sheet: Sheet, header: number, column: number, isFit: (cell: Cell) => boolean): boolean {
  const cells = sheet.rows
    .slice(header + 1, header + 51)
    .map((_, at) => cellAt(sheet, header + 1 + at, column))
    .filter((cell) => cell !== null && cell !== '');
  return cells.length > 0 && cells.filter(isFit).length * 2 >= cells.length;
}

/** True if the file has the sheet and, in the header row, something in every column of the mapping. */
export function mappingFits(mapping: ImportMapping, sheets: readonly Sheet[]): boolean {
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  return (
    sheet !== undefined &&
    Object.values(mapping.columns).every((column) => cellText(cellAt(sheet, mapping.headerRow, column)) !== '')
  );
}
