/** A table that scrolls sideways by itself on narrow screens, reachable by keyboard, with a caption that names it and the way into a spreadsheet. */
import { useId, useRef, type ReactNode } from 'react';
import { SaveTable } from '../export/SaveTable.js';
import type { TableContent } from '../export/table-content.js';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
  readonly cell: (row: Row) => ReactNode;
}
export interface DataTableProps<Row> {
  readonly caption: string;
  /** The caption is only for screen readers, e.g. below a heading with the same words. */
  readonly captionHidden?: boolean;
  /** Few words in few columns: on narrow screens every row stands as a block of its own, its cells named by their columns. */
  readonly stacks?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What is saved where more belongs to it than stands here; false where another place saves it. */
  readonly saved?: (() => TableContent) | false;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, stacks = false, columns, rows, rowKey, saved } = props;
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  // Cells that are laid out as blocks are no longer cells for every browser, unless it is said.
  const as = (role: string) => (stacks ? { role } : {});
  return (
    <>
      <div
        className={`kern-table-responsive table-scroll ${stacks ? 'table-scroll--stacks' : ''}`.trimEnd()}
        role="region"
        aria-labelledby={id}
        tabIndex={0}
      >
        <table className="kern-table kern-table--small" ref={table} {...as('table')}>
          <caption className={captionHidden ? 'kern-sr-only' : 'kern-title'} id={id}>
            {caption}
          </caption>
          <thead className="kern-table__head" {...as('rowgroup')}>
            <tr className="kern-table__row" {...as('row')}>
              {columns.map(({ key, label, numeric }) => (
                <th
                  key={key}
                  scope="col"
                  {...as('columnheader')}
                  className={`kern-table__header ${numeric ? 'kern-table__header--numeric' : ''}`.trimEnd()}
                >
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="kern-table__body" {...as('rowgroup')}>
            {rows.map((row) => (
              <tr className="kern-table__row" key={rowKey(row)} {...as('row')}>
                {columns.map(({ key, label, numeric, cell }) => (
                  <td
                    key={key}
                    data-label={label}
                    {...as('cell')}
                    className={`kern-table__cell ${numeric ? 'kern-table__cell--numeric' : ''}`.trimEnd()}
                  >
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {saved !== false && rows.length > 0 && <SaveTable name={caption} table={saved ?? (() => table.current)} />}
    </>
  );
}
