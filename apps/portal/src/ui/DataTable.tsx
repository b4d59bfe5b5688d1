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
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey }: DataTableProps<Row>) {
  const id = useId();
  return (
    <div className="kern-table-responsive table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="kern-table kern-table--small">
        <caption className={captionHidden ? 'kern-sr-only' : 'kern-title'} id={id}>
          {caption}
        </caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {columns.map(({ key, label, numeric }) => (
              <th
                key={key}
                scope="col"
                className={`kern-table__header ${numeric ? 'kern-table__header--numeric' : ''}`.trimEnd()}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map((row) => (
            <tr className="kern-table__row" key={rowKey(row)}>
              {columns.map(({ key, numeric, cell }) => (
                <td key={key} className={`kern-table__cell ${numeric ? 'kern-table__cell--numeric' : ''}`.trimEnd()}>
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
