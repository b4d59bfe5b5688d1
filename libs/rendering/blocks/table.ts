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
import { CELL_MARGIN, INDENT, tableParts, type Part } from './column-fit.js';

/** Up to so many rows a table stays on one page. */
const KEEP_TOGETHER = 14;
/** A long table keeps at least so many rows with its head and with its source line. */
const KEEP_AT_EDGE = 2;
/** From so many columns on the text is smaller. */
const MANY_COLUMNS = 8;

/** In half points. */
const TEXT_SIZE = 19;
const SMALL_SIZE = 16;

export function renderTable(context: RenderContext, node: TableNode): (Paragraph | Table)[] {
  const below = node.meta !== undefined || node.note !== undefined;
  return [
    renderCaption(context, node.anchor, node.caption, true),
    ...renderGrid(node, { small: node.columns.length >= MANY_COLUMNS, tiedToNext: below }),
    ...renderMeta([node.meta, node.note]),
    ...(below ? [] : [distance(60)]),
  ];
}

export interface GridLook {
  readonly small: boolean;
  /** What follows the last row stays with it. */
  readonly tiedToNext: boolean;
}

/** Columns and rows alone; a table too wide for the page becomes several below each other. */
export function renderGrid(
  { columns, rows }: Pick<TableNode, 'columns' | 'rows'>,
  { small, tiedToNext }: GridLook,
): (Paragraph | Table)[] {
  const parts = tableParts(columns, rows, small ? SMALL_SIZE : TEXT_SIZE);
  const tight = parts.length > 1 && !small;
  if (tight) return renderGrid({ columns, rows }, { small: true, tiedToNext });
  return parts.flatMap((part, index) => {
    const last = index === parts.length - 1;
    const grid = gridOf(columns, rows, part, { size: small ? SMALL_SIZE : undefined, tied: last && tiedToNext });
    return last ? [grid] : [grid, distance(0)];
  });
}

const distance = (after: number): Paragraph => new Paragraph({ spacing: { before: 0, after }, children: [] });

function gridOf(
  allColumns: readonly ColumnNode[],
  allRows: readonly RowNode[],
  { columns: shown, widths }: Part,
  { size, tied }: { readonly size: number | undefined; readonly tied: boolean },
): Table {
  const columns = shown.flatMap((at) => allColumns[at] ?? []);
  const rows = allRows.map((row) => ({ ...row, cells: shown.flatMap((at) => row.cells[at] ?? []) }));
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    rows: [
      headerRow(columns, widths, size),
      ...rows.map((row, index) => {
        const last = index === rows.length - 1;
        const atEdge = index < KEEP_AT_EDGE || index >= rows.length - KEEP_AT_EDGE;
        const keepNext = last ? tied : rows.length <= KEEP_TOGETHER || atEdge || row.kind === 'heading';
        return renderRow(columns, widths, row, { keepNext, size });
      }),
    ],
  });
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
          ...(look.indent > 0 ? { indent: { left: INDENT * look.indent } } : {}),
          children: text === '' ? [] : [new TextRun({ text: xmlText(text), bold: cell.bold, size: look.size })],
        }),
    ),
  });
}
