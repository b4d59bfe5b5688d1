/** A table with every cell as printed text: German numbers with their decimals, signs and units, suppressed marks, davon and darunter. */
import { formatNumber, formatStand } from '../shared/german.js';
import type { Block, Cell, Table, TableBlock } from './blocks.js';
import type { CaptionNode, CellNode, ColumnNode, RowNode, TableNode } from './document-model.js';
import { printKennzahlCell } from './kennzahl-text.js';
import { withRelation } from './planning-table.js';
import type { References } from './references.js';

type Column = Table['columns'][number];
type Row = Table['rows'][number];

export function buildTable(references: References, block: TableBlock): TableNode {
  const { columns, rows } = block.table;
  const meta = metaLine(block);
  return {
    kind: 'table',
    id: block.id,
    ...captionOf(references, block),
    columns: columns.map(buildColumn),
    rows: rows.map((row) => buildRow(references, columns, row)),
    ...(meta === undefined ? {} : { meta }),
    ...(block.note === undefined ? {} : { note: block.note }),
  };
}

export function captionOf(
  references: References,
  block: Extract<Block, { kind: 'table' | 'planning' | 'figure' | 'chart' }>,
): { anchor: string; caption: CaptionNode } {
  const float = references.floats.get(block.id);
  const { label, number, anchor } = float ?? { label: 'Tabelle', number: 0, anchor: block.id };
  return { anchor, caption: { label, number, ...(block.title === undefined ? {} : { title: block.title }) } };
}

/** „Stand: 31.12.2023 · Quelle: Statistik der BA · erstellt: Controlling“, or nothing. */
export function metaLine(block: Pick<TableBlock, 'stand' | 'source' | 'createdBy'>): string | undefined {
  const parts = [
    block.stand === undefined ? [] : [`Stand: ${formatStand(block.stand)}`],
    block.source === undefined ? [] : [`Quelle: ${block.source}`],
    block.createdBy === undefined ? [] : [`erstellt: ${block.createdBy}`],
  ].flat();
  return parts.length === 0 ? undefined : parts.join(' · ');
}

/** The label already naming its unit is left as it is. */
function buildColumn(column: Column): ColumnNode {
  const { label, unit, kind } = column;
  return {
    label,
    ...(unit === undefined || label.includes(unit) ? {} : { unit: `in ${unit}` }),
    align: kind === 'number' ? 'right' : 'left',
    width: column.width ?? (kind === 'text' ? 3 : 1),
  };
}

function buildRow(references: References, columns: readonly Column[], row: Row): RowNode {
  const cells = row.cells.map((cell, index): CellNode => {
    const lines = cellLines(references, columns[index], cell);
    const bold = row.kind !== 'data' || (cell !== null && 'text' in cell && cell.bold === true);
    return { lines: index === 0 ? withRelation(lines, row.relation) : lines, bold };
  });
  return { kind: row.kind, indent: row.indent ?? (row.relation === undefined ? 0 : 1), cells };
}

function cellLines(references: References, column: Column | undefined, cell: Cell): readonly string[] {
  if (cell === null) return [''];
  if ('text' in cell) return [cell.text];
  if ('suppressed' in cell) return [cell.suppressed];
  if ('kennzahl' in cell) {
    const kennzahl = references.kennzahlen.get(cell.kennzahl);
    return [kennzahl ? printKennzahlCell(kennzahl, column?.unit) : '…'];
  }
  if ('values' in cell)
    return cell.values.map(({ value, decimals, unit, label }) => {
      const number = formatNumber(value, { decimals: decimals ?? column?.decimals, unit });
      return label === undefined ? number : `${label}: ${number}`;
    });
  return [formatNumber(cell.value, { decimals: cell.decimals ?? column?.decimals, sign: cell.sign, unit: cell.unit })];
}
