/** R28: no more is bound than there is, nothing new is granted below zero, and the Instrumente cost no more than is there to grant. */
import { moneyAllowed } from '../../planning/money-allowed.js';
import type { RawFinding } from '../finding.js';
import type { Quantity } from '../quantity.js';
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

/** More parts than this make no sum that anybody reads. */
const SHOWN_PARTS = 6;

/**
 * More than the whole Eingliederungsbudget cannot be spent: that blocks. More than the Neubewilligungen warns only, because
 * the money of an Instrument may contain what was bound for it in earlier years. The final budget counts as soon as there is one.
 */
function instruments({ programme: { budget, eintrittsplanung = [] } }: Reading): RawFinding[] {
  if (!budget) return [];
  const [year, at] = budget.endgueltig ? [budget.endgueltig, '/budget/endgueltig'] : [budget.plan, '/budget/plan'];
  const { planned, perInstrument } = moneyAllowed(eintrittsplanung, budget);
  const sum = new Exact(planned.value);
  const whole = budgetQuantity(year, at, 'eingliederung/summe');
  const fresh = budgetQuantity(year, at, 'eingliederung/neubewilligungen');
  const parts = perInstrument.map(({ mittel }) => mittel.text);
  const shown = parts.length > 1 && parts.length <= SHOWN_PARTS ? ` (${parts.join(' + ')})` : '';
  const start = `Für die Instrumente sind zusammen ${planned.text} EUR geplant${shown}`;
  const over = (limit: Quantity): string =>
    `${planned.text} − ${limit.text} = ${german(sum.minus(limit.value))} EUR zu viel`;
  if (whole && sum.gt(whole.range.high))
    return [
      {
        where: '/eintrittsplanung',
        message: `${start}, das Eingliederungsbudget beträgt ${whole.text} EUR: ${over(whole)}. Bitte angleichen.`,
        facts: { sum: sum.toFixed(), whole: whole.value.toFixed() },
      },
    ];
  // Below zero they are a finding of their own.
  if (!fresh || fresh.range.high.lt(0) || sum.lte(fresh.range.high)) return [];
  return [
    {
      severity: 'warns',
      where: '/eintrittsplanung',
      message: `${start}, die Neubewilligungen erlauben ${fresh.text} EUR: ${over(fresh)}. Bitte die Mittel angleichen, oder begründen, wenn darin schon Vorbindungen enthalten sind.`,
      facts: { sum: sum.toFixed(), fresh: fresh.value.toFixed() },
    },
  ];
}
