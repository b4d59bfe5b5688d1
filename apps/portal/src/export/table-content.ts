/** What stands in a table, as a spreadsheet takes it: exact numbers where a whole column is numbers, words everywhere else. */
import { parseNumber } from '../editor/parse-number.js';

export interface TableContent {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
export interface SavedTable {
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly kind: 'text' | 'number' }[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** A column counts as numbers if something in it is one and nothing is words; „X“, „*“ and „.“ stay as they are. */
export function savedTable({ title, columns, rows }: TableContent): SavedTable {
  const kinds = columns.map((_, at) => {
    const cells = rows.map((row) => parseNumber(row[at] ?? ''));
    const numbers = cells.filter(({ kind }) => kind === 'number');
    const others = cells.some((cell) => cell.kind === 'words' || cell.kind === 'unclear' || hasUnit(cell));
    return numbers.length > 0 && !others ? ('number' as const) : ('text' as const);
  });
  return {
    title: title.slice(0, 200) || 'Tabelle',
    columns: columns.map((label, at) => ({ label: label || `Spalte ${at + 1}`, kind: kinds[at] ?? 'text' })),
    rows: rows.map((row) => columns.map((_, at) => cellOf(row[at] ?? '', kinds[at] ?? 'text'))),
  };
}

/** „16,4 %“ is words: the sign would be lost in a column of bare numbers. */
const hasUnit = (cell: ReturnType<typeof parseNumber>): boolean => cell.kind === 'number' && cell.unit !== undefined;

function cellOf(text: string, kind: 'text' | 'number'): string | null {
  if (text === '') return null;
  const read = parseNumber(text);
  return kind === 'number' && read.kind === 'number' ? read.value : text;
}

/** A table as it stands on the page: what is typed in fields counts, buttons and words for screen readers do not. */
export function contentOf(table: HTMLTableElement): TableContent {
  const [head, ...body] = [...table.rows].map((row) => [...row.cells].map(textOf));
  const columns = head ?? [];
  const empty = columns.map((_, at) => body.every((row) => (row[at] ?? '') === ''));
  const kept = (row: readonly string[]): string[] => row.filter((_, at) => !(empty[at] && columns[at] === ''));
  return {
    title: table.caption ? textOf(table.caption) : '',
    columns: kept(columns),
    rows: body.map(kept),
  };
}

function textOf(cell: HTMLElement): string {
  const fields = [...cell.querySelectorAll<HTMLInputElement>('input[type=text], textarea, select')];
  if (fields.length > 0) return fields.map(({ value }) => value).join(' ');
  const copy = cell.cloneNode(true) as HTMLElement;
  if (cell.tagName !== 'CAPTION')
    copy.querySelectorAll('button, .kern-sr-only, .visually-hidden').forEach((part) => part.remove());
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
