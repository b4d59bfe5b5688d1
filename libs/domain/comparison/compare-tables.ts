/** Two versions of a table, cell by cell: rows are the same if their first column says the same in the same place of the outline. */
import type { BlockStatus, ComparedCell, ComparedRow, ComparedTable } from './comparison.js';
import { weave, type Woven } from './order.js';
import { similarity, wordsOf } from './similarity.js';

/** As printed. */
export interface ReadableTable {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly {
    readonly kind: 'data' | 'sum' | 'heading';
    readonly indent: number;
    readonly cells: readonly string[];
  }[];
}

/** A row called otherwise is still the same if so many of its words stayed. */
const RENAMED = 0.5;
/** Pairs of rows that are looked at for that; larger tables show the row as gone and new. */
const MOST_PAIRS = 40_000;

export function compareTables(before: ReadableTable, after: ReadableTable): ComparedTable {
  const columns = weave(before.columns.length, columnOrigins(before, after));
  const rows = weave(before.rows.length, rowOrigins(before, after));
  return {
    columns: columns.map((column) => columnLabel(before, after, column)),
    rows: rows.map((row) => compareRow(before, after, columns, row)),
  };
}

/** A table that is new, gone or the same throughout. */
export const wholeTable = (table: ReadableTable, status: 'gleich' | 'neu' | 'entfallen'): ComparedTable => ({
  columns: table.columns.map(({ label }) => label),
  rows: table.rows.map(({ cells }) => ({
    status,
    cells: cells.map((text) => ({
      before: status === 'neu' ? null : text,
      after: status === 'entfallen' ? null : text,
      changed: status !== 'gleich',
    })),
  })),
});

function columnLabel(before: ReadableTable, after: ReadableTable, { before: from, after: to }: Woven): string {
  const was = from === null ? undefined : before.columns[from]?.label;
  const is = to === null ? undefined : after.columns[to]?.label;
  if (is === undefined) return `${was ?? ''} (entfallen)`;
  if (was === undefined) return `${is} (neu)`;
  return was === is ? is : `${is} (vorher: ${was})`;
}

function compareRow(before: ReadableTable, after: ReadableTable, columns: readonly Woven[], row: Woven): ComparedRow {
  const cellOf = (table: ReadableTable, at: number | null, column: number | null): string | null =>
    at === null || column === null ? null : (table.rows[at]?.cells[column] ?? '');
  const cells = columns.map((column): ComparedCell => {
    const was = cellOf(before, row.before, column.before);
    const is = cellOf(after, row.after, column.after);
    return { before: was, after: is, changed: was !== is };
  });
  const changed = cells.some((cell) => cell.changed);
  return { status: statusOf(row, changed), cells };
}

export function statusOf({ before, after, moved }: Woven, changed: boolean): BlockStatus {
  if (before === null) return 'neu';
  if (after === null) return 'entfallen';
  if (moved) return changed ? 'verschobenUndGeaendert' : 'verschoben';
  return changed ? 'geaendert' : 'gleich';
}

/** By key, then by label. */
function columnOrigins(before: ReadableTable, after: ReadableTable): (number | null)[] {
  const origins: (number | null)[] = after.columns.map(() => null);
  matchBy(before.columns, after.columns, origins, ({ key }) => key);
  matchBy(before.columns, after.columns, origins, ({ label }) => label);
  return origins;
}

function rowOrigins(before: ReadableTable, after: ReadableTable): (number | null)[] {
  const origins: (number | null)[] = after.rows.map(() => null);
  const from = before.rows.map(placed(before));
  const to = after.rows.map(placed(after));
  matchBy(from, to, origins, ({ place, name }) => [...place, name].join('\n'));
  matchBy(from, to, origins, ({ name, kind }) => (name === '' ? null : `${kind}\n${name}`));
  matchRenamed(from, to, origins);
  return origins;
}

interface PlacedRow {
  readonly kind: string;
  readonly name: string;
  /** The heading and the rows that it stands below. */
  readonly place: readonly string[];
}

function placed({ rows }: ReadableTable): (row: ReadableTable['rows'][number], at: number) => PlacedRow {
  let heading = '';
  const above: string[] = [];
  const all = rows.map(({ kind, indent, cells }): PlacedRow => {
    const name = cells[0] ?? '';
    if (kind === 'heading') {
      heading = name;
      above.length = 0;
      return { kind, name, place: [kind] };
    }
    const place = [kind, heading, ...above.slice(0, indent)];
    above.length = Math.min(above.length, indent);
    while (above.length < indent) above.push('');
    above.push(name);
    return { kind, name, place };
  });
  return (_, at) => all[at] as PlacedRow;
}

/** Pairs what has the same mark, the first with the first; `null` marks nothing. */
function matchBy<T>(
  before: readonly T[],
  after: readonly T[],
  origins: (number | null)[],
  mark: (thing: T) => string | null,
): void {
  const taken = new Set(origins);
  const free = new Map<string, number[]>();
  before.forEach((thing, at) => {
    const name = taken.has(at) ? null : mark(thing);
    if (name === null) return;
    const list = free.get(name);
    if (list) list.push(at);
    else free.set(name, [at]);
  });
  for (const list of free.values()) list.reverse();
  after.forEach((thing, at) => {
    if (origins[at] !== null) return;
    const name = mark(thing);
    if (name !== null) origins[at] = free.get(name)?.pop() ?? null;
  });
}

function matchRenamed(before: readonly PlacedRow[], after: readonly PlacedRow[], origins: (number | null)[]): void {
  const taken = new Set(origins);
  const from = before.flatMap((row, at) => (taken.has(at) ? [] : [{ at, row, words: wordsOf(row.name) }]));
  const to = after.flatMap((row, at) => (origins[at] === null ? [{ at, row, words: wordsOf(row.name) }] : []));
  if (from.length * to.length > MOST_PAIRS) return;
  const pairs = to
    .flatMap((b) =>
      from
        .filter((a) => a.row.kind === b.row.kind && a.words.size > 0 && b.words.size > 0)
        .map((a) => ({ before: a.at, after: b.at, alike: similarity(a.words, b.words) })),
    )
    .filter(({ alike }) => alike >= RENAMED)
    .sort((x, y) => y.alike - x.alike || x.after - y.after || x.before - y.before);
  for (const { before: at, after: b } of pairs) {
    if (taken.has(at) || origins[b] !== null) continue;
    taken.add(at);
    origins[b] = at;
  }
}
