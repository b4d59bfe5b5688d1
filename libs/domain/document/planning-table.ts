/** What every planning table is made of: columns with a key of their own, and rows of printed text. */
import type { Stand } from './basics.js';
import type { CellNode, ColumnNode, RowNode } from './document-model.js';

export interface PlanningColumn extends ColumnNode {
  /** Stays the same when the label changes; the comparison of two versions goes by it. */
  readonly key: string;
}
export interface PlanningTable {
  readonly columns: readonly PlanningColumn[];
  readonly rows: readonly RowNode[];
  /** What the figures themselves say; the block's own words go before. */
  readonly title?: string | undefined;
  readonly stand?: Stand | undefined;
  readonly source?: string | undefined;
  readonly createdBy?: string | undefined;
  readonly note?: string | undefined;
}

export const textColumn = (key: string, label: string, width = 3): PlanningColumn => ({
  key,
  label,
  align: 'left',
  width,
});
export const numberColumn = (key: string, label: string, unit?: string, width = 1.4): PlanningColumn => ({
  key,
  label,
  ...(unit === undefined ? {} : { unit: `in ${unit}` }),
  align: 'right',
  width,
});

/** Says davon or darunter, unless the row's own words do. */
export function withRelation(lines: readonly string[], relation: 'davon' | 'darunter' | undefined): readonly string[] {
  const [first = '', ...rest] = lines;
  if (relation === undefined || first === '' || /^[-–\s]*(davon|darunter)\b/iu.test(first)) return lines;
  return [`${relation} ${first}`, ...rest];
}

export const hasText = (text: string): string | undefined => (text === '' ? undefined : text);

export const cell = (text: string | readonly string[] | undefined, bold = false): CellNode => ({
  lines: typeof text === 'string' ? [text] : text === undefined || text.length === 0 ? [''] : text,
  bold,
});

/** A row of texts; the first cell of a sum is bold like the others. */
export const row = (
  cells: readonly (string | readonly string[] | undefined)[],
  { kind = 'data', indent = 0 }: { kind?: RowNode['kind']; indent?: number } = {},
): RowNode => ({ kind, indent, cells: cells.map((text) => cell(text, kind !== 'data')) });
