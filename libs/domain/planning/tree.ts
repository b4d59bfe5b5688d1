/** Rows that name a parent as a tree: depth first in their given order; a parent that is not there or goes round in a circle counts as none. */
export interface TreeEntry<Row> {
  readonly row: Row;
  /** Place in the given list. */
  readonly index: number;
  readonly depth: number;
  readonly relation: 'davon' | 'darunter' | null;
  readonly parent: string | null;
}
interface Keyed {
  readonly key: string;
  readonly parent?: { readonly key: string; readonly relation: 'davon' | 'darunter' } | undefined;
}

export function treeOf<Row extends Keyed>(rows: readonly Row[]): TreeEntry<Row>[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const below = new Map<Row | null, number[]>();
  rows.forEach((row, index) => {
    const parent = parentOf(row, byKey);
    below.set(parent, [...(below.get(parent) ?? []), index]);
  });
  const entries: TreeEntry<Row>[] = [];
  const open = (below.get(null) ?? []).map((index): [index: number, depth: number] => [index, 0]);
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const [index, depth] = next;
    const row = rows[index];
    if (!row) continue;
    const parent = parentOf(row, byKey);
    entries.push({
      row,
      index,
      depth,
      relation: parent && row.parent ? row.parent.relation : null,
      parent: parent?.key ?? null,
    });
    open.unshift(...(below.get(row) ?? []).map((child): [number, number] => [child, depth + 1]));
  }
  return entries;
}

/** The parent, if following the parents ends somewhere; what hangs on a circle hangs on nothing. */
function parentOf<Row extends Keyed>(row: Row, byKey: ReadonlyMap<string, Row>): Row | null {
  const passed = new Set<Row>([row]);
  const above = ({ parent }: Row): Row | undefined => (parent ? byKey.get(parent.key) : undefined);
  for (let next = above(row); next; next = above(next)) {
    if (passed.has(next)) return null;
    passed.add(next);
  }
  return above(row) ?? null;
}
