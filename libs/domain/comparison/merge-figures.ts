/**
 * Three-way merge of figures: objects by member, lists of rows by key, everything else as a whole. What only one side changed counts;
 * what both changed differently is a conflict, and the merged figures keep mine there until somebody decides.
 */
import { canonicalJson } from '../shared/canonical-json.js';

type Path = readonly string[];

export interface FigureConflict {
  /** Members and row keys from the top; the key of a row is marked with `#`. */
  readonly path: Path;
  /** undefined: not there, or taken away. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}
export interface MergedFigures<T> {
  readonly merged: T;
  readonly conflicts: readonly FigureConflict[];
}

/** @param base what both sides began with; all three are plain JSON */
export function mergeFigures<T>(base: T, mine: T, theirs: T): MergedFigures<T> {
  const conflicts: FigureConflict[] = [];
  return { merged: merge({ base, mine, theirs }, [], conflicts) as T, conflicts };
}

interface Sides {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

function merge(sides: Sides, path: Path, conflicts: FigureConflict[]): unknown {
  const { base, mine, theirs } = sides;
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  const rows = [base ?? [], mine, theirs].map(rowsByKey);
  if (rows.every((side) => side !== null)) return mergeRows(rows as RowSides, path, conflicts);
  if (isRecord(mine) && isRecord(theirs))
    return mergeMembers(isRecord(base) ? base : {}, mine, theirs, path, conflicts);
  conflicts.push({ path, ...sides });
  return mine === undefined ? theirs : mine;
}

type Members = Readonly<Record<string, unknown>>;

function mergeMembers(base: Members, mine: Members, theirs: Members, path: Path, conflicts: FigureConflict[]): Members {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const merged: Record<string, unknown> = {};
  for (const name of names) {
    const sides = { base: base[name], mine: mine[name], theirs: theirs[name] };
    const value = merge(sides, [...path, name], conflicts);
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

type Rows = ReadonlyMap<string, unknown>;
type RowSides = [Rows, Rows, Rows];

/** My order; rows that only they have follow the row before which they stood there. */
function mergeRows([base, mine, theirs]: RowSides, path: Path, conflicts: FigureConflict[]): unknown[] {
  const order = [...mine.keys()];
  let after = -1;
  for (const key of theirs.keys()) {
    const at = order.indexOf(key);
    if (at >= 0) after = at;
    else order.splice(++after, 0, key);
  }
  return order.flatMap((key) => {
    const sides = { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) };
    const row = merge(sides, [...path, `#${key}`], conflicts);
    return row === undefined ? [] : [row];
  });
}

/** What names a row: its key, or the name that stands for one. */
const NAMES = ['key', 'name', 'traeger', 'wert', 'bereich', 'position'] as const;

/** What a row is told apart by; null: nothing. */
export function rowKey(row: unknown): string | null {
  const name = isRecord(row) ? NAMES.find((one) => typeof row[one] === 'string') : undefined;
  return name !== undefined && isRecord(row) ? String(row[name]) : null;
}

/** null: no list of rows that can be told apart. */
function rowsByKey(value: unknown): Rows | null {
  if (!Array.isArray(value)) return null;
  const rows = new Map<string, unknown>();
  for (const row of value as unknown[]) {
    const key = rowKey(row);
    if (key === null || rows.has(key)) return null;
    rows.set(key, row);
  }
  return rows;
}

const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
