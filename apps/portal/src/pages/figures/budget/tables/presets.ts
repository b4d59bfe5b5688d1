/** Starting points for a table of one's own: what most houses have, to be changed as they like. */
import type { BudgetTable } from '#domain/document/figures.js';
import { monthName } from '#domain/shared/german.js';
import type { TableColumn } from './table-values.js';

export type Preset = 'leer' | 'planIst' | 'monate';

export const PRESETS: readonly { readonly value: Preset; readonly label: string; readonly hint: string }[] = [
  { value: 'leer', label: 'Ein Betrag je Zeile', hint: 'Weitere Spalten kommen später dazu.' },
  {
    value: 'planIst',
    label: 'Plan, Ist und Rest (7 Spalten)',
    hint: 'Konto, Vorjahr, Plan, Anteil, Ist, Rest und Bemerkung; Anteil und Rest werden gerechnet.',
  },
  {
    value: 'monate',
    label: 'Zwölf Monate und Summe (13 Spalten)',
    hint: 'Die Summe wird gerechnet, sobald alle zwölf Monate einen Betrag haben.',
  },
];

/** @param newKey gives another key each time */
export function presetTable(preset: Preset, title: string, newKey: () => string): BudgetTable {
  const total = { key: newKey(), label: 'Gesamt', sum: true };
  return { key: newKey(), title, columns: COLUMNS[preset](newKey), rows: [total] };
}

const COLUMNS: Readonly<Record<Preset, (newKey: () => string) => TableColumn[]>> = {
  leer: (newKey) => [{ kind: 'betrag', key: newKey(), label: 'Betrag' }],
  planIst: (newKey) => {
    const [plan, ist] = [newKey(), newKey()];
    return [
      { kind: 'text', key: newKey(), label: 'Konto' },
      { kind: 'betrag', key: newKey(), label: 'Vorjahr' },
      { kind: 'betrag', key: plan, label: 'Plan' },
      { kind: 'prozent', key: newKey(), label: 'Anteil am Plan', of: plan },
      { kind: 'betrag', key: ist, label: 'Ist' },
      { kind: 'betrag', key: newKey(), label: 'Rest', computed: { plus: [plan], minus: [ist] } },
      { kind: 'text', key: newKey(), label: 'Bemerkung' },
    ];
  },
  monate: (newKey) => {
    const months = Array.from({ length: 12 }, (_, index) => ({ key: newKey(), label: monthName(index + 1) }));
    return [
      ...months.map((month): TableColumn => ({ kind: 'betrag', ...month })),
      { kind: 'betrag', key: newKey(), label: 'Summe', computed: { plus: months.map(({ key }) => key) } },
    ];
  },
};
