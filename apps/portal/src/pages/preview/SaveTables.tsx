/** Every table of the programme as a file for a spreadsheet; the numbers are those that are printed. */
import type { components } from '../../api/schema.js';
import type { DocumentModel, TableNode } from '#domain/document/document-model.js';
import { SaveTable } from '../../export/SaveTable.js';

type Model = components['schemas']['DocumentModelView'];

const tablesOf = (parts: DocumentModel['parts']): TableNode[] =>
  parts.flatMap((part) => (part.kind === 'section' ? part.blocks.flatMap((b) => (b.kind === 'table' ? [b] : [])) : []));

const nameOf = ({ caption: { label, number, title } }: TableNode): string =>
  `${label} ${number}${title === undefined ? '' : `: ${title}`}`;

export function SaveTables({ model }: { readonly model: Model }) {
  const tables = tablesOf(model.parts as unknown as DocumentModel['parts']);
  if (tables.length === 0) return null;
  return (
    <details className="preview__tables">
      <summary>Tabellen speichern ({tables.length})</summary>
      <ul className="plain-list">
        {tables.map((table) => (
          <li key={table.id}>
            {nameOf(table)}
            <SaveTable
              name={nameOf(table)}
              table={() => ({
                title: nameOf(table),
                columns: table.columns.map(({ label, unit }) => (unit === undefined ? label : `${label} (${unit})`)),
                rows: table.rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' '))),
              })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
