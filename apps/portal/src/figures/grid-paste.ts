/** Cells from a spreadsheet put into a table of figures: only where one may write, and all or nothing if one of them is unclear. */
import type { Grid } from '../editor/table/grid.js';
import { isWritable, type GridColumn } from './grid-column.js';
import { readEntry } from './number-entry.js';

export type Pasted<Row> =
  { readonly rows: readonly Row[]; readonly cells: number; readonly skipped: number } | { readonly refused: string };

/**
 * @param newRow makes the rows that the table lacks below; without it further rows are refused
 * @returns all rows, changed; cells that are computed are passed over and counted
 */
export function pasteInto<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  at: { readonly row: number; readonly column: number },
  grid: Grid,
  newRow?: () => Row,
): Pasted<Row> {
  const needed = at.row + grid.length;
  if (needed > rows.length && !newRow)
    return {
      refused: `Die Tabelle hat nur ${rows.length} Zeilen; eingefügt würden ${grid.length} ab Zeile ${at.row + 1}.`,
    };
  const all = [...rows, ...Array.from({ length: Math.max(0, needed - rows.length) }, () => newRow?.() as Row)];
  let [cells, skipped] = [0, 0];
  for (const [down, line] of grid.entries())
    for (const [right, text] of line.entries()) {
      const [index, column] = [at.row + down, columns[at.column + right]];
      const row = all[index] as Row;
      if (!column) return { refused: `Rechts fehlen Spalten: eingefügt würden ${line.length} Felder.` };
      if (!column.write || !isWritable(column, row)) {
        skipped++;
        continue;
      }
      const read = readEntry(text, column.format);
      if (!read.ok)
        return { refused: `Zeile ${down + 1}, Spalte „${column.label}“: ${read.why} Es wurde nichts eingefügt.` };
      all[index] = column.write(row, read.value);
      cells++;
    }
  return { rows: all, cells, skipped };
}
