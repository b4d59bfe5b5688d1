/** A table that scrolls sideways by itself on narrow screens, reachable by keyboard, with a caption that names it. */
import { useId, type ReactNode } from 'react';

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
}

export function DataTable<Row>({ caption, captionHidden, stacks = false, columns, rows, rowKey }: DataTableProps<Row>) {
  const id = useId();
  // Cells that are laid out as blocks are no longer cells for every browser, unless it is said.
  const as = (role: string) => (stacks ? { role } : {});
  return (
    <div
      className={`kern-table-responsive table-scroll ${stacks ? 'table-scroll--stacks' : ''}`.trimEnd()}
      role="region"
      aria-labelledby={id}
      tabIndex={0}
    >
      <table className="kern-table kern-table--small" {...as('table')}>
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
  );
}
