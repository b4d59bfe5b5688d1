/** A table: named by its caption, scrolls sideways by itself where it is too wide, numbers to the right, sums set off. */
import type { CellNode, ColumnNode, RowNode, TableNode } from '#domain/document/document-model.js';
import { Caption, Meta } from './Caption.js';

export function TableView({ node }: { readonly node: TableNode }) {
  const { anchor, caption, columns, rows, meta, note } = node;
  return (
    <>
      <div className="programme__scroll" role="region" aria-labelledby={anchor} tabIndex={0}>
        <table className="programme__table">
          <caption id={anchor}>
            <span className="programme__caption">
              <Caption caption={caption} />
            </span>
          </caption>
          <Grid columns={columns} rows={rows} />
        </table>
      </div>
      <Meta lines={[meta, note]} />
    </>
  );
}

/** Head and rows of a table. */
export const Grid = ({ columns, rows }: Pick<TableNode, 'columns' | 'rows'>) => (
  <>
    <thead>
      <tr>
        {columns.map(({ label, unit, align }, index) => (
          <th scope="col" className={align === 'right' ? 'programme__numeric' : undefined} key={index}>
            {label}
            {unit !== undefined && <span className="programme__unit"> {unit}</span>}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <Row columns={columns} row={row} key={index} />
      ))}
    </tbody>
  </>
);

/** A heading row with only its first cell filled runs over the whole width, as in the DOCX. */
function Row({
  columns,
  row: { kind, indent, cells },
}: {
  readonly columns: readonly ColumnNode[];
  readonly row: RowNode;
}) {
  const [first, ...others] = cells;
  const spanning = kind === 'heading' && others.every(({ lines }) => lines.join('') === '');
  return (
    <tr className={`programme__row programme__row--${kind}`}>
      {first && (
        <th scope="row" colSpan={spanning ? columns.length : undefined} className={firstClass(columns[0], indent)}>
          <Lines cell={first} />
        </th>
      )}
      {!spanning &&
        others.map((cell, index) => (
          <td className={columns[index + 1]?.align === 'right' ? 'programme__numeric' : undefined} key={index}>
            <Lines cell={cell} />
          </td>
        ))}
    </tr>
  );
}

const firstClass = (column: ColumnNode | undefined, indent: number): string =>
  [
    `programme__indent programme__indent--${Math.min(indent, 3)}`,
    ...(column?.align === 'right' ? ['programme__numeric'] : []),
  ].join(' ');

function Lines({ cell: { lines, bold } }: { readonly cell: CellNode }) {
  const text = lines.map((line, index) => (
    <span className="programme__line" key={index}>
      {line}
    </span>
  ));
  return bold ? <strong>{text}</strong> : text;
}
