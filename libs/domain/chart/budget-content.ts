/** The budget for a chart: its lines of the law, one series for each year; sums are computed. */
import { computedBudget } from '../planning/budget.js';
import type { BudgetColumn, BudgetPosition } from '../planning/computed.js';
import type { ProgrammeFigures } from '../document/references.js';
import { numberValue, type ValuesContent } from './chart-content.js';

type Show = 'verwaltung' | 'eingliederung' | 'gesamt';
const POSITIONS: Readonly<Record<Show, readonly BudgetPosition[]>> = {
  verwaltung: ['verwaltung/bundEinglMV', 'verwaltung/umschichtungAusEGT', 'verwaltung/kommunalerAnteil'],
  eingliederung: ['eingliederung/vorbindungen', 'eingliederung/neubewilligungen'],
  gesamt: ['verwaltung/summe', 'eingliederung/summe'],
};

export function budgetContent({ budget }: ProgrammeFigures, show: Show): ValuesContent {
  const computed = budget && computedBudget(budget);
  const lines = POSITIONS[show].flatMap((position) => computed?.lines.find((line) => line.position === position) ?? []);
  const names: readonly (readonly [BudgetColumn, string])[] = [
    ['vorjahr', ''],
    ['plan', computed?.years.endgueltig == null ? 'Plan ' : 'vorläufig '],
    ['endgueltig', 'endgültig '],
  ];
  return {
    kind: 'values',
    heading: 'Position',
    categories: lines.map(({ label }) => label),
    series: names.flatMap(([column, name]) => {
      const year = computed?.years[column] ?? null;
      return year === null
        ? []
        : [{ label: `${name}${year}`, values: lines.map(({ cells }) => numberValue(cells[column])) }];
    }),
    unit: 'EUR',
    decimals: 0,
    additive: true,
    parts: 'categories',
    overTime: false,
  };
}
