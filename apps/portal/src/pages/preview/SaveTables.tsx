/** Every table of the programme as a file for a spreadsheet, also the numbers behind a chart; they are those that are printed. */
import type { components } from '../../api/schema.js';
import type { CaptionNode, DocumentModel, TableNode } from '#domain/document/document-model.js';
import { SaveTable } from '../../export/SaveTable.js';

type Model = components['schemas']['DocumentModelView'];
interface Saved extends Pick<TableNode, 'columns' | 'rows'> {
  readonly id: string;
  readonly name: string;
}

const tablesOf = (parts: DocumentModel['parts']): Saved[] =>
  parts
    .flatMap((part) => (part.kind === 'section' ? part.blocks : []))
    .flatMap((block) => {
      if (block.kind === 'table') return [{ ...block, name: nameOf(block.caption) }];
      if (block.kind !== 'figure' || !block.chart || block.chart.table.rows.length === 0) return [];
      return [{ id: block.id, name: nameOf(block.caption), ...block.chart.table }];
    });

const nameOf = ({ label, number, title }: CaptionNode): string =>
  `${label} ${number}${title === undefined ? '' : `: ${title}`}`;

export function SaveTables({ model }: { readonly model: Model }) {
  const tables = tablesOf(model.parts as unknown as DocumentModel['parts']);
  if (tables.length === 0) return null;
  return (
    <details className="save-tables">
      <summary>Tabellen speichern ({tables.length})</summary>
      <ul className="plain-list">
        {tables.map(({ id, name, columns, rows }) => (
          <li key={id}>
            {name}
            <SaveTable
              name={name}
              table={() => ({
                title: name,
                columns: columns.map(({ label, unit }) => (unit === undefined ? label : `${label} (${unit})`)),
                rows: rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' '))),
              })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
