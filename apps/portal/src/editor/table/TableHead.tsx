/** The head of a table: a field for the name of each column, its unit below. */
import type { Table } from '#domain/document/blocks.js';
import { cleanText } from '../clean-text.js';
import { changeColumn } from './table-changes.js';

export interface TableHeadProps {
  readonly table: Table;
  readonly onFocus: (column: number) => void;
  readonly onDown: (column: number) => void;
  readonly onChange: (table: Table) => void;
}

/** As the domain takes it. */
const columnLabel = (typed: string): string => cleanText(typed).slice(0, 200);

export function TableHead({ table, onFocus, onDown, onChange }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {table.columns.map((column, index) => (
          <th scope="col" key={column.key} className={`table-head--${column.kind}`}>
            <input
              type="text"
              className={`table-cell table-cell--head table-cell--${column.kind}`}
              data-place={`kopf:${index}`}
              aria-label={`Überschrift der Spalte ${index + 1}`}
              placeholder={`Spalte ${index + 1}`}
              size={Math.min(44, Math.max(8, column.label.length + 1))}
              value={column.label}
              onFocus={() => onFocus(index)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
                event.preventDefault();
                onDown(index);
              }}
              onChange={({ target }) =>
                onChange(changeColumn(table, index, (one) => ({ ...one, label: columnLabel(target.value) })))
              }
            />
            {column.unit !== undefined && <span className="table-unit">in {column.unit}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}
