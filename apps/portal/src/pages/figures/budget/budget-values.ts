/** Changes of the budget as one value: amounts and roundings put in, years taken over; sums are never written, only taken away when their parts go. */
import type { Budget, BudgetYear } from '#domain/document/figures.js';
import { computedBudget, withAmount } from '#domain/planning/budget.js';
import type { BudgetColumn, BudgetPosition } from '#domain/planning/computed.js';

export const emptyBudget = (year: number): Budget => ({ plan: { year } });

export const yearOf = (budget: Budget, column: BudgetColumn): BudgetYear =>
  budget[column] ?? { year: column === 'vorjahr' ? budget.plan.year - 1 : budget.plan.year };

export const isSum = (position: BudgetPosition): boolean => position === 'gesamt' || position.endsWith('/summe');

const sumsAbove = (position: BudgetPosition): BudgetPosition[] =>
  position === 'gesamt'
    ? []
    : isSum(position)
      ? ['gesamt']
      : [position.startsWith('verwaltung/') ? 'verwaltung/summe' : 'eingliederung/summe', 'gesamt'];

/** @param amount null empties the cell; what was computed from it goes too, what a source says stays */
export function withEntry(
  budget: Budget,
  column: BudgetColumn,
  position: BudgetPosition,
  amount: string | null,
): Budget {
  const changed = withAmount(yearOf(budget, column), position, amount ?? undefined);
  if (amount !== null) return { ...budget, [column]: changed };
  const { lines } = computedBudget(budget);
  const computed = (sum: BudgetPosition): boolean =>
    lines.some((line) => line.position === sum && line.cells[column]?.formula != null);
  return {
    ...budget,
    [column]: sumsAbove(position)
      .filter(computed)
      .reduce((year, sum) => withAmount(year, sum, undefined), changed),
  };
}

export const roundingOf = (year: BudgetYear | undefined, position: BudgetPosition): string | null =>
  year?.rounding?.find((entry) => entry.position === position)?.step ?? null;

/** @param step null: known to the cent; a sum is computed again then */
export function withRounding(
  budget: Budget,
  column: BudgetColumn,
  position: BudgetPosition,
  step: string | null,
): Budget {
  const { rounding = [], ...year } = yearOf(budget, column);
  const others = rounding.filter((entry) => entry.position !== position);
  const list = step === null ? others : [...others, { position, step }];
  const changed: BudgetYear = list.length === 0 ? year : { ...year, rounding: list };
  return {
    ...budget,
    [column]: step === null && isSum(position) ? withAmount(changed, position, undefined) : changed,
  };
}

/** Source and author; undefined: no longer said. */
export function withWords(
  budget: Budget,
  column: BudgetColumn,
  field: 'source' | 'createdBy',
  words: string | undefined,
): Budget {
  const { [field]: _before, ...year } = yearOf(budget, column);
  return { ...budget, [column]: words === undefined ? year : { ...year, [field]: words } };
}

export function withBEZ(budget: Budget, column: BudgetColumn, inklBEZ: boolean): Budget {
  const year = yearOf(budget, column);
  const { inklBEZ: _before, ...parts } = year.eingliederung ?? {};
  return { ...budget, [column]: { ...year, eingliederung: inklBEZ ? { ...parts, inklBEZ } : parts } };
}

/** What was planned last year, final as soon as there was such a plan. */
export const planBefore = (before: Budget): BudgetYear => before.endgueltig ?? before.plan;

/** The final plan begins with the amounts of the provisional one; where it is from is said anew. */
export function withFinal(budget: Budget): Budget {
  const { rounding: _rounding, source: _source, ...amounts } = budget.plan;
  return { ...budget, endgueltig: amounts };
}
export function withoutFinal({ endgueltig: _final, ...budget }: Budget): Budget {
  return budget;
}

/** Whether anything is stated for the year. */
export const hasAmounts = (year: BudgetYear | undefined): boolean =>
  year !== undefined &&
  [year.gesamt, ...Object.values(year.verwaltung ?? {}), ...Object.values(year.eingliederung ?? {})].some(
    (value) => typeof value === 'string',
  );
