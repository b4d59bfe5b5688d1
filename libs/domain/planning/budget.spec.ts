/** The sums of the budget are computed from complete parts, never believed; what a source only knows rounded keeps its own sum. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Budget } from '../document/figures.js';
import type { Programme } from '../document/programme.js';
import { computedBudget, withBudgetSums } from './budget.js';

const programme = (file: string): Programme =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../demo', file), 'utf8')) as Programme;
const of2024 = programme('programme-2024.json').budget as Budget;
const of2016 = programme('as-printed-2016.json').budget as Budget;
const line = (budget: Budget, position: string) =>
  computedBudget(budget).lines.find((one) => one.position === position);

const money = fc.bigInt({ min: 0n, max: 10n ** 14n }).map((n) => `${n / 100n}.${String(n % 100n).padStart(2, '0')}`);
const inCents = (amount: string | undefined): bigint => BigInt((amount ?? '').replace('.', ''));

test('2024: sums and formulas as printed', () => {
  expect(line(of2024, 'verwaltung/summe')?.cells.plan).toEqual({
    value: '9994076.00',
    text: '9.994.076',
    formula: '= 6.593.989 + 1.793.645 + 1.606.442',
  });
  expect(line(of2024, 'eingliederung/summe')).toMatchObject({
    label: 'Eingliederungsbudget (inkl. BEZ)',
    cells: { plan: { text: '2.970.357', formula: '= 1.632.294 + 1.338.063' }, vorjahr: null, endgueltig: null },
  });
  expect(line(of2024, 'gesamt')?.cells.plan).toMatchObject({ text: '12.964.433', formula: '= 9.994.076 + 2.970.357' });
  expect(withBudgetSums(of2024)).toEqual(of2024);
});

test('whatever is typed as a sum, the parts decide, to the cent', () => {
  fc.assert(
    fc.property(fc.array(money, { minLength: 6, maxLength: 6 }), ([a, b, c, d, e, wrong]) => {
      const { plan } = withBudgetSums({
        plan: {
          year: 2027,
          verwaltung: { bundEinglMV: a, umschichtungAusEGT: b, kommunalerAnteil: c, summe: wrong },
          eingliederung: { vorbindungen: d, neubewilligungen: e, summe: wrong },
          gesamt: wrong,
        },
      });
      expect(inCents(plan.verwaltung?.summe)).toBe(inCents(a) + inCents(b) + inCents(c));
      expect(inCents(plan.eingliederung?.summe)).toBe(inCents(d) + inCents(e));
      expect(inCents(plan.gesamt)).toBe(inCents(a) + inCents(b) + inCents(c) + inCents(d) + inCents(e));
    }),
  );
});

test('putting sums in twice changes nothing more', () => {
  const amount = fc.option(money, { nil: undefined });
  const year = fc.record({
    year: fc.constant(2027),
    verwaltung: fc.record({ bundEinglMV: amount, umschichtungAusEGT: amount, kommunalerAnteil: amount, summe: amount }),
    eingliederung: fc.record({ vorbindungen: amount, neubewilligungen: amount, summe: amount }),
    gesamt: amount,
  });
  fc.assert(
    fc.property(year, (plan) => {
      const once = withBudgetSums({ plan });
      expect(withBudgetSums(once, once)).toEqual(once);
    }),
  );
});

test('2016: sums that are only known in millions stay as their source has them', () => {
  expect(withBudgetSums(of2016)).toEqual(of2016);
  expect(line(of2016, 'verwaltung/summe')).toMatchObject({
    cells: { plan: { text: '9.700.000', formula: null } },
    missing: {
      plan: ['gemäß Eingliederungsmittelverordnung (Bund)', 'Kommunaler Finanzierungsanteil (Kommune)'],
      vorjahr: [],
    },
  });
});

test('a part that is taken away takes its computed sum along; a sum that was never computed stays', () => {
  const before = withBudgetSums(of2024);
  const { umschichtungAusEGT: _gone, ...verwaltung } = before.plan.verwaltung ?? {};
  const left = withBudgetSums({ ...before, plan: { ...before.plan, verwaltung } }, before);
  expect(left.plan.verwaltung).not.toHaveProperty('summe');
  expect(left.plan).not.toHaveProperty('gesamt');
  const onlySum: Budget = { plan: { year: 2023, verwaltung: { summe: '9500000.00', bundEinglMV: '6000000.00' } } };
  expect(withBudgetSums(onlySum, onlySum)).toEqual(onlySum);
});

test('year before, provisional and final stand side by side, with what changed', () => {
  const budget: Budget = {
    plan: { year: 2027, eingliederung: { vorbindungen: '1000.00', neubewilligungen: '2000.50' } },
    vorjahr: { year: 2026, eingliederung: { vorbindungen: '1000.00', neubewilligungen: '3000.00' } },
    endgueltig: { year: 2027, eingliederung: { vorbindungen: '1000.00', neubewilligungen: '2500.50' } },
  };
  expect(computedBudget(budget).years).toEqual({ vorjahr: 2026, plan: 2027, endgueltig: 2027 });
  expect(line(budget, 'eingliederung/summe')).toMatchObject({
    cells: { vorjahr: { text: '4.000' }, plan: { text: '3.000,50' }, endgueltig: { text: '3.500,50' } },
    change: { absolute: '-499.50', absoluteText: '−499,50', relativeText: '−12,5\u00a0%' },
    finalChange: { absoluteText: '+500', relativeText: '+16,7\u00a0%' },
  });
});
