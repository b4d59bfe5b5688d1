/** Changed cells in print: of figures one line per changed number, of a table of the text its changed rows with the earlier value above. */
import type { CellNode, ColumnNode, RowNode, TableNode } from '../document/document-model.js';
import type { FigureComparison } from './compare-figures.js';
import type { ComparedTable } from './comparison.js';
import { STATUS_WORDS } from './comparison-words.js';

/** Counts the tables of the document. */
export type NextTable = () => number;

const column = (label: string, width: number, align: ColumnNode['align'] = 'left'): ColumnNode => ({
  label,
  align,
  width,
});
const cell = (...lines: string[]): CellNode => ({ lines, bold: false });
const dataRow = (cells: CellNode[]): RowNode => ({ kind: 'data', indent: 0, cells });

function captioned(id: string, title: string, next: NextTable): Pick<TableNode, 'kind' | 'id' | 'anchor' | 'caption'> {
  const number = next();
  return { kind: 'table', id, anchor: `Tabelle_${number}`, caption: { label: 'Tabelle', number, title } };
}

export function figureTable({ title, columns, rows }: FigureComparison, at: number, next: NextTable): TableNode {
  return {
    ...captioned(`zahlen-${at}`, title, next),
    columns: [
      column('Zeile', 3.2),
      column('Angabe', 1.8),
      column('Vorher', 1.8, 'right'),
      column('Nachher', 1.8, 'right'),
      column('Veränderung', 2, 'right'),
    ],
    rows: rows.flatMap(({ label, status, cells }) => {
      if (status === 'gleich') return [];
      const stand = cells[columns.indexOf('Stand')];
      const changed = cells.flatMap((one, n) => (one.changed && (one.before || one.after) ? [{ ...one, n }] : []));
      const values = changed.filter(({ n }) => columns[n] !== 'Stand');
      const alone = status === 'neu' || status === 'entfallen' ? STATUS_WORDS[status] : '';
      if (changed.length === 0)
        return [dataRow([cell(label), cell(''), cell(''), cell(''), cell(alone || 'umbenannt')])];
      return (values.length > 0 ? values : changed).map(({ before, after, absolute, percent, n }, at) => {
        const change = [absolute, percent].filter((one) => one !== null);
        // A number without its Stand would say less than the page does.
        const own = at === 0 && columns[n] !== 'Stand' ? stand : undefined;
        return dataRow([
          cell(label),
          cell(columns[n] ?? ''),
          cell(before || '–', ...standLine(own?.before)),
          cell(after || '–', ...standLine(own?.after)),
          change.length > 0 ? cell(...change) : cell(alone),
        ]);
      });
    }),
  };
}

const standLine = (stand: string | null | undefined): string[] => (stand ? [`Stand: ${stand}`] : []);

export function cellTable({ columns, rows }: ComparedTable, id: string, next: NextTable): TableNode {
  return {
    ...captioned(id, 'Geänderte Zeilen', next),
    columns: [...columns.map((label, at) => column(label, at === 0 ? 3 : 1.6)), column('Zeile', 1.4)],
    rows: rows
      .filter(({ status }) => status !== 'gleich')
      .map(({ status, cells }) =>
        dataRow([
          ...cells.map(({ before, after, changed }) => {
            if (!changed || !before || !after) return cell(after ?? before ?? '');
            return cell(...before.split('\n'), ...`→ ${after}`.split('\n'));
          }),
          cell(STATUS_WORDS[status]),
        ]),
      ),
  };
}
