/** Columns share the width of the page; none is narrower than its longest word, and a table that cannot fit is divided into parts that repeat its first column. */
import { textWidth } from '#domain/chart/text-width.js';
import type { ColumnNode, RowNode } from '#domain/document/document-model.js';
import { TEXT_WIDTH } from '../house-style.js';

/** Inner margins of a cell, left and right, in twips. */
export const CELL_MARGIN = 85;
/** Of a row below another, in twips for each step. */
export const INDENT = 227;
/** Words longer than that are broken rather than given more room. */
const WIDEST_WORD = 2600;

export interface Part {
  /** Places of the shown columns. */
  readonly columns: readonly number[];
  /** In twips; together exactly the width of the text. */
  readonly widths: readonly number[];
}

/** Widths in twips that sum up to the text width exactly; `least` is kept as long as all together fit. */
export function columnWidths(columns: readonly ColumnNode[], least: readonly number[] = []): number[] {
  const shares = columns.map(({ width }) => width);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const kept = least.reduce((sum, width) => sum + width, 0) <= TEXT_WIDTH ? least : [];
  // Whoever needs more than its share gets it; the rest is shared again.
  const fixed = new Set<number>();
  const leftOver = () => {
    const width = TEXT_WIDTH - [...fixed].reduce((sum, at) => sum + (kept[at] ?? 0), 0);
    const share = shares.reduce((sum, own, at) => (fixed.has(at) ? sum : sum + own), 0);
    return share === 0 ? 0 : width / share;
  };
  for (let unit = leftOver(), again = true; again; unit = leftOver()) {
    const tight = columns.findIndex((_, at) => !fixed.has(at) && (kept[at] ?? 0) > (shares[at] ?? 0) * unit);
    again = tight >= 0;
    if (again) fixed.add(tight);
  }
  const unit = fixed.size === columns.length ? 0 : leftOver();
  const widths = shares.map((share, at) =>
    Math.floor(fixed.has(at) ? (kept[at] ?? 0) : total === 0 ? 0 : share * unit),
  );
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

/** @param size of the text in half points */
export function tableParts(columns: readonly ColumnNode[], rows: readonly RowNode[], size: number): Part[] {
  const least = columns.map((column, at) => leastWidth(column, at, rows, size));
  const [first = 0, ...others] = least;
  const sum = others.reduce((total, width) => total + width, first);
  if (sum <= TEXT_WIDTH || others.length < 2)
    return [
      part(
        columns,
        least,
        columns.map((_, at) => at),
      ),
    ];
  // Parts of about the same number of columns, as few as it takes.
  for (let count = 2; ; count++) {
    const length = Math.ceil(others.length / count);
    const groups = Array.from({ length: Math.ceil(others.length / length) }, (_, index) =>
      others.map((_width, at) => at + 1).slice(index * length, (index + 1) * length),
    );
    const fits = groups.every((group) => group.reduce((total, at) => total + (least[at] ?? 0), first) <= TEXT_WIDTH);
    if (fits || length === 1) return groups.map((group) => part(columns, least, [0, ...group]));
  }
}

function part(columns: readonly ColumnNode[], least: readonly number[], shown: readonly number[]): Part {
  const chosen = shown.flatMap((at) => columns[at] ?? []);
  return {
    columns: shown,
    widths: columnWidths(
      chosen,
      shown.map((at) => least[at] ?? 0),
    ),
  };
}

/** The longest word of the column, in twips, with the margins of the cell. */
function leastWidth({ label, unit, align }: ColumnNode, at: number, rows: readonly RowNode[], size: number): number {
  const texts = rows.flatMap(({ cells, indent }) => {
    const cell = cells[at];
    return (cell?.lines ?? []).map((text) => [text, cell?.bold ?? false, at === 0 ? indent * INDENT : 0] as const);
  });
  const head = [[label, true, 0] as const, [unit ?? '', false, 0] as const];
  const words = [...head, ...texts].flatMap(([text, bold, indent]) =>
    // Numbers keep their sign and unit on one line.
    text
      .split(align === 'right' ? /[ -]/u : /[\s\-–/]/u)
      .map((word) => indent + Math.min(WIDEST_WORD, textWidth(word, size * 10, bold))),
  );
  return Math.ceil(Math.max(0, ...words)) + 2 * CELL_MARGIN + 20;
}
