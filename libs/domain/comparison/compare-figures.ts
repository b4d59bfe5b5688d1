/** The figures of two programmes cell by cell: rows by their lasting keys, for each pair of numbers the difference and what it is in percent. */
import { formatNumber } from '../shared/german.js';
import { changeOf, difference } from '../planning/amounts.js';
import type { BlockStatus } from './comparison.js';
import { statusOf } from './compare-tables.js';
import { figureTables, type ComparableFigures } from './figure-tables.js';
import type { FigureCell, FigureRow, FigureTable, FigureTablePart } from './figure-table.js';
import { weave } from './order.js';

export interface ComparedFigureCell {
  /** null: the row or column was not there; '' for an empty cell. */
  readonly before: string | null;
  readonly after: string | null;
  readonly changed: boolean;
  /** „+161“, „−0,4 Prozentpunkte“; null where nothing changed or there are no two numbers. */
  readonly absolute: string | null;
  /** „+3,7 %“; null for shares, and where there was nothing before. */
  readonly percent: string | null;
}
export interface ComparedFigureRow {
  /** The label after, with the one before if it was another. */
  readonly label: string;
  readonly status: BlockStatus;
  readonly cells: readonly ComparedFigureCell[];
}
export interface FigureComparison {
  readonly part: FigureTablePart;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly ComparedFigureRow[];
}

/** Every row of both sides once; a table that both do not have is missing. */
export function compareFigures(
  before: ComparableFigures,
  after: ComparableFigures,
  acrossYears: boolean,
): FigureComparison[] {
  const [was, is] = [figureTables(before, acrossYears), figureTables(after, acrossYears)];
  const origins = origin(
    was,
    is,
    ({ key }) => key,
    ({ key }) => key,
  );
  return weave(was.length, origins).map(({ before: a, after: b }) =>
    compareTable(a === null ? undefined : was[a], b === null ? undefined : is[b]),
  );
}

function compareTable(before: FigureTable | undefined, after: FigureTable | undefined): FigureComparison {
  const { part, title } = (after ?? before) as FigureTable;
  const rows = rowPairs(before?.rows ?? [], after?.rows ?? []);
  const columns = columnsOf(before, after).filter((column) =>
    rows.some(([was, is]) => {
      const [a, b] = [was?.cells[column.key]?.text, is?.cells[column.key]?.text];
      return column.aside ? a !== b && was && is : a !== undefined || b !== undefined;
    }),
  );
  return {
    part,
    title,
    columns: columns.map(({ label }) => label),
    rows: rows.map(([was, is]) => {
      const cells = columns.map(({ key }) => compareCell(was, is, key));
      const renamed = was !== undefined && is !== undefined && was.label !== is.label;
      const status = statusOf(
        { before: was ? 0 : null, after: is ? 0 : null, moved: false },
        renamed || cells.some(({ changed }) => changed),
      );
      return {
        label: renamed ? `${is.label} (vorher: ${was.label})` : ((is ?? was)?.label ?? ''),
        status,
        cells,
      };
    }),
  };
}

type RowPair = readonly [FigureRow | undefined, FigureRow | undefined];

/** By predecessor, by key, then by label. */
function rowPairs(before: readonly FigureRow[], after: readonly FigureRow[]): RowPair[] {
  const origins = origin(
    before,
    after,
    ({ key }) => key,
    ({ predecessor, key }) => predecessor ?? key,
  );
  fill(before, after, origins, ({ key }) => key);
  fill(before, after, origins, ({ label }) => label);
  return weave(before.length, origins).map(({ before: a, after: b }) => [
    a === null ? undefined : before[a],
    b === null ? undefined : after[b],
  ]);
}

/** For each thing after the place of the one before, or null; none twice. */
function origin<T>(
  before: readonly T[],
  after: readonly T[],
  markBefore: (thing: T) => string,
  markAfter: (thing: T) => string,
): (number | null)[] {
  const origins: (number | null)[] = after.map(() => null);
  fill(before, after, origins, markBefore, markAfter);
  return origins;
}

function fill<T>(
  before: readonly T[],
  after: readonly T[],
  origins: (number | null)[],
  markBefore: (thing: T) => string,
  markAfter = markBefore,
): void {
  const taken = new Set(origins);
  const free = new Map<string, number>();
  before.forEach((thing, at) => {
    if (!taken.has(at) && !free.has(markBefore(thing))) free.set(markBefore(thing), at);
  });
  after.forEach((thing, at) => {
    if (origins[at] !== null) return;
    const mark = markAfter(thing);
    origins[at] = free.get(mark) ?? null;
    free.delete(mark);
  });
}

/** Those of after, then those that only before has; a free table keeps its own labels. */
function columnsOf(before: FigureTable | undefined, after: FigureTable | undefined): FigureTable['columns'] {
  const now = after?.columns ?? [];
  const known = new Set(now.map(({ key }) => key));
  const gone = (before?.columns ?? []).filter(({ key }) => !known.has(key));
  return [...now, ...gone.map((column) => (after ? { ...column, label: `${column.label} (entfallen)` } : column))];
}

function compareCell(was: FigureRow | undefined, is: FigureRow | undefined, column: string): ComparedFigureCell {
  const [a, b] = [was?.cells[column], is?.cells[column]];
  const before = was ? (a?.text ?? '') : null;
  const after = is ? (b?.text ?? '') : null;
  const changed = before !== after;
  return { before, after, changed, ...(changed && a && b ? changeBetween(a, b) : { absolute: null, percent: null }) };
}

function changeBetween(a: FigureCell, b: FigureCell): Pick<ComparedFigureCell, 'absolute' | 'percent'> {
  if (a.value === null || b.value === null || a.kind !== b.kind || a.unit !== b.unit)
    return { absolute: null, percent: null };
  if (b.kind === 'money' || b.kind === 'count') {
    const { absoluteText, relativePercent, relativeText } = changeOf(a.value, b.value, b.kind);
    return { absolute: absoluteText, percent: relativePercent === null ? null : relativeText };
  }
  const unit = b.kind === 'share' ? { unit: 'Prozentpunkte' } : {};
  return { absolute: formatNumber(difference(b.value, a.value), { sign: true, ...unit }), percent: null };
}

/** How many rows of all tables changed, came or went. */
export const changedRows = (tables: readonly FigureComparison[]): number =>
  tables.reduce((sum, { rows }) => sum + rows.filter(({ status }) => status !== 'gleich').length, 0);
