/** A cell of a table as text to type in, and what was typed as a cell again. What was not changed stays exactly as it is. */
import type { Cell, Table } from '#domain/document/blocks.js';
import { buildTable } from '#domain/document/build-table.js';
import type { References } from '#domain/document/references.js';
import { formatNumber } from '#domain/shared/german.js';
import { cleanText } from '../clean-text.js';
import { parseNumber } from '../parse-number.js';

export type Column = Table['columns'][number];
export type Row = Table['rows'][number];

/** Bound to a Kennzahl or with several values: shown, not typed over by accident. */
export const isBound = (cell: Cell): boolean => cell !== null && ('kennzahl' in cell || 'values' in cell);

/** What stands in the field; exact, with as many digits as the value has, at least as many as are printed. */
export function cellText(cell: Cell, column: Column): string {
  if (cell === null || 'kennzahl' in cell || 'values' in cell) return '';
  if ('text' in cell) return cell.text;
  if ('suppressed' in cell) return cell.suppressed;
  const own = cell.value.split('.')[1]?.length ?? 0;
  const decimals = Math.max(own, cell.decimals ?? column.decimals ?? 0);
  const number = formatNumber(cell.value, { decimals, sign: cell.sign });
  return cell.unit === undefined ? number : `${number} ${cell.unit}`;
}

/** As it is printed, with the relation words left out. */
export function printedCell(cell: Cell, column: Column, references: References): string {
  const node = buildTable(references, {
    kind: 'table',
    id: 'x',
    table: { columns: [column], rows: [{ kind: 'data', cells: [cell] }] },
  });
  return node.rows[0]?.cells[0]?.lines.join(' / ') ?? '';
}

/** @param before what the cell was: its boldness stays, and an unchanged text changes nothing */
export function cellFrom(typed: string, column: Column, before: Cell): Cell {
  if (typed === cellText(before, column) && !(before === null && typed !== '')) return isBound(before) ? null : before;
  const text = cleanText(typed);
  const bold = before !== null && 'text' in before && before.bold ? { bold: true } : {};
  if (column.kind === 'text') return text === '' ? null : { text, ...bold };
  const read = parseNumber(text);
  switch (read.kind) {
    case 'empty':
      return null;
    case 'suppressed':
      return { suppressed: read.mark };
    case 'words':
    case 'unclear':
      // Kept as it was typed; what is unclear is told beside it and never printed as a number that nobody meant.
      return { text, ...bold };
    case 'number': {
      const digits = read.value.split('.')[1]?.length ?? 0;
      const unit = read.unit === undefined || read.unit === column.unit ? {} : { unit: read.unit };
      const decimals = column.decimals !== undefined && digits > column.decimals ? { decimals: digits } : {};
      return { value: read.value, ...decimals, ...(read.sign ? { sign: true } : {}), ...unit };
    }
  }
}

/** The question about a cell that could mean two things; null: it is clear. */
export function unclearCell(cell: Cell, column: Column): string | null {
  if (column.kind !== 'number' || cell === null || !('text' in cell)) return null;
  const read = parseNumber(cell.text);
  return read.kind === 'unclear' ? read.why : null;
}

/** What was understood, for the line below the table. */
export function understood(cell: Cell, column: Column, references: References): string | null {
  if (column.kind !== 'number' || cell === null) return null;
  if ('suppressed' in cell) return `„${cell.suppressed}“: in der Quelle nicht genannt (unterdrückt)`;
  if ('text' in cell) return unclearCell(cell, column) ?? `Text, keine Zahl: „${cell.text}“`;
  const unit = column.unit === undefined || ('unit' in cell && cell.unit !== undefined) ? '' : ` ${column.unit}`;
  return `verstanden als ${printedCell(cell, column, references)}${unit}`;
}
