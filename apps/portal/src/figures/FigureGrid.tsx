/** A table of figures to write in: native table, one field per cell, sums that are computed, formula and source of the cell in focus below. */
import '../styles/figures.css';
import { useContext, useId, useRef, useState, type ReactNode } from 'react';
import { SaveTable } from '../export/SaveTable.js';
import { GridCell } from './GridCell.js';
import { GRID_HINT, GridHint } from './grid-hint.js';
import { isWritable, type GridColumn } from './grid-column.js';
import { pasteInto } from './grid-paste.js';

export interface FigureGridProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What a screen reader hears before the column, e.g. the name of the instrument. */
  readonly rowName: (row: Row) => string;
  /** Sum lines stand out; `indent` counts the levels of davon and darunter. */
  readonly rowLook?: (row: Row) => {
    readonly sum?: boolean;
    readonly indent?: number;
    readonly relation?: string | undefined;
  };
  /** A finding at the cell. */
  readonly mark?: (
    row: Row,
    column: string,
  ) => { readonly severity: 'blocks' | 'warns'; readonly message: string } | null;
  readonly onChange: (rows: readonly Row[]) => void;
  /** The table can grow: by a button, by Enter in the last line, by pasting. */
  readonly newRow?: () => Row;
  /** Last column: what can be done with a row. */
  readonly rowActions?: (row: Row, index: number) => ReactNode;
  /** They are for readers too, e.g. what else is known of a row. */
  readonly actionsToReaders?: boolean;
  readonly readOnly?: boolean;
}

export function FigureGrid<Row>(props: FigureGridProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, rowName, rowLook, mark, onChange, newRow } = props;
  const readOnly = props.readOnly ?? false;
  const rowActions = readOnly && !props.actionsToReaders ? undefined : props.rowActions;
  const [at, setAt] = useState<{ row: number; column: number } | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const sharedHint = useContext(GridHint);
  const words = told ?? wordsAt(props, at) ?? (readOnly || sharedHint !== null ? null : GRID_HINT);
  // Where nothing is told of a field, the hint that all grids of the page share describes it.
  const described = words === null && !readOnly && sharedHint !== null ? sharedHint : `${id}-words`;
  const setRow = (index: number, row: Row): void => onChange(rows.map((old, n) => (n === index ? row : old)));
  const focus = (row: number, column: number): boolean => {
    const field = place.current?.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`);
    field?.focus();
    return field !== null && field !== undefined;
  };
  const grow = (column: number): void => {
    if (!newRow) return;
    onChange([...rows, newRow()]);
    setTold('Neue Zeile angefügt.');
    // The field is there after the next drawing.
    requestAnimationFrame(() => requestAnimationFrame(() => focus(rows.length, column)));
  };
  const move = (from: { readonly row: number; readonly column: number }, down: number, right: number): void => {
    const to = { row: from.row + down, column: from.column + right };
    if (to.row >= rows.length && down === 1 && newRow && !readOnly) return grow(0);
    if (!rows[to.row] || !columns[to.column]) return;
    // Words that are only read have no field: on past them.
    if (!focus(to.row, to.column)) move(to, down, right);
  };
  return (
    <div className="figure-grid" ref={place}>
      <div className="table-scroll" role="region" aria-labelledby={`${id}-caption`} tabIndex={0}>
        <table className="figure-table">
          <caption className={captionHidden ? 'kern-sr-only' : 'kern-title'} id={`${id}-caption`}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map(({ key, label, unit, format }) => (
                <th key={key} scope="col" className={format.kind === 'text' ? undefined : 'figure-table__number'}>
                  {label}
                  {unit && <span className="figure-table__unit">{unit}</span>}
                </th>
              ))}
              {rowActions && (
                <th scope="col" className="figure-actions">
                  <span className="kern-sr-only">Zeile</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => {
              const look = rowLook?.(row) ?? {};
              return (
                <tr key={rowKey(row)} id={rowKey(row)} className={look.sum ? 'figure-row--sum' : undefined}>
                  {columns.map((column, n) => {
                    const marked = mark?.(row, column.key) ?? null;
                    const Cell = n === 0 ? 'th' : 'td';
                    return (
                      <Cell
                        key={column.key}
                        {...(n === 0 ? { scope: 'row' as const } : {})}
                        className={n === 0 && look.indent ? `figure-indent--${Math.min(look.indent, 4)}` : undefined}
                      >
                        {n === 0 && look.relation && <span className="figure-relation">{look.relation}</span>}
                        <GridCell
                          value={column.read(row)}
                          format={column.format}
                          name={n === 0 ? column.label : `${rowName(row)}, ${column.label}`}
                          place={`${index}:${n}`}
                          writable={!readOnly && isWritable(column, row)}
                          marked={marked?.severity ?? null}
                          describedBy={described}
                          empty={typeof column.empty === 'function' ? column.empty(row) : column.empty}
                          onChange={(value) => {
                            setTold(null);
                            if (column.write) setRow(index, column.write(row, value));
                          }}
                          onUnclear={setTold}
                          onFocus={() => {
                            setTold(null);
                            setAt({ row: index, column: n });
                          }}
                          onMove={(down, right) => move({ row: index, column: n }, down, right)}
                          onPaste={(grid) => {
                            const pasted = pasteInto(rows, columns, { row: index, column: n }, grid, newRow);
                            if ('refused' in pasted) return setTold(pasted.refused);
                            onChange(pasted.rows);
                            setTold(pastedWords(pasted));
                          }}
                        />
                      </Cell>
                    );
                  })}
                  {rowActions && <td className="figure-actions">{rowActions(row, index)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="figure-words" id={`${id}-words`} role="status">
        {words}
      </p>
      {props.rows.length > 0 && <SaveTable name={caption} table={() => place.current?.querySelector('table')} />}
      {newRow && !readOnly && (
        <button type="button" className="kern-btn kern-btn--secondary figure-add" onClick={() => grow(0)}>
          <span className="kern-label">Zeile hinzufügen</span>
        </button>
      )}
    </div>
  );
}

const pastedWords = ({ cells, skipped }: { cells: number; skipped: number }): string =>
  `${cells} Felder eingefügt.${skipped > 0 ? ` ${skipped} Felder werden berechnet und blieben, wie sie sind.` : ''}`;

/** What is to be said of the cell in focus: the finding, how it is computed, where it is from. */
function wordsAt<Row>(
  { columns, rows, mark }: FigureGridProps<Row>,
  at: { readonly row: number; readonly column: number } | null,
): string | null {
  const [row, column] = [at ? rows[at.row] : undefined, at ? columns[at.column] : undefined];
  if (row === undefined || !column) return null;
  const words = [mark?.(row, column.key)?.message, column.formula?.(row), column.about?.(row)].filter(Boolean);
  return words.length > 0 ? words.join(' · ') : null;
}
