/** The sums within a table: rows below a row, and all rows below their total, column by column. */
import type { Cell, Table, TableBlock } from '../document/blocks.js';
import { isRatio, quantity } from './quantity.js';
import type { Quantity } from './quantity.js';
import type { KennzahlEntry, Placed } from './entries.js';
import { isComplementary } from './sum-group.js';
import type { SumGroup, SumKind } from './sum-group.js';

type Row = Table['rows'][number];
export interface RowGroup {
  readonly kind: SumKind;
  readonly whole: number;
  readonly parts: readonly number[];
}

const RATIO_LABEL = /%|‰|anteil|quote\b|veränderung|differenz|abweichung|Δ|\b(pro|je)\b|schlüssel|durchschnitt|ø/iu;

export const depthOf = (row: Row): number => row.indent ?? (row.relation === undefined ? 0 : 1);

export const labelOf = ({ cells }: Row): string => {
  const words = cells.find((cell) => cell !== null && 'text' in cell);
  return words && 'text' in words ? words.text.replace(/^(davon|darunter|dav\.)[\s:]*/iu, '').trim() : '';
};

/** Shares of a whole, as opposed to changes. */
export const isShareColumn = ({ label, unit, kind }: Table['columns'][number]): boolean =>
  kind === 'number' && (unit === '%' || label.includes('%')) && !/veränder|differenz|abweich|Δ|zuwachs/iu.test(label);

/** Numbers that can be added. */
export const isCountColumn = ({ label, unit, kind }: Table['columns'][number]): boolean =>
  kind === 'number' && !isRatio(unit ?? '') && !RATIO_LABEL.test(label);

export function columnSums(
  { value: { table }, pointer }: Placed<TableBlock>,
  byKey: ReadonlyMap<string, KennzahlEntry>,
): SumGroup[] {
  const columns = table.columns.flatMap((column, index) => (isCountColumn(column) ? [{ column, index }] : []));
  if (columns.length === 0) return [];
  const name = (index: number): string | undefined => (columns.length > 1 ? table.columns[index]?.label : undefined);
  return rowGroups(table.rows).flatMap((group) => {
    const read = columns.flatMap(({ column, index }) => {
      const at = (row: number) => cellQuantity(table, row, index, pointer, byKey, column.unit);
      const whole = at(group.whole);
      const parts = group.parts.map(at);
      const present = parts.flatMap((part) => (part === null || part === 'unknown' ? [] : [part]));
      if (whole === null || whole === 'unknown' || parts.includes('unknown') || present.length === 0) return [];
      if ([whole, ...present].some(({ unit, label }) => isRatio(unit) || RATIO_LABEL.test(label))) return [];
      return [{ whole, parts: present, column: name(index) }];
    });
    return read.map((one) => ({
      ...one,
      kind: kindOf(group.kind, one.parts),
      siblings: read.filter((other) => other !== one),
    }));
  });
}

const kindOf = (kind: SumKind, parts: readonly Quantity[]): SumKind =>
  kind !== 'gesamt' && isComplementary(parts.map(({ label }) => label)) ? 'complementary' : kind;

/** `null` for an empty cell, `unknown` for words, two values or a suppressed one. */
export function cellQuantity(
  table: Table,
  row: number,
  column: number,
  pointer: string,
  byKey: ReadonlyMap<string, KennzahlEntry>,
  columnUnit?: string,
): Quantity | null | 'unknown' {
  const line = table.rows[row];
  const cell: Cell | undefined = line?.cells[column];
  if (!line || cell === null || cell === undefined) return null;
  const where = `${pointer}/table/rows/${row}/cells/${column}`;
  const label = labelOf(line);
  if ('value' in cell) {
    const unit = cell.unit ?? columnUnit;
    const decimals = cell.decimals ?? table.columns[column]?.decimals;
    return quantity(label, `${where}/value`, cell.value, {
      unit,
      ...(decimals === undefined ? {} : { digits: decimals }),
    });
  }
  if (!('kennzahl' in cell)) return 'unknown';
  const found = byKey.get(cell.kennzahl)?.quantity;
  return found ? { ...found, label, where: `${where}/kennzahl` } : 'unknown';
}

/** Rows that belong together, whatever the columns hold. */
export function rowGroups(rows: readonly Row[]): RowGroup[] {
  const below = new Map<string, { kind: SumKind; whole: number; parts: number[] }>();
  const open: number[] = [];
  rows.forEach((row, index) => {
    if (row.kind === 'heading') return;
    const depth = depthOf(row);
    while (open.length > 0 && depthOf(rows[open.at(-1) ?? 0] ?? row) >= depth) open.pop();
    const parent = open.at(-1);
    if (row.relation !== undefined && parent !== undefined) {
      const name = `${parent} ${row.relation}`;
      const group = below.get(name) ?? { kind: row.relation, whole: parent, parts: [] };
      group.parts.push(index);
      below.set(name, group);
    }
    open.push(index);
  });
  const partitioned = new Set([...below.values()].filter(({ kind }) => kind === 'davon').map(({ whole }) => whole));
  return [...below.values(), ...totals(rows, partitioned)];
}

/** A total stands above or below its rows; the last of several is the total of the totals. */
function totals(rows: readonly Row[], partitioned: ReadonlySet<number>): RowGroup[] {
  const lines = rows.flatMap((row, index) =>
    row.kind === 'heading' || row.relation !== undefined || (row.indent ?? 0) > 0 ? [] : [{ row, index }],
  );
  const sums = lines.filter(({ row, index }) => row.kind === 'sum' && !partitioned.has(index));
  const members = lines.filter((line) => !sums.includes(line));
  const group = (whole: number, parts: readonly { index: number }[]): RowGroup[] =>
    parts.length < 2 ? [] : [{ kind: 'gesamt', whole, parts: parts.map(({ index }) => index) }];
  const [first] = sums;
  if (!first) return [];
  if (sums.length === 1) return group(first.index, members);
  const above = first.index < (members[0]?.index ?? Infinity);
  return sums.flatMap(({ index }, n) => {
    const [from, to] = above ? [index, sums[n + 1]?.index ?? Infinity] : [sums[n - 1]?.index ?? -1, index];
    const own = members.filter((line) => line.index > from && line.index < to);
    return own.length === 0
      ? group(
          index,
          sums.filter((line) => line.index !== index),
        )
      : group(index, own);
  });
}
