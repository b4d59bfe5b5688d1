/** How the parts of a budget are called: years, roundings, and the place of a conflict. */
import type { Budget } from '#domain/document/figures.js';
import { BUDGET_LABELS } from '#domain/planning/budget.js';
import type { BudgetColumn, BudgetPosition } from '#domain/planning/computed.js';

export const STEPS = [
  { value: '', label: 'auf den Cent genau' },
  { value: '1000.00', label: 'auf Tausend gerundet' },
  { value: '10000.00', label: 'auf Zehntausend gerundet' },
  { value: '100000.00', label: 'auf Hunderttausend gerundet' },
  { value: '1000000.00', label: 'auf eine Million gerundet' },
] as const;

/** „in der Quelle auf Hunderttausend gerundet“ */
export const roundingWords = (step: string): string =>
  `in der Quelle ${STEPS.find(({ value }) => value === step)?.label ?? `gerundet auf ${step}`}`;

export const columnWords = (column: BudgetColumn, budget: Budget): string =>
  ({
    vorjahr: `Vorjahr ${budget.vorjahr?.year ?? budget.plan.year - 1}`,
    plan: `Plan ${budget.plan.year}${budget.endgueltig ? ' (vorläufig)' : ''}`,
    endgueltig: `Plan ${budget.endgueltig?.year ?? budget.plan.year} (endgültig)`,
  })[column];

const FIELDS: Readonly<Record<string, string>> = {
  source: 'Quelle',
  createdBy: 'Erstellt von',
  inklBEZ: 'inklusive BEZ',
  rounding: 'Rundung',
  tables: 'Eigene Tabellen',
  title: 'Titel',
  columns: 'Spalten',
  rows: 'Zeilen',
  label: 'Bezeichnung',
  values: 'Werte',
  note: 'Anmerkung',
};

/** „Plan 2027, Vorbindungen“ for the path of a conflict. */
export function conflictName(budget: Budget, path: readonly string[]): string {
  const [column, ...rest] = path;
  const position = rest.join('/');
  if (column === 'plan' || column === 'vorjahr' || column === 'endgueltig') {
    const words = position in BUDGET_LABELS ? BUDGET_LABELS[position as BudgetPosition] : FIELDS[rest.at(-1) ?? ''];
    return words === undefined ? columnWords(column, budget) : `${columnWords(column, budget)}, ${words}`;
  }
  const [table, , row, ...inRow] = rest.map((step) => (step.startsWith('#') ? step.slice(1) : step));
  const found = budget.tables?.find(({ key }) => key === table);
  const line = found?.rows.find(({ key }) => key === row);
  const cell = found?.columns.find(({ key }) => key === inRow.at(-1));
  const last = FIELDS[path.at(-1) ?? ''];
  const words = [found && `Tabelle „${found.title}“`, line && `Zeile „${line.label}“`, cell?.label ?? last];
  return words.filter((word) => word !== undefined).join(', ') || 'Budget';
}
