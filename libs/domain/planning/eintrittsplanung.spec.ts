/** The Eintrittsplanung adds up by itself, sees strong changes as rule R21 does, and sets estimates, months and money against the plan. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { EintrittsZeile } from '../document/figures.js';
import type { Programme } from '../document/programme.js';
import { computedEintrittsplanung, withEntrySums } from './eintrittsplanung.js';
import { moneyAllowed } from './money-allowed.js';
import { listBQuestions } from './strong-changes.js';

const real = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../demo', 'programme-2024.json'), 'utf8'),
) as Programme;
const rows2024 = real.eintrittsplanung ?? [];
const row = (key: string, more: Partial<EintrittsZeile> = {}): EintrittsZeile => ({
  key,
  instrument: `Instrument ${key}`,
  istVorjahr: null,
  plan: null,
  ...more,
});
const part = (
  key: string,
  parent: string,
  more: Partial<EintrittsZeile> = {},
  relation: 'davon' | 'darunter' = 'davon',
) => row(key, { parent: { key: parent, relation }, ...more });

test('2024: totals, changes and strong changes as in the source', () => {
  const { rows, total } = computedEintrittsplanung(rows2024, real.budget);
  expect(total.cells).toMatchObject({ istVorjahr: { value: '875' }, plan: { value: '869' }, mittelPlan: null });
  expect(total.cells.plan?.formula).toBe('= 37 + 64 + 489 + 55 + 145 + 1 + 0 + 0 + 78 + 0');
  expect(total.change).toMatchObject({ absoluteText: '−6', relativeText: '−0,7\u00a0%' });
  expect(Object.fromEntries(rows.flatMap(({ key, strong }) => (strong ? [[key, strong]] : [])))).toEqual({
    fbw: 'weniger',
    mat: 'weniger',
    gabe: 'mehr',
    ff: 'weniger',
    esg: 'mehr',
    juengere: 'weniger',
  });
  expect(rows.find(({ key }) => key === 'mat')).toMatchObject({ depth: 1, relation: 'darunter', parent: 'mabe' });
  expect(rows.find(({ key }) => key === 'mabe')?.cells.plan).toEqual({ value: '489', text: '489', formula: null });
  expect(withEntrySums(rows2024)).toEqual(rows2024);
});

test('a row with complete davon parts is their sum whatever was typed; darunter parts leave it alone', () => {
  const count = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 8 }), count, count, (plans, typed, other) => {
      const [first] = withEntrySums([
        row('ganzes', { plan: typed, istVorjahr: typed }),
        ...plans.map((plan, n) => part(`teil-${n}`, 'ganzes', { plan, istVorjahr: n === 0 ? null : plan })),
        part('auswahl', 'ganzes', { plan: other, istVorjahr: other }, 'darunter'),
      ]);
      expect(first?.plan).toBe(plans.reduce((sum, plan) => sum + plan, 0));
      expect(first?.istVorjahr).toBe(typed);
    }),
  );
});

test('sums of sums, money and months go up the tree', () => {
  const year = (n: number) => Array.from({ length: 12 }, () => n);
  const stored = withEntrySums([
    row('a'),
    part('b', 'a'),
    part('c', 'b', { plan: 24, mittelPlan: '10.10', monate: year(2) }),
    part('d', 'b', { plan: 12, mittelPlan: '0.20', monate: year(1) }),
    part('e', 'a', { plan: 1, mittelPlan: '5.00', monate: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }),
  ]);
  expect(stored[0]).toMatchObject({ plan: 37, mittelPlan: '15.30', monate: [4, ...year(3).slice(1)] });
  expect(stored[1]).toMatchObject({ plan: 36, mittelPlan: '10.30' });
  const [top] = computedEintrittsplanung(stored).rows;
  expect(top).toMatchObject({
    cells: { plan: { formula: '= 36 + 1' }, mittelPlan: { text: '15,30', formula: '= 10,30 + 5' } },
    monate: { sum: { value: '37' }, difference: { value: '0' } },
  });
});

test('a part that loses its number takes the computed sum along', () => {
  const before = withEntrySums([row('a'), part('b', 'a', { plan: 3 }), part('c', 'a', { plan: 4 })]);
  expect(before[0]?.plan).toBe(7);
  const now = before.map((one) => (one.key === 'c' ? { ...one, plan: null } : one));
  expect(withEntrySums(now, before)[0]?.plan).toBeNull();
  expect(withEntrySums(now)[0]?.plan).toBe(7);
});

test('the plan beside the estimates of the teams: difference and whether it is explained', () => {
  const bedarfe = [
    { team: 'Markt', standort: 'Nord', eintritte: 30, mittel: '100.50' },
    { team: 'Markt', standort: 'Süd', eintritte: 20, mittel: '99.50' },
  ];
  const { rows, total } = computedEintrittsplanung([
    row('a', { plan: 45, bedarfe }),
    row('b', { plan: 10, bedarfe: [{ team: 'Markt', standort: 'Nord', eintritte: 12 }], kuerzung: 'Weniger Plätze' }),
    row('c', { plan: 1 }),
  ]);
  expect(rows.map(({ bedarf }) => bedarf)).toEqual([
    {
      eintritte: { value: '50', text: '50', formula: '= 30 + 20' },
      mittel: { value: '200.00', text: '200', formula: '= 100,50 + 99,50' },
      teams: 2,
      difference: { value: '-5', text: '−5', formula: '= 45 − 50' },
      explained: false,
    },
    expect.objectContaining({ teams: 1, explained: true, mittel: null }),
    null,
  ]);
  expect(total.bedarf).toMatchObject({ eintritte: { value: '62' }, teams: 2, explained: false });
});

test('rows without a number are named, never counted as 0', () => {
  const { total } = computedEintrittsplanung([row('a', { plan: 3, istVorjahr: 2 }), row('b', { istVorjahr: 5 })]);
  expect(total.incomplete.plan).toEqual(['Instrument b']);
  expect(total.cells.plan?.value).toBe('3');
  expect(total.incomplete.istVorjahr).toEqual([]);
});

describe('money', () => {
  const budget = (neubewilligungen: string) => ({ plan: { year: 2027, eingliederung: { neubewilligungen } } });
  const rows = [
    row('a', { plan: 3, mittelPlan: '600.00' }),
    part('b', 'a', { plan: 3, mittelPlan: '500.00' }, 'darunter'),
    row('c', { plan: 2, mittelPlan: '400.50' }),
    row('d', { plan: 1 }),
  ];

  test('what is left, by how much it is too much, and who has none', () => {
    expect(moneyAllowed(rows, budget('1500.00'))).toMatchObject({
      planned: { value: '1000.50', formula: '= 600 + 400,50' },
      rest: { value: '499.50' },
      overrun: false,
      sentence:
        'Die Neubewilligungen erlauben 1.500 EUR, geplant sind 1.000,50 EUR: Es bleiben 499,50 EUR. Ohne Mittel ist noch „Instrument d“.',
      perInstrument: [
        { key: 'a', shareText: '40,0\u00a0%' },
        { key: 'c', shareText: '26,7\u00a0%' },
      ],
    });
    expect(moneyAllowed(rows, budget('1000.49'))).toMatchObject({
      overrun: true,
      rest: { value: '-0.01' },
      sentence: expect.stringContaining('Das sind 0,01 EUR zu viel.'),
    });
    expect(moneyAllowed(rows, budget('1000.50'))).toMatchObject({
      overrun: false,
      sentence: expect.stringContaining('nichts übrig'),
    });
  });

  test('without a budget or without money it says so; the final budget counts', () => {
    expect(moneyAllowed(rows).sentence).toContain('steht noch nicht fest');
    expect(moneyAllowed([row('a', { plan: 1 })]).sentence).toBe('Für die Instrumente sind noch keine Mittel geplant.');
    const both = { ...budget('1500.00'), endgueltig: budget('2000.00').plan };
    expect(moneyAllowed(rows, both).neubewilligungen?.value).toBe('2000.00');
  });
});

describe('questions of list B', () => {
  test('less asks why and what speaks against going on; more asks why and what it is to achieve', () => {
    const asked = (plan: number) => listBQuestions(row('x', { istVorjahr: 20, plan }));
    expect(asked(10).map(({ key }) => key)).toEqual(['x-grund', 'x-notwendigkeit']);
    expect(asked(40).map(({ key }) => key)).toEqual(['x-grund', 'x-wirkung']);
    expect(asked(40)[0]?.text).toBe(
      'Für „Instrument x“ sind deutlich mehr Eintritte geplant: von 20 auf 40 Eintritte (+100,0\u00a0%). Wie kommt es dazu?',
    );
    expect(asked(0)[0]?.text).toContain('soll künftig ganz verzichtet werden');
    expect(asked(22)).toEqual([]);
  });

  test('the thresholds of the house count', () => {
    const changed = row('x', { istVorjahr: 20, plan: 22 });
    expect(listBQuestions(changed, { percent: 10, entries: 2 })).toHaveLength(2);
    expect(computedEintrittsplanung([changed], undefined, { percent: 10, entries: 2 }).rows[0]).toMatchObject({
      strong: 'mehr',
      missing: ['begruendung', 'erwarteteWirkung'],
    });
  });
});
