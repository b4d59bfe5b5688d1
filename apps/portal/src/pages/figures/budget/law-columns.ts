/** The columns of the budget of the law: the years side by side, what changed, and the share in the whole; only amounts are typed. */
import type { Budget } from '#domain/document/figures.js';
import { percentOf } from '#domain/planning/amounts.js';
import type { BudgetColumn, BudgetLine, Change, ComputedBudget } from '#domain/planning/computed.js';
import { enumerate } from '#domain/shared/german.js';
import type { GridColumn } from '../../../figures/grid-column.js';
import type { Entry } from '../../../figures/number-entry.js';
import { roundingWords } from './budget-words.js';
import { isSum, roundingOf } from './budget-values.js';

/** A line and what was typed into it since it was computed. */
export interface LawRow {
  readonly line: BudgetLine;
  readonly typed: Partial<Readonly<Record<BudgetColumn, Entry>>>;
}

export function lawColumns(budget: Budget, computed: ComputedBudget): GridColumn<LawRow>[] {
  const final = budget.endgueltig !== undefined;
  const whole = computed.lines.find(({ position }) => position === 'gesamt')?.cells[final ? 'endgueltig' : 'plan'];
  return [
    { key: 'position', label: 'Position', format: { kind: 'text' }, read: ({ line }) => line.label },
    amount('vorjahr', `Vorjahr ${budget.vorjahr?.year ?? budget.plan.year - 1}`, 'in EUR', budget),
    amount('plan', `Plan ${budget.plan.year}`, final ? 'vorläufig, in EUR' : 'in EUR', budget),
    ...(final ? [amount('endgueltig', `Plan ${budget.endgueltig?.year ?? ''}`, 'endgültig, in EUR', budget)] : []),
    ...changes('change', 'Veränderung', 'zum Vorjahr', ({ line }) => line.change),
    ...(final ? changes('finalChange', 'Veränderung', 'endgültig zu vorläufig', ({ line }) => line.finalChange) : []),
    {
      key: 'share',
      label: 'Anteil',
      unit: 'am Gesamtbudget, in %',
      format: { kind: 'decimal', decimals: 1 },
      read: ({ line }) => {
        const part = line.cells[final ? 'endgueltig' : 'plan'];
        return part && whole ? percentOf(part.value, whole.value) : null;
      },
    },
  ];
}

function amount(column: BudgetColumn, label: string, unit: string, budget: Budget): GridColumn<LawRow> {
  const year = budget[column];
  return {
    key: column,
    label,
    unit,
    format: { kind: 'money' },
    read: ({ line, typed }) => typed[column] ?? line.cells[column]?.value ?? null,
    write: (row, value) => ({ ...row, typed: { ...row.typed, [column]: value } }),
    // A sum is computed; only what a source rounds is stated by itself.
    writable: ({ line: { position } }) => !isSum(position) || roundingOf(year, position) !== null,
    formula: ({ line }) => line.cells[column]?.formula ?? null,
    // A sum of nothing is not 0.
    empty: ({ line: { position } }) => (isSum(position) && roundingOf(year, position) === null ? '–' : ''),
    about: ({ line: { position, cells, missing } }) => {
      const step = roundingOf(year, position);
      const said = [
        step === null || cells[column] === null ? null : roundingWords(step),
        missing[column].length === 0 ? null : `Für die Summe fehlt noch: ${enumerate(missing[column])}`,
        year?.source === undefined ? null : `Quelle: ${year.source}`,
      ].filter((words) => words !== null);
      return said.length === 0 ? null : said.join(' · ');
    },
  };
}

const changes = (
  key: string,
  label: string,
  unit: string,
  changeOf: (row: LawRow) => Change | null,
): GridColumn<LawRow>[] => [
  {
    key,
    label,
    unit: `${unit}, in EUR`,
    format: { kind: 'money', sign: true },
    read: (row) => changeOf(row)?.absolute ?? null,
  },
  {
    key: `${key}Percent`,
    label,
    unit: `${unit}, in %`,
    format: { kind: 'decimal', decimals: 1, sign: true },
    read: (row) => changeOf(row)?.relativePercent ?? null,
    about: (row) =>
      changeOf(row)?.relativeText === 'neu' ? 'Im Vorjahr 0: eine Veränderung in % gibt es nicht.' : null,
  },
];
