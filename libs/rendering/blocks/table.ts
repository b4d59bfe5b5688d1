/** A table: caption above, header row repeated on every page, no row split, sums set off, source line below and never alone. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { CellNode, ColumnNode, RowNode, TableNode } from '#domain/document/document-model.js';
import { COLOR, STYLE, TEXT_WIDTH } from '../house-style.js';
import type { RenderContext } from '../render-context.js';
import { xmlText } from '../xml-text.js';
import { renderCaption, renderMeta } from './caption.js';

/** Up to so many rows a table stays on one page. */
const KEEP_TOGETHER = 14;
/** A long table keeps at least so many rows with its head and with its source line. */
const KEEP_AT_EDGE = 2;
/** From so many columns on the text is smaller. */
const MANY_COLUMNS = 8;

export function renderTable(context: RenderContext, node: TableNode): (Paragraph | Table)[] {
  const widths = columnWidths(node.columns);
  const size = node.columns.length >= MANY_COLUMNS ? 16 : undefined;
  const below = node.meta !== undefined || node.note !== undefined;
  const rows = node.rows.map((row, index) => {
    const last = index === node.rows.length - 1;
    const atEdge = index < KEEP_AT_EDGE || index >= node.rows.length - KEEP_AT_EDGE;
    const keepNext = last ? below : node.rows.length <= KEEP_TOGETHER || atEdge || row.kind === 'heading';
    return renderRow(node.columns, widths, row, { keepNext, size });
  });
  return [
    renderCaption(context, node.anchor, node.caption, true),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      margins: { left: 85, right: 85, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
      rows: [headerRow(node.columns, widths, size), ...rows],
    }),
    ...renderMeta([node.meta, node.note]),
    ...(below ? [] : [new Paragraph({ spacing: { before: 0, after: 60 }, children: [] })]),
  ];
}

const line = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, color });
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS = {
  top: line(COLOR.rule, 8),
  bottom: line(COLOR.rule, 8),
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: line(COLOR.hairline, 4),
  insideVertical: NO_LINE,
};

/** Widths in twips that sum up to the text width exactly. */
export function columnWidths(columns: readonly ColumnNode[]): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / total));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

const headerRow = (columns: readonly ColumnNode[], widths: readonly number[], size: number | undefined): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ label, unit, align }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          shading: { type: ShadingType.CLEAR, fill: COLOR.tableHead },
          borders: { bottom: line(COLOR.rule, 8) },
          children: [
            new Paragraph({
              style: STYLE.tableHead,
              alignment: ALIGN[align],
              children: [
                new TextRun({ text: xmlText(label), size }),
                ...(unit === undefined ? [] : [new TextRun({ text: xmlText(unit), bold: false, break: 1, size: 17 })]),
              ],
            }),
          ],
        }),
    ),
  });

const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT } as const;

interface RowLook {
  readonly keepNext: boolean;
  readonly size: number | undefined;
}

/** A heading row with only its first cell filled runs over the whole width. */
function renderRow(columns: readonly ColumnNode[], widths: readonly number[], row: RowNode, look: RowLook): TableRow {
  const [first, ...others] = row.cells;
  const spanning = row.kind === 'heading' && others.every(({ lines }) => lines.join('') === '');
  const cells = spanning && first ? [first] : row.cells;
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell, index) =>
      renderCell(cell, {
        width: spanning ? TEXT_WIDTH : (widths[index] ?? 0),
        span: spanning ? columns.length : 1,
        align: columns[index]?.align ?? 'left',
        indent: index === 0 ? row.indent : 0,
        kind: row.kind,
        ...look,
      }),
    ),
  });
}

interface CellLook extends RowLook {
  readonly width: number;
  readonly span: number;
  readonly align: 'left' | 'right';
  readonly indent: number;
  readonly kind: RowNode['kind'];
}

const FILL: Readonly<Record<RowNode['kind'], string | undefined>> = {
  data: undefined,
  sum: COLOR.tableSum,
  heading: COLOR.frame,
};

function renderCell(cell: CellNode, look: CellLook): TableCell {
  const fill = FILL[look.kind];
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    ...(look.span > 1 ? { columnSpan: look.span } : {}),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill } }),
    ...(look.kind === 'sum' ? { borders: { top: line(COLOR.rule, 6) } } : {}),
    children: cell.lines.map(
      (text) =>
        new Paragraph({
          style: STYLE.tableText,
          keepNext: look.keepNext,
          ...(look.align === 'right' ? { alignment: AlignmentType.RIGHT } : {}),
          ...(look.indent > 0 ? { indent: { left: 227 * look.indent } } : {}),
          children: text === '' ? [] : [new TextRun({ text: xmlText(text), bold: cell.bold, size: look.size })],
        }),
    ),
  });
}
