/** Budget and Eintrittsplanung as tables for comparing; across two years the plan that counts stands against the plan that counted. */
import type { Budget, BudgetTable, EintrittsZeile } from '../document/figures.js';
import { formatNumber } from '../shared/german.js';
import { computedBudget } from '../planning/budget.js';
import type { ComputedBudgetTable, EntryNumber, EntryTotal } from '../planning/computed.js';
import { computedEintrittsplanung } from '../planning/eintrittsplanung.js';
import { number, words, type FigureCell, type FigureTable } from './figure-table.js';

export function budgetTables(budget: Budget, acrossYears: boolean): FigureTable[] {
  const { lines, tables } = computedBudget(budget);
  return [
    {
      part: 'budget',
      key: 'budget',
      title: 'Budget',
      columns: acrossYears
        ? [{ key: 'plan', label: 'Plan' }]
        : [
            { key: 'vorjahr', label: 'Vorjahr', aside: true },
            { key: 'plan', label: 'Plan' },
            { key: 'endgueltig', label: 'Plan (endgültig)', aside: true },
          ],
      rows: lines
        .filter(({ cells }) => (acrossYears ? (cells.endgueltig ?? cells.plan) : Object.values(cells).some(Boolean)))
        .map(({ position, label, cells }) => ({
          key: position,
          label,
          cells: {
            vorjahr: number(cells.vorjahr, 'money'),
            plan: number(acrossYears ? (cells.endgueltig ?? cells.plan) : cells.plan, 'money'),
            endgueltig: number(cells.endgueltig, 'money'),
          },
        })),
    },
    ...(budget.tables ?? []).flatMap((table, at) => (tables[at] ? [freeTable(table, tables[at])] : [])),
  ];
}

const freeTable = ({ key, title, columns }: BudgetTable, { rows }: ComputedBudgetTable): FigureTable => ({
  part: 'budget',
  key: `budget/${key}`,
  title,
  columns: columns.map((column) => ({ key: column.key, label: column.label, aside: column.kind === 'text' })),
  rows: rows.map((row) => ({
    key: row.key,
    label: row.label,
    cells: Object.fromEntries(
      columns.map(({ key: column, kind }): [string, FigureCell | undefined] => {
        const cell = row.cells[column];
        if (kind === 'text') return [column, words(cell?.text)];
        return [column, number(cell, kind === 'betrag' ? 'money' : 'share')];
      }),
    ),
  })),
});

const NUMBERS: readonly {
  readonly key: EntryNumber;
  readonly label: string;
  readonly kind: 'money' | 'count';
  readonly aside?: boolean;
  /** Says again what the other year planned. */
  readonly before?: boolean;
}[] = [
  { key: 'istVorjahr', label: 'Ist des Vorjahres', kind: 'count' },
  { key: 'planVorjahr', label: 'Plan des Vorjahres', kind: 'count', aside: true, before: true },
  { key: 'plan', label: 'Plan', kind: 'count' },
  { key: 'frauenPlan', label: 'davon Frauen', kind: 'count' },
  { key: 'mittelVorjahr', label: 'Mittel des Vorjahres (EUR)', kind: 'money', aside: true, before: true },
  { key: 'mittelPlan', label: 'Mittel (EUR)', kind: 'money' },
];
const REASONS = [
  ['begruendung', 'Begründung'],
  ['erwarteteWirkung', 'Erwartete Wirkung'],
  ['kuerzung', 'Abweichung von den Bedarfsschätzungen'],
] as const;

export function entryTable(stored: readonly EintrittsZeile[], acrossYears: boolean): FigureTable {
  const { rows, total } = computedEintrittsplanung(stored);
  const shown = NUMBERS.filter(({ before }) => !(acrossYears && before));
  const numbers = (cells: EntryTotal['cells']): Record<string, FigureCell | undefined> =>
    Object.fromEntries(shown.map(({ key, kind }) => [key, number(cells[key], kind)]));
  return {
    part: 'eintrittsplanung',
    key: 'eintrittsplanung',
    title: 'Eintrittsplanung',
    columns: [
      ...shown.map(({ key, label, aside = false }) => ({ key, label, aside })),
      { key: 'rechtsgrundlage', label: 'Rechtsgrundlage', aside: true },
      { key: 'monate', label: 'Nach Monaten', aside: true },
      // Reasons are given anew each year; they only differ from version to version.
      ...(acrossYears ? [] : REASONS.map(([key, label]) => ({ key, label, aside: true }))),
    ],
    rows: [
      ...rows.map(({ key, index, instrument, cells }) => {
        const row = stored[index];
        return {
          key,
          label: instrument,
          cells: {
            ...numbers(cells),
            rechtsgrundlage: words(row?.rechtsgrundlage),
            monate: words(row?.monate?.map((month) => formatNumber(String(month))).join(' | ')),
            ...Object.fromEntries(REASONS.map(([name]) => [name, words(row?.[name])])),
          },
        };
      }),
      // No row of a programme has this key.
      ...(rows.length === 0 ? [] : [{ key: '#gesamt', label: 'Gesamt', cells: numbers(total.cells) }]),
    ],
  };
}
