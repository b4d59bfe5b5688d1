/** The budget of the law: sums are computed from their parts in exact cents, and every year stands beside the others with what changed. */
import type { Budget, BudgetYear } from '../document/figures.js';
import { changeBetween, entered, isSame, sumCell } from './amounts.js';
import { computedTable } from './budget-table.js';
import {
  type BudgetColumn,
  type BudgetLine,
  type BudgetPosition,
  type ComputedBudget,
  type NumberCell,
} from './computed.js';

export const BUDGET_LABELS: Readonly<Record<BudgetPosition, string>> = {
  'verwaltung/bundEinglMV': 'gemäß Eingliederungsmittelverordnung (Bund)',
  'verwaltung/umschichtungAusEGT': 'Umschichtung aus dem Eingliederungstitel (Bund)',
  'verwaltung/kommunalerAnteil': 'Kommunaler Finanzierungsanteil (Kommune)',
  'verwaltung/summe': 'Verwaltungshaushalt',
  'eingliederung/vorbindungen': 'Vorbindungen',
  'eingliederung/neubewilligungen': 'Neubewilligungen',
  'eingliederung/summe': 'Eingliederungsbudget',
  gesamt: 'Gesamtbudget',
};

/** Sums in the order in which they are computed. */
const PARTS: readonly (readonly [sum: BudgetPosition, parts: readonly BudgetPosition[]])[] = [
  ['verwaltung/summe', ['verwaltung/bundEinglMV', 'verwaltung/umschichtungAusEGT', 'verwaltung/kommunalerAnteil']],
  ['eingliederung/summe', ['eingliederung/vorbindungen', 'eingliederung/neubewilligungen']],
  ['gesamt', ['verwaltung/summe', 'eingliederung/summe']],
];
/** Order of the printed lines: a sum, then what it is made of. */
const LINES: readonly BudgetPosition[] = [...PARTS.slice(0, 2).flatMap(([sum, parts]) => [sum, ...parts]), 'gesamt'];

/** What is stated at a position. */
export function budgetAmount(year: BudgetYear | undefined, position: BudgetPosition): string | undefined {
  if (position === 'gesamt') return year?.gesamt;
  const [group, field] = position.split('/') as ['verwaltung' | 'eingliederung', string];
  const amount: unknown = (year?.[group] as Readonly<Record<string, unknown>> | undefined)?.[field];
  return typeof amount === 'string' ? amount : undefined;
}

/** The amount put in, or taken away. */
export function withAmount(year: BudgetYear, position: BudgetPosition, amount: string | undefined): BudgetYear {
  const { ...copy } = year;
  if (position === 'gesamt') {
    delete copy.gesamt;
    return amount === undefined ? copy : { ...copy, gesamt: amount };
  }
  const [group, field] = position.split('/') as ['verwaltung' | 'eingliederung', string];
  const parts: Record<string, unknown> = { ...copy[group] };
  delete parts[field];
  if (amount !== undefined) parts[field] = amount;
  if (copy[group] === undefined && amount === undefined) return copy;
  return { ...copy, [group]: parts };
}

const isRounded = (year: BudgetYear, position: BudgetPosition): boolean =>
  year.rounding?.some((entry) => entry.position === position) ?? false;

/** The amounts of the parts if all are known to the cent; a source that only says „9,7 Mio. Euro“ keeps its own sum. */
function exactParts(year: BudgetYear, sum: BudgetPosition): string[] | null {
  const parts = PARTS.find(([name]) => name === sum)?.[1] ?? [];
  if ([sum, ...parts].some((position) => isRounded(year, position))) return null;
  const amounts = parts.map((part) => budgetAmount(year, part));
  return parts.length > 0 && amounts.every((amount) => amount !== undefined) ? amounts : null;
}

function withYearSums(year: BudgetYear, before: BudgetYear | undefined): BudgetYear {
  return PARTS.reduce((result, [sum]) => {
    const parts = exactParts(result, sum);
    if (parts) return withAmount(result, sum, sumCell(parts, 'money').value);
    const given = budgetAmount(result, sum);
    const earlier = before && exactParts(before, sum) ? budgetAmount(before, sum) : undefined;
    const leftOver = given !== undefined && earlier !== undefined && isSame(given, earlier) && !isRounded(result, sum);
    return leftOver ? withAmount(result, sum, undefined) : result;
  }, year);
}

/**
 * The budget with its sums put in: whoever typed one is corrected. A sum whose parts are incomplete stays as its source has it,
 * unless it was computed from parts that are gone now.
 * @param before what was stored until now
 */
export function withBudgetSums(budget: Budget, before?: Budget): Budget {
  return {
    ...budget,
    plan: withYearSums(budget.plan, before?.plan),
    ...(budget.vorjahr ? { vorjahr: withYearSums(budget.vorjahr, before?.vorjahr) } : {}),
    ...(budget.endgueltig ? { endgueltig: withYearSums(budget.endgueltig, before?.endgueltig) } : {}),
  };
}

/** All lines with formulas and changes; free tables computed beside. */
export function computedBudget(given: Budget): ComputedBudget {
  const budget = withBudgetSums(given);
  const byColumn = <T>(of: (year: BudgetYear | undefined) => T): Record<BudgetColumn, T> => ({
    vorjahr: of(budget.vorjahr),
    plan: of(budget.plan),
    endgueltig: of(budget.endgueltig),
  });
  const lines = LINES.map((position): BudgetLine => {
    const cells = byColumn((year) => cellOf(year, position));
    return {
      position,
      label: labelOf(position, budget),
      parent: PARTS.find(([sum, parts]) => sum !== 'gesamt' && parts.includes(position))?.[0] ?? null,
      cells,
      missing: byColumn((year) => missingParts(year, position)),
      change: changeBetween(cells.vorjahr, cells.endgueltig ?? cells.plan, 'money'),
      finalChange: changeBetween(cells.plan, cells.endgueltig, 'money'),
    };
  });
  return {
    years: byColumn((year) => year?.year ?? null),
    lines,
    tables: (budget.tables ?? []).map(computedTable),
  };
}

const labelOf = (position: BudgetPosition, { plan }: Budget): string =>
  position === 'eingliederung/summe' && plan.eingliederung?.inklBEZ
    ? `${BUDGET_LABELS[position]} (inkl. BEZ)`
    : BUDGET_LABELS[position];

function cellOf(year: BudgetYear | undefined, position: BudgetPosition): NumberCell | null {
  if (!year) return null;
  const parts = exactParts(year, position);
  if (parts) return sumCell(parts, 'money');
  const amount = budgetAmount(year, position);
  return amount === undefined ? null : entered(amount, 'money');
}

/** Only where some parts are known: a year that only states its sum misses nothing. */
function missingParts(year: BudgetYear | undefined, sum: BudgetPosition): string[] {
  const parts = PARTS.find(([name]) => name === sum)?.[1] ?? [];
  const missing = parts.filter((part) => budgetAmount(year, part) === undefined);
  return year && missing.length < parts.length ? missing.map((part) => BUDGET_LABELS[part]) : [];
}

/** The plan that counts: final as soon as there is one. */
export const currentPlan = (budget: Budget | undefined): BudgetYear | undefined => budget?.endgueltig ?? budget?.plan;
