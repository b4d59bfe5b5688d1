/** Changes of a house's own table as one value: lines, order, columns; what is computed never keeps a value of its own. */
import type { BudgetTable } from '#domain/document/figures.js';
import { computedTable } from '#domain/planning/budget-table.js';
import type { BudgetTableRow } from '#domain/planning/computed.js';
import { treeOf } from '#domain/planning/tree.js';

export type TableRow = BudgetTable['rows'][number];
export type TableColumn = BudgetTable['columns'][number];

/** A line as it is stored, and as it is computed. */
export interface TableLine {
  readonly row: TableRow;
  readonly computed: BudgetTableRow | null;
}

/** In the order in which they are shown: every line below what it belongs to. */
export function linesOf(table: BudgetTable): TableLine[] {
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  return computedTable(table).rows.flatMap((computed) => {
    const row = rows.get(computed.key);
    return row ? [{ row, computed }] : [];
  });
}

const MONEY = /^-?\d{1,13}(\.\d{2})?$/;

/** Values only where somebody may write one: not in sums, shares and computed columns. */
export function cleaned(table: BudgetTable): BudgetTable {
  const keys = new Set(table.rows.map(({ key }) => key));
  const parents = new Set(
    table.rows.flatMap(({ parent }) => (parent?.relation === 'davon' && keys.has(parent.key) ? [parent.key] : [])),
  );
  const holds = (column: TableColumn | undefined, row: TableRow, value: string): boolean => {
    if (!column || column.kind === 'prozent') return false;
    if (column.kind === 'text') return value !== '';
    return !column.computed && !row.sum && !parents.has(row.key) && MONEY.test(value);
  };
  return {
    ...table,
    rows: table.rows.map((row) => {
      const { values, ...rest } = row;
      const kept = Object.entries(values ?? {}).filter(
        ([key, value]) =>
          value !== null &&
          holds(
            table.columns.find((column) => column.key === key),
            row,
            value,
          ),
      );
      return kept.length === 0 ? rest : { ...rest, values: Object.fromEntries(kept) };
    }),
  };
}

/** Lines in the order of the tree, so that a line stays with what it belongs to. */
export const withRows = (table: BudgetTable, rows: readonly TableRow[]): BudgetTable =>
  cleaned({ ...table, rows: treeOf(rows).map(({ row }) => row) });

export const withValue = (row: TableRow, column: string, value: string | null): TableRow => ({
  ...row,
  values: { ...row.values, [column]: value },
});

export const newRow = (key: string, rows: readonly TableRow[]): TableRow => ({
  key,
  label: `Zeile ${rows.length + 1}`,
});

/** Among its neighbours below the same line; with everything that belongs to it. */
export function moveRow(table: BudgetTable, key: string, by: -1 | 1): BudgetTable {
  const tree = treeOf(table.rows);
  const parent = tree.find(({ row }) => row.key === key)?.parent ?? null;
  const neighbours = tree.filter((entry) => entry.parent === parent).map(({ row }) => row);
  const at = neighbours.findIndex((row) => row.key === key);
  const other = neighbours[at + by];
  const own = neighbours[at];
  if (!own || !other) return table;
  const rows = tree.map(({ row }) => (row === own ? other : row === other ? own : row));
  return withRows(table, rows);
}

export const canMove = (table: BudgetTable, key: string, by: -1 | 1): boolean => moveRow(table, key, by) !== table;

/** What belonged to it belongs to what it belonged to. */
export function removeRow(table: BudgetTable, key: string): BudgetTable {
  const gone = table.rows.find((row) => row.key === key);
  const rows = table.rows.flatMap((row) => {
    if (row.key === key) return [];
    if (row.parent?.key !== key) return [row];
    const { parent: _parent, ...rest } = row;
    return [gone?.parent ? { ...rest, parent: gone.parent } : rest];
  });
  return withRows(table, rows);
}

export interface RowPlace {
  readonly label: string;
  readonly parent: TableRow['parent'];
  readonly sum: boolean;
}
export function changeRow(table: BudgetTable, key: string, { label, parent, sum }: RowPlace): BudgetTable {
  const rows = table.rows.map((row) => {
    if (row.key !== key) return row;
    const { parent: _parent, sum: _sum, ...rest } = row;
    return { ...rest, label, ...(parent ? { parent } : {}), ...(sum ? { sum } : {}) };
  });
  return withRows(table, rows);
}

/** Lines that this one can belong to: not itself and nothing that belongs to it. */
export function possibleParents(table: BudgetTable, key: string): TableRow[] {
  const below = new Set([key]);
  for (const { row, parent } of treeOf(table.rows)) if (parent !== null && below.has(parent)) below.add(row.key);
  return table.rows.filter((row) => !below.has(row.key));
}

/** Columns that rest on one that is gone or computed by now rest on the others, or go. */
export function withColumns(table: BudgetTable, columns: readonly TableColumn[]): BudgetTable {
  const amounts = columns.flatMap((column) => (column.kind === 'betrag' ? [column] : []));
  const entered = amounts.filter(({ computed }) => !computed).map(({ key }) => key);
  const right = columns.flatMap((column): TableColumn[] => {
    if (column.kind === 'prozent') return amounts.some(({ key }) => key === column.of) ? [column] : [];
    if (column.kind !== 'betrag' || !column.computed) return [column];
    const plus = column.computed.plus.filter((key) => entered.includes(key));
    const minus = (column.computed.minus ?? []).filter((key) => entered.includes(key));
    return plus.length === 0 ? [] : [{ ...column, computed: { plus, ...(minus.length > 0 ? { minus } : {}) } }];
  });
  return cleaned({ ...table, columns: right });
}

/** One place up or down. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const [own, other] = [list[at], list[at + by]];
  if (own === undefined || other === undefined) return list;
  return list.map((item, index) => (index === at ? other : index === at + by ? own : item));
}
