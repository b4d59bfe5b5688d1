/** Two states of a table in one, cell by cell: the old value struck through before the new one. */
import type { ComparedCell, ComparedTable } from './comparison.js';
import { statusWord } from './comparison.js';
import { Deleted, Inserted } from './ChangedText.js';

export function ComparedTableView({ table, label }: { readonly table: ComparedTable; readonly label: string }) {
  const rowsDiffer = table.rows.some(({ status }) => status !== 'gleich');
  return (
    <div className="kern-table-responsive table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="kern-table kern-table--small">
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {table.columns.map((column, index) => (
              <th scope="col" className="kern-table__header" key={index}>
                {column || <span className="visually-hidden">ohne Überschrift</span>}
              </th>
            ))}
            {rowsDiffer && (
              <th scope="col" className="kern-table__header">
                Zeile
              </th>
            )}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {table.rows.map((row, index) => (
            <tr className="kern-table__row" key={index}>
              {row.cells.map((cell, column) => (
                <td className="kern-table__cell" key={column}>
                  <Cell {...cell} />
                </td>
              ))}
              {rowsDiffer && (
                <td className="kern-table__cell">{row.status === 'gleich' ? '' : statusWord(row.status)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ before, after, changed }: ComparedCell) {
  if (!changed) return after ?? before ?? '';
  return (
    <>
      {before !== null && before !== '' && <Deleted>{before}</Deleted>}{' '}
      {after !== null && after !== '' && <Inserted>{after}</Inserted>}
    </>
  );
}
