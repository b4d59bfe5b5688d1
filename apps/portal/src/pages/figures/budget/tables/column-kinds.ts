/** What can stand in a column of a table, and how one kind becomes another. */
import type { TableColumn } from './table-values.js';

export type ColumnKind = 'betrag' | 'gerechnet' | 'anteil' | 'text';

export const KINDS: readonly { readonly value: ColumnKind; readonly label: string }[] = [
  { value: 'betrag', label: 'Beträge, die eingetragen werden' },
  { value: 'gerechnet', label: 'Beträge, aus anderen Spalten gerechnet' },
  { value: 'anteil', label: 'Anteile in %, gerechnet' },
  { value: 'text', label: 'Worte' },
];

export const kindOf = (column: TableColumn): ColumnKind =>
  column.kind === 'text' ? 'text' : column.kind === 'prozent' ? 'anteil' : column.computed ? 'gerechnet' : 'betrag';

/** A kind that rests on other columns begins with the first ones that there are. */
export function columnOfKind(
  kind: ColumnKind,
  { key, label }: TableColumn,
  columns: readonly TableColumn[],
): TableColumn {
  const others = columns.filter((one) => one.kind === 'betrag' && one.key !== key);
  const entered = others.flatMap((one) => (one.kind === 'betrag' && !one.computed ? [one.key] : []));
  if (kind === 'text') return { kind: 'text', key, label };
  if (kind === 'anteil' && others[0]) return { kind: 'prozent', key, label, of: others[0].key };
  if (kind === 'gerechnet' && entered.length > 0) return { kind: 'betrag', key, label, computed: { plus: entered } };
  return { kind: 'betrag', key, label };
}
