/** The one rule of sums over rows: a row whose davon parts all have a number is their sum; darunter rows are a selection and never summed. */
import { sumCell, entered, isSame, type NumberKind } from './amounts.js';
import type { NumberCell } from './computed.js';
import type { TreeEntry } from './tree.js';

interface Keyed {
  readonly key: string;
}

/**
 * The number of every row of one column, by key. Parts are computed before their sum, so sums of sums are right.
 * @param numberOf what was entered; undefined or null where there is none
 */
export function columnOf<Row extends Keyed>(
  tree: readonly TreeEntry<Row>[],
  kind: NumberKind,
  numberOf: (row: Row) => string | null | undefined,
): Map<string, NumberCell | null> {
  const cells = new Map<string, NumberCell | null>();
  const parts = new Map<string, string[]>();
  for (const { row, relation, parent } of tree)
    if (relation === 'davon' && parent !== null) parts.set(parent, [...(parts.get(parent) ?? []), row.key]);
  for (const { row } of [...tree].reverse()) {
    const own = (parts.get(row.key) ?? []).map((key) => cells.get(key) ?? null);
    const known = own.flatMap((cell) => (cell ? [cell.value] : []));
    const given = numberOf(row);
    cells.set(
      row.key,
      known.length > 0 && known.length === own.length
        ? sumCell(known, kind)
        : given === null || given === undefined
          ? null
          : entered(given, kind),
    );
  }
  return cells;
}

/**
 * What is stored of a row: the computed sum; else what was entered, unless it is the sum of parts that are incomplete by now.
 * @param before the cell as it was stored until now
 */
export function toStore(now: NumberCell | null, before: NumberCell | null | undefined): string | null {
  if (!now) return null;
  const leftOver = now.formula === null && before?.formula != null && isSame(now.value, before.value);
  return leftOver ? null : now.value;
}
