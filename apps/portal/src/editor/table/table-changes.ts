/** Everything that can be done to a table, each as a new table: rows, columns, cells, and what is put in from Excel. */
import type { Cell, Table } from '#domain/document/blocks.js';
import { cellFrom, cellText, isBound, type Column, type Row } from './cell-text.js';
import type { Grid } from './grid.js';

export const MOST_COLUMNS = 20;
export const MOST_ROWS = 2000;

const put = <T>(list: readonly T[], at: number, ...items: T[]): T[] => [
  ...list.slice(0, at),
  ...items,
  ...list.slice(at),
];
const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);
const changed = <T>(list: readonly T[], at: number, change: (item: T) => T): T[] =>
  list.map((item, index) => (index === at ? change(item) : item));
function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  return item === undefined || to < 0 || to >= list.length ? [...list] : put(without(list, from), to, item);
}

const emptyRow = (width: number): Row => ({ kind: 'data', cells: Array.from({ length: width }, () => null) });

/** At least one column and one row, so that there is a field to begin in. */
export const newTable = (): Table => ({
  columns: [
    { key: 's1', label: '', kind: 'text' },
    { key: 's2', label: '', kind: 'number' },
  ],
  rows: [emptyRow(2), emptyRow(2)],
});

export const setCell = (table: Table, row: number, column: number, cell: Cell): Table => ({
  ...table,
  rows: changed(table.rows, row, (one) => ({ ...one, cells: changed(one.cells, column, () => cell) })),
});

export const insertRow = (table: Table, at: number): Table =>
  table.rows.length >= MOST_ROWS ? table : { ...table, rows: put(table.rows, at, emptyRow(table.columns.length)) };
export const removeRow = (table: Table, at: number): Table => ({ ...table, rows: without(table.rows, at) });
export const moveRow = (table: Table, from: number, to: number): Table => ({
  ...table,
  rows: moved(table.rows, from, to),
});
export const changeRow = (table: Table, at: number, change: (row: Row) => Row): Table => ({
  ...table,
  rows: changed(table.rows, at, change),
});

/** A key that no column has. */
function freeKey(columns: readonly Column[]): string {
  for (let count = columns.length + 1; ; count++) {
    const key = `s${count}`;
    if (!columns.some((column) => column.key === key)) return key;
  }
}

export function insertColumn(table: Table, at: number): Table {
  if (table.columns.length >= MOST_COLUMNS) return table;
  const column: Column = { key: freeKey(table.columns), label: '', kind: 'number' };
  return {
    columns: put(table.columns, at, column),
    rows: table.rows.map((row) => ({ ...row, cells: put<Cell>(row.cells, at, null) })),
  };
}
/** The last column stays: a table has at least one. */
export const removeColumn = (table: Table, at: number): Table =>
  table.columns.length <= 1
    ? table
    : {
        columns: without(table.columns, at),
        rows: table.rows.map((row) => ({ ...row, cells: without(row.cells, at) })),
      };
export const moveColumn = (table: Table, from: number, to: number): Table => ({
  columns: moved(table.columns, from, to),
  rows: table.rows.map((row) => ({ ...row, cells: moved(row.cells, from, to) })),
});

/** Another kind of column reads its cells anew: text becomes numbers where it is one, numbers become text. */
export function changeColumn(table: Table, at: number, change: (column: Column) => Column): Table {
  const before = table.columns[at];
  if (!before) return table;
  const after = change(before);
  const columns = changed(table.columns, at, () => after);
  if (after.kind === before.kind) return { ...table, columns };
  const reread = (cell: Cell): Cell => (isBound(cell) ? cell : cellFrom(cellText(cell, before), after, null));
  return { columns, rows: table.rows.map((row) => ({ ...row, cells: changed(row.cells, at, reread) })) };
}

export type Pasted = { readonly table: Table; readonly cells: number } | { readonly refused: string };

/** Puts a grid in from one cell on; rows grow with it, columns do not. Nothing is put in by halves. */
export function pasteGrid(table: Table, row: number, column: number, grid: Grid): Pasted {
  const width = Math.max(...grid.map((line) => line.length));
  const free = table.columns.length - column;
  if (width > free)
    return {
      refused: `Die Zwischenablage hat ${width} Spalten, ab dieser Zelle ${free === 1 ? 'ist nur eine' : `sind nur ${free}`} da. Bitte erst Spalten ergänzen oder weiter links einfügen; es wurde nichts eingefügt.`,
    };
  if (row + grid.length > MOST_ROWS)
    return { refused: `Eine Tabelle hat höchstens ${MOST_ROWS} Zeilen; es wurde nichts eingefügt.` };
  const missing = Math.max(0, row + grid.length - table.rows.length);
  const rows = [...table.rows, ...Array.from({ length: missing }, () => emptyRow(table.columns.length))];
  const filled = rows.map((one, at) => {
    const line = grid[at - row];
    if (at < row || !line) return one;
    const cells = one.cells.map((cell, index) => {
      const typed = line[index - column];
      const kind = table.columns[index];
      return index < column || typed === undefined || !kind ? cell : cellFrom(typed, kind, null);
    });
    return { ...one, cells };
  });
  return { table: { ...table, rows: filled }, cells: grid.reduce((sum, line) => sum + line.length, 0) };
}
