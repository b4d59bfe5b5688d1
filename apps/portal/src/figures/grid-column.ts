/** A column of a table of figures: what it shows of a row, how a change is written back, and what is told about a number. */
import type { Entry, EntryFormat } from './number-entry.js';

export interface GridColumn<Row> {
  readonly key: string;
  readonly label: string;
  /** Below the label, e.g. „in EUR“. */
  readonly unit?: string;
  readonly format: EntryFormat;
  readonly read: (row: Row) => Entry;
  /** Absent, or null for a row: the cell is computed or fixed and can only be read. */
  readonly write?: ((row: Row, value: Entry) => Row) | undefined;
  readonly writable?: (row: Row) => boolean;
  /** „= 6.593.989 + 1.793.645“, shown while the cell is in focus. */
  readonly formula?: (row: Row) => string | null;
  /** Source, Stand, remark: shown while the cell is in focus. */
  readonly about?: (row: Row) => string | null;
  /** A hint instead of a value, e.g. „fehlt“; never looks like a number. */
  readonly empty?: string | ((row: Row) => string);
}

export const isWritable = <Row>(column: GridColumn<Row>, row: Row): boolean =>
  column.write !== undefined && (column.writable?.(row) ?? true);
