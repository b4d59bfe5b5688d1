/** R28: no more is bound than there is, nothing new is granted below zero, and the Instrumente cost no more than the budget. */
import type { RawFinding } from '../finding.js';
import { Exact } from '../ranges.js';
import type { Reading } from '../reading.js';
import { budgetQuantity, budgetYears } from '../sum-groups.js';
import { german } from '../words.js';

export const commitments = (reading: Reading): RawFinding[] => [
  ...budgetYears(reading.programme).flatMap(({ year, at }): RawFinding[] => {
    const bound = budgetQuantity(year, at, 'eingliederung/vorbindungen');
    const fresh = budgetQuantity(year, at, 'eingliederung/neubewilligungen');
    const whole = budgetQuantity(year, at, 'eingliederung/summe');
    return [
      ...(bound && whole && bound.range.low.gt(whole.range.high)
        ? [
            {
              where: bound.where,
              message: `Die Vorbindungen von ${bound.text} EUR übersteigen das Eingliederungsbudget von ${whole.text} EUR um ${german(bound.value.minus(whole.value))} EUR. Bitte berichtigen.`,
              facts: { bound: bound.value.toFixed(), whole: whole.value.toFixed() },
            },
          ]
        : []),
      ...(fresh?.range.high.lt(0)
        ? [
            {
              where: fresh.where,
              message: `Für Neubewilligungen sind ${fresh.text} EUR angegeben; der Betrag kann nicht kleiner als 0 sein. Bitte berichtigen.`,
              facts: { fresh: fresh.value.toFixed() },
            },
          ]
        : []),
    ];
  }),
  ...instruments(reading),
];

function instruments({ programme }: Reading): RawFinding[] {
  const rows = (programme.eintrittsplanung ?? []).filter(
    ({ parent, mittelPlan }) => !parent && mittelPlan !== undefined,
  );
  const whole = programme.budget ? budgetQuantity(programme.budget.plan, '/budget/plan', 'eingliederung/summe') : null;
  const sum = rows.reduce((total, { mittelPlan }) => total.plus(mittelPlan ?? 0), new Exact(0));
  if (!whole || sum.lte(whole.range.high)) return [];
  return [
    {
      where: '/eintrittsplanung',
      message: `Für die Instrumente sind zusammen ${german(sum)} EUR geplant, das Eingliederungsbudget beträgt ${whole.text} EUR (${german(sum.minus(whole.value))} EUR weniger). Bitte angleichen.`,
      facts: { sum: sum.toFixed(), whole: whole.value.toFixed() },
    },
  ];
}
