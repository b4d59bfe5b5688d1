/** What stands in a table, as a spreadsheet takes it: exact numbers and days where a whole column is such, words everywhere else. */
import { parseNumber, type NumberInput } from '../editor/parse-number.js';
import { readMoment } from './read-moment.js';

export interface TableContent {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
type Kind = 'text' | 'number' | 'date';
export interface SavedTable {
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly kind: Kind }[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** A column is what something in it is and nothing is not; „X“, „*“, „.“ and „–“ stay as they are in every column. */
export function savedTable({ title, columns, rows }: TableContent): SavedTable {
  const kinds = columns.map((_, at) => kindOf(rows.map((row) => row[at] ?? '').filter((text) => !isNothing(text))));
  return {
    title: title.slice(0, 200) || 'Tabelle',
    columns: columns.map((label, at) => {
      const { kind, unit } = kinds[at] ?? WORDS;
      const name = label || `Spalte ${at + 1}`;
      return { label: unit === undefined || name.includes(unit) ? name : `${name} (${unit})`, kind };
    }),
    rows: rows.map((row) => columns.map((_, at) => cellOf(row[at] ?? '', (kinds[at] ?? WORDS).kind))),
  };
}

interface ColumnKind {
  readonly kind: Kind;
  /** Stands behind every number of the column; in the file it is named in the heading. */
  readonly unit?: string | undefined;
}
const WORDS: ColumnKind = { kind: 'text' };

const isNothing = (text: string): boolean => text === '' || text === '–';

function kindOf(texts: readonly string[]): ColumnKind {
  if (texts.length > 0 && texts.every((text) => readMoment(text) !== null)) return { kind: 'date' };
  const read = texts.map(parseNumber).filter(({ kind }) => kind !== 'suppressed');
  const numbers = read.filter((cell): cell is NumberInput & { kind: 'number' } => cell.kind === 'number');
  const [first] = numbers;
  // One unit for all goes into the heading; of several each would be lost.
  if (!first || numbers.length < read.length || numbers.some(({ unit }) => unit !== first.unit)) return WORDS;
  // Figures are printed with a point between thousands, years are not.
  if (texts.every((text) => YEAR.test(text))) return WORDS;
  return { kind: 'number', unit: first.unit };
}

const YEAR = /^(?:19|20)\d\d$/;

function cellOf(text: string, kind: Kind): string | null {
  if (text === '') return null;
  if (kind === 'date') return readMoment(text) ?? text;
  const read = parseNumber(text);
  return kind === 'number' && read.kind === 'number' ? read.value : text;
}

/** As many as the server writes into one file. */
const MOST_ROWS = 5000;

/** A longer table becomes several files, so that nothing of it is left out. */
export function partsOf(table: SavedTable, most = MOST_ROWS): SavedTable[] {
  const count = Math.max(1, Math.ceil(table.rows.length / most));
  return Array.from({ length: count }, (_, at) => ({
    ...table,
    title: count === 1 ? table.title : `${table.title.slice(0, 180)}, Teil ${at + 1} von ${count}`,
    rows: table.rows.slice(at * most, (at + 1) * most),
  }));
}
