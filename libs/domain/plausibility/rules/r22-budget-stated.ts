/** R22: the budget says what is shifted between its two parts and what it was the year before. */
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';

export function budgetStated({ programme: { budget }, kennzahlen }: Reading): RawFinding[] {
  if (!budget)
    return [
      {
        where: '/budget',
        message: 'Verwaltungshaushalt und Eingliederungsbudget sind nicht als Zahlen hinterlegt. Bitte ergänzen.',
        facts: { missing: 'budget' },
      },
    ];
  const shifted =
    budget.plan.verwaltung?.umschichtungAusEGT !== undefined ||
    kennzahlen.some(({ kennzahl }) => /umschicht/iu.test(kennzahl.label));
  return [
    ...(shifted
      ? []
      : [
          {
            where: '/budget/plan/verwaltung',
            message:
              'Es ist nicht angegeben, ob und wie viel aus dem Eingliederungstitel in den Verwaltungshaushalt umgeschichtet wird. Bitte den Betrag nennen, auch wenn er 0 ist.',
            facts: { missing: 'umschichtung' },
          },
        ]),
    ...(budget.vorjahr
      ? []
      : [
          {
            where: '/budget/vorjahr',
            message:
              'Das Budget des Vorjahres fehlt; die Veränderung und Aussagen wie „weniger Mittel“ lassen sich so nicht prüfen. Bitte ergänzen.',
            facts: { missing: 'vorjahr' },
          },
        ]),
  ];
}
