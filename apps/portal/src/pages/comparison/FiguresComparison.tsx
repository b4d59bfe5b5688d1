/** The figures of both sides, cell by cell: the old value struck through before the new one, below it by how much it changed. */
import type { components } from '../../api/schema.js';
import { SaveTable } from '../../export/SaveTable.js';
import { Deleted, Inserted } from './ChangedText.js';
import { statusWord } from './comparison.js';
import { figuresTable } from './comparison-table.js';
import { changeText, shownTables } from './figures.js';

type Table = components['schemas']['FigureComparisonView'];
type Row = Table['rows'][number];

interface Props {
  readonly tables: readonly Table[];
  readonly onlyChanges: boolean;
}

export function FiguresComparison({ tables, onlyChanges }: Props) {
  const shown = shownTables(tables, onlyChanges);
  if (shown.length === 0) return null;
  return (
    <section className="comparison__figures" aria-labelledby="vergleich-zahlen">
      <h2 className="kern-heading-medium" id="vergleich-zahlen">
        Zahlen
      </h2>
      {shown.map((table, index) => {
        const { title, columns, rows } = table;
        return (
          <section key={index} aria-labelledby={`vergleich-zahlen-${index}`}>
            <h3 className="kern-heading-small" id={`vergleich-zahlen-${index}`}>
              {title}
            </h3>
            <div
              className="kern-table-responsive table-scroll"
              role="region"
              aria-label={`${title} im Vergleich`}
              tabIndex={0}
            >
              <table className="kern-table kern-table--small">
                <thead className="kern-table__head">
                  <tr className="kern-table__row">
                    {['Zeile', ...columns].map((column) => (
                      <th scope="col" className="kern-table__header" key={column}>
                        {column}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody className="kern-table__body">
                  {rows.map((row, at) => (
                    <FigureRow row={row} key={at} />
                  ))}
                </tbody>
              </table>
            </div>
            <SaveTable name={`${title} im Vergleich`} table={() => figuresTable(table)} />
          </section>
        );
      })}
    </section>
  );
}

const FigureRow = ({ row: { label, status, cells } }: { readonly row: Row }) => (
  <tr className="kern-table__row">
    <th scope="row" className="kern-table__cell comparison__row">
      {label}
      {(status === 'neu' || status === 'entfallen') && <span className="comparison__change">{statusWord(status)}</span>}
    </th>
    {cells.map((cell, column) => (
      <td className="kern-table__cell" key={column}>
        <Cell cell={cell} />
      </td>
    ))}
  </tr>
);

function Cell({ cell }: { readonly cell: Row['cells'][number] }) {
  const { before, after, changed } = cell;
  if (!changed) return after ?? before ?? '';
  const change = changeText(cell);
  return (
    <>
      {before ? <Deleted>{before}</Deleted> : null} {after ? <Inserted>{after}</Inserted> : null}
      {change !== null && <span className="comparison__change">{change}</span>}
    </>
  );
}
