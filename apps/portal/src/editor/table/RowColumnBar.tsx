/** What can be done with the row and the column in which the cursor stands. */
import type { Table } from '#domain/document/blocks.js';
import { ColumnKind, RowKind } from './RowColumnKinds.js';
import * as changes from './table-changes.js';

export interface RowColumnBarProps {
  readonly table: Table;
  readonly at: { readonly row: number; readonly column: number };
  readonly onChange: (table: Table, at?: { row: number; column: number }) => void;
  readonly onKennzahl: () => void;
}

export function RowColumnBar({ table, at: { row, column }, onChange, onKennzahl }: RowColumnBarProps) {
  const current = table.rows[row];
  const head = table.columns[column];
  const go = (next: Table, rows = row, columns = column): void => onChange(next, { row: rows, column: columns });
  return (
    <div className="table-bar">
      {current && (
        <fieldset>
          <legend>
            Zeile {row + 1} von {table.rows.length}
          </legend>
          <Do onClick={() => go(changes.insertRow(table, row))}>Zeile darüber</Do>
          <Do onClick={() => go(changes.insertRow(table, row + 1), row + 1)}>Zeile darunter</Do>
          <Do off={row === 0} onClick={() => go(changes.moveRow(table, row, row - 1), row - 1)}>
            Nach oben
          </Do>
          <Do off={row === table.rows.length - 1} onClick={() => go(changes.moveRow(table, row, row + 1), row + 1)}>
            Nach unten
          </Do>
          <Do onClick={() => go(changes.removeRow(table, row), Math.max(0, Math.min(row, table.rows.length - 2)))}>
            Zeile löschen
          </Do>
          <RowKind row={current} onChange={(change) => go(changes.changeRow(table, row, change))} />
          <Do onClick={onKennzahl}>Kennzahl einsetzen …</Do>
        </fieldset>
      )}
      {head && (
        <fieldset>
          <legend>
            Spalte {column + 1} von {table.columns.length}
          </legend>
          <Do
            off={table.columns.length >= changes.MOST_COLUMNS}
            onClick={() => go(changes.insertColumn(table, column))}
          >
            Spalte davor
          </Do>
          <Do
            off={table.columns.length >= changes.MOST_COLUMNS}
            onClick={() => go(changes.insertColumn(table, column + 1), row, column + 1)}
          >
            Spalte danach
          </Do>
          <Do off={column === 0} onClick={() => go(changes.moveColumn(table, column, column - 1), row, column - 1)}>
            Nach links
          </Do>
          <Do
            off={column === table.columns.length - 1}
            onClick={() => go(changes.moveColumn(table, column, column + 1), row, column + 1)}
          >
            Nach rechts
          </Do>
          <Do
            off={table.columns.length === 1}
            onClick={() => go(changes.removeColumn(table, column), row, Math.max(0, column - 1))}
          >
            Spalte löschen
          </Do>
          <ColumnKind
            column={head}
            key={head.key}
            onChange={(change) => go(changes.changeColumn(table, column, change))}
          />
        </fieldset>
      )}
    </div>
  );
}

interface DoProps {
  readonly off?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}
const Do = ({ off = false, onClick, children }: DoProps) => (
  <button
    type="button"
    className="editor-button"
    aria-disabled={off || undefined}
    onClick={() => {
      if (!off) onClick();
    }}
  >
    {children}
  </button>
);
