/** The budget follows what is typed: sums never outlive their parts, what a source rounds stays as the source has it, whole years come and go. */
import type { Budget } from '#domain/document/figures.js';
import { computedBudget, withBudgetSums } from '#domain/planning/budget.js';
import { conflictName } from './budget-words.js';
import {
  emptyBudget,
  hasAmounts,
  planBefore,
  withBEZ,
  withEntry,
  withFinal,
  withoutFinal,
  withRounding,
  withWords,
} from './budget-values.js';
import { lawColumns, type LawRow } from './law-columns.js';

const full = withBudgetSums({
  plan: {
    year: 2024,
    verwaltung: { bundEinglMV: '6593989.00', umschichtungAusEGT: '1793645.00', kommunalerAnteil: '1606442.00' },
    eingliederung: { vorbindungen: '1632294.00', neubewilligungen: '1338063.00' },
    source: 'BMAS',
  },
});
const cell = (budget: Budget, position: string, column: 'plan' | 'vorjahr' | 'endgueltig' = 'plan') =>
  computedBudget(budget).lines.find((line) => line.position === position)?.cells[column];

test('amounts typed into an empty budget add up', () => {
  const typed = withEntry(
    withEntry(emptyBudget(2027), 'plan', 'eingliederung/vorbindungen', '2.00'),
    'plan',
    'eingliederung/neubewilligungen',
    '3.50',
  );
  expect(cell(typed, 'eingliederung/summe')).toMatchObject({ value: '5.50', formula: '= 2 + 3,50' });
  expect(hasAmounts(typed.plan)).toBe(true);
  expect(hasAmounts(emptyBudget(2027).plan)).toBe(false);
});

test('a year that nobody has stated begins with its own year', () =>
  expect(withEntry(emptyBudget(2027), 'vorjahr', 'verwaltung/bundEinglMV', '1.00').vorjahr).toEqual({
    year: 2026,
    verwaltung: { bundEinglMV: '1.00' },
  }));

test('sums go with the part that is emptied, even if they were stored', () => {
  const emptied = withEntry(full, 'plan', 'verwaltung/kommunalerAnteil', null);
  expect(emptied.plan.verwaltung).toEqual({ bundEinglMV: '6593989.00', umschichtungAusEGT: '1793645.00' });
  expect(emptied.plan.gesamt).toBeUndefined();
  expect(cell(emptied, 'eingliederung/summe')?.value).toBe('2970357.00');
});

test('a sum of the source stays beside incomplete parts', () => {
  const source = withRounding(
    { plan: { year: 2016, verwaltung: { summe: '9700000.00', umschichtungAusEGT: '1068000.00' } } },
    'plan',
    'verwaltung/summe',
    '100000.00',
  );
  expect(withEntry(source, 'plan', 'verwaltung/umschichtungAusEGT', null).plan.verwaltung).toEqual({
    summe: '9700000.00',
  });
});

test('a rounded sum can be typed, one that is exact again is computed', () => {
  const rounded = withRounding(full, 'plan', 'verwaltung/summe', '100000.00');
  const writable = (budget: Budget) => {
    const computed = computedBudget(budget);
    const column = lawColumns(budget, computed).find(({ key }) => key === 'plan');
    return computed.lines
      .map((line): LawRow => ({ line, typed: {} }))
      .filter((row) => column?.writable?.(row))
      .map(({ line }) => line.position);
  };
  expect(writable(full)).toHaveLength(5);
  expect(writable(rounded)).toContain('verwaltung/summe');
  const exact = withRounding(rounded, 'plan', 'verwaltung/summe', null);
  expect(exact.plan.rounding).toBeUndefined();
  expect(cell(exact, 'verwaltung/summe')?.formula).toBe('= 6.593.989 + 1.793.645 + 1.606.442');
});

test('the final plan begins with the provisional one and goes again without a trace', () => {
  const final = withFinal(full);
  expect(cell(final, 'gesamt', 'endgueltig')?.value).toBe('12964433.00');
  expect(final.endgueltig?.source).toBeUndefined();
  expect(withoutFinal(final)).toEqual(full);
  expect(planBefore(final)).toBe(final.endgueltig);
  expect(planBefore(full)).toBe(full.plan);
});

test('words and BEZ are said and taken back', () => {
  expect(withWords(full, 'plan', 'source', undefined).plan.source).toBeUndefined();
  expect(withWords(full, 'plan', 'createdBy', 'Controlling').plan.createdBy).toBe('Controlling');
  expect(withBEZ(withBEZ(full, 'plan', true), 'plan', false)).toEqual(full);
});

test('shares and changes are shown, never written', () => {
  const budget = withFinal({ ...full, vorjahr: { ...full.plan, year: 2023 } });
  const columns = lawColumns(budget, computedBudget(budget));
  expect(columns.filter(({ write }) => write).map(({ key }) => key)).toEqual(['vorjahr', 'plan', 'endgueltig']);
  const [line] = computedBudget(budget).lines;
  const share = columns.find(({ key }) => key === 'share');
  expect(line && share?.read({ line, typed: {} })).toBe('77.1');
});

test('a conflict is named as the page names it', () => {
  const budget: Budget = {
    ...full,
    tables: [
      {
        key: 't',
        title: 'Konten',
        columns: [{ kind: 'betrag', key: 's', label: 'Soll' }],
        rows: [{ key: 'r', label: 'Porto' }],
      },
    ],
  };
  expect(conflictName(budget, ['plan', 'eingliederung', 'vorbindungen'])).toBe('Plan 2024, Vorbindungen');
  expect(conflictName(budget, ['tables', '#t', 'rows', '#r', 'values', 's'])).toBe(
    'Tabelle „Konten“, Zeile „Porto“, Soll',
  );
  expect(conflictName(budget, ['vorjahr', 'source'])).toBe('Vorjahr 2023, Quelle');
});
