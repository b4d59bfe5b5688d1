/** The columns of a house's own table for the grid: amounts and words are typed, sums, shares and computed columns are shown with how they are computed. */
import type { BudgetTable } from '#domain/document/figures.js';
import type { GridColumn } from '../../../../figures/grid-column.js';
import type { EntryFormat } from '../../../../figures/number-entry.js';
import { withValue, type TableColumn, type TableLine } from './table-values.js';

export function tableColumns(table: BudgetTable): GridColumn<TableLine>[] {
  return [
    {
      key: 'label',
      label: 'Zeile',
      format: { kind: 'text' },
      read: ({ row }) => row.label,
      // A line always has a name.
      write: (line, value) => (value === null ? line : { ...line, row: { ...line.row, label: value } }),
    },
    ...table.columns.map((column) => gridColumn(column, table)),
  ];
}

export const isTyped = (column: TableColumn): boolean =>
  column.kind === 'text' || (column.kind === 'betrag' && !column.computed);

function gridColumn(column: TableColumn, table: BudgetTable): GridColumn<TableLine> {
  const { key, label, kind } = column;
  return {
    key,
    label,
    ...unitOf(column, table),
    format: formatOf(column),
    read: ({ row, computed }) =>
      isTyped(column) && !computed?.sum ? (row.values?.[key] ?? null) : shown(kind, row, key, computed),
    ...(isTyped(column)
      ? { write: (line: TableLine, value) => ({ ...line, row: withValue(line.row, key, value) }) }
      : {}),
    writable: ({ computed }) => kind === 'text' || !computed?.sum,
    formula: ({ computed }) => computed?.cells[key]?.formula ?? null,
    about: () => (table.source === undefined ? null : `Quelle: ${table.source}`),
  };
}

const shown = (
  kind: TableColumn['kind'],
  row: TableLine['row'],
  key: string,
  computed: TableLine['computed'],
): string | null => (kind === 'text' ? (row.values?.[key] ?? null) : (computed?.cells[key]?.value ?? null));

function formatOf(column: TableColumn): EntryFormat {
  if (column.kind === 'text') return { kind: 'text' };
  if (column.kind === 'prozent') return { kind: 'decimal', decimals: column.decimals ?? 1 };
  return { kind: 'money', cents: column.cents, negative: true };
}

function unitOf(column: TableColumn, { columns }: BudgetTable): { unit?: string } {
  if (column.kind === 'text') return {};
  const name = (key: string): string => columns.find((one) => one.key === key)?.label ?? key;
  if (column.kind === 'prozent') return { unit: `an „${name(column.of)}“, in %` };
  return { unit: column.computed ? `${sumWords(column.computed, name)}, in EUR` : 'in EUR' };
}

/** „Plan − Ist“, „Januar + … + Dezember“ */
export function sumWords(
  { plus, minus = [] }: { readonly plus: readonly string[]; readonly minus?: readonly string[] | undefined },
  name: (key: string) => string,
): string {
  const [first = '', last = ''] = [plus[0], plus.at(-1)].map((key) => (key === undefined ? '' : name(key)));
  const sum = plus.length > 3 ? `${first} + … + ${last}` : plus.map(name).join(' + ');
  return [sum, ...minus.map(name)].join(' − ');
}
