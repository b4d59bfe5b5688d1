/** A planning block as a table: the figures of the programme, printed as they are, sums and changes computed. */
import type { PlanningBlock } from './blocks.js';
import { captionOf, metaLine } from './build-table.js';
import type { RowNode, TableNode } from './document-model.js';
import { budgetTable } from './planning-budget.js';
import { eintritteTable } from './planning-eintritte.js';
import { handlungsfelderTable } from './planning-handlungsfelder.js';
import { kennzahlenTable, zieleTable } from './planning-kennzahlen.js';
import { personalTable } from './planning-personal.js';
import { row, type PlanningTable } from './planning-table.js';
import type { References } from './references.js';

/** `keys` are the keys of the columns, in their order. */
export function buildPlanning(
  references: References,
  block: PlanningBlock,
): { readonly node: TableNode; readonly keys: readonly string[] } {
  const table = tableOf(references, block);
  const meta = metaLine({
    stand: block.stand ?? table.stand,
    source: block.source ?? table.source,
    createdBy: block.createdBy ?? table.createdBy,
  });
  const note = block.note ?? table.note;
  return {
    keys: table.columns.map(({ key }) => key),
    node: {
      kind: 'table',
      id: block.id,
      ...captionOf(references, { ...block, title: block.title ?? table.title }),
      columns: table.columns.map(({ label, unit, align, width }) => ({
        label,
        ...(unit === undefined ? {} : { unit }),
        align,
        width,
      })),
      rows: table.rows.length > 0 ? table.rows : [emptyRow(table.columns.length)],
      ...(meta === undefined ? {} : { meta }),
      ...(note === undefined ? {} : { note }),
    },
  };
}

/** A part of the figures that nobody has entered yet. */
const emptyRow = (columns: number): RowNode => row(['keine Angaben', ...Array.from({ length: columns - 1 }, () => '')]);

function tableOf(references: References, block: PlanningBlock): PlanningTable {
  switch (block.part) {
    case 'kennzahlen':
      return kennzahlenTable(references, block);
    case 'ziele':
      return zieleTable(references, block);
    case 'budget':
      return budgetTable(references, block);
    case 'personal':
      return personalTable(references, block);
    case 'eintrittsplanung':
      return eintritteTable(references, block);
    case 'handlungsfelder':
      return handlungsfelderTable(references, block);
  }
}
