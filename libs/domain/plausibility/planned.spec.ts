/** Sums of the planning forms: months, women, free budget lines, the final budget, posts; each found by one unit too much. */
import { bareProgramme } from '../../../test/support/bare-programme.js';
import type { BudgetYear, EintrittsZeile, Personal } from '../document/figures.js';
import type { Programme } from '../document/programme.js';
import { checkProgramme } from './check-programme.js';

const rules = (parts: Partial<Programme>): string[] => checkProgramme(bareProgramme(parts)).map(({ rule }) => rule);
const budget = bareProgramme().budget as NonNullable<Programme['budget']>;
const row = (more: Partial<EintrittsZeile>): Partial<Programme> => ({
  eintrittsplanung: [{ key: 'fbw', instrument: 'FbW', istVorjahr: 24, plan: 24, ...more }],
});

it('R1: twelve months are the plan', () => {
  const twos = Array.from({ length: 12 }, () => 2);
  expect(rules(row({ monate: twos }))).toEqual([]);
  expect(rules(row({ monate: [3, ...twos.slice(1)] }))).toEqual(['R1']);
  expect(rules(row({ plan: null, monate: twos }))).toEqual([]);
});

it('R3: women are a selection of the planned Eintritte', () => {
  expect(rules(row({ frauenPlan: 24 }))).toEqual([]);
  expect(rules(row({ frauenPlan: 25 }))).toEqual(['R3']);
});

it('R3: a selection in a free table is not more than its line, be it entered or a sum', () => {
  const table = (selected: string): Partial<Programme> => ({
    budget: {
      ...budget,
      tables: [
        {
          key: 't',
          title: 'Eigene Gliederung',
          columns: [{ kind: 'betrag', key: 'b', label: 'Betrag' }],
          rows: [
            { key: 'summe', label: 'Summe', sum: true },
            { key: 'a', label: 'A', parent: { key: 'summe', relation: 'davon' }, values: { b: '10.00' } },
            { key: 'c', label: 'C', parent: { key: 'summe', relation: 'davon' }, values: { b: '5.00' } },
            { key: 'd', label: 'D', parent: { key: 'summe', relation: 'darunter' }, values: { b: selected } },
          ],
        },
      ],
    },
  });
  expect(rules(table('15.00'))).toEqual([]);
  expect(rules(table('15.01'))).toEqual(['R3']);
});

it('R1, R28: the final budget is checked like the plan', () => {
  const final = (neubewilligungen: string): BudgetYear => ({
    year: 2027,
    eingliederung: { vorbindungen: '1.00', neubewilligungen, summe: '3.00' },
  });
  expect(rules({ budget: { ...budget, endgueltig: final('2.00') } })).toEqual([]);
  expect(rules({ budget: { ...budget, endgueltig: final('2.01') } })).toEqual(['R1']);
});

describe('R28: the money planned for the instruments', () => {
  const found = (
    mittel: readonly string[],
    eingliederung: BudgetYear['eingliederung'],
    more: Partial<BudgetYear> = {},
  ) =>
    checkProgramme(
      bareProgramme({
        budget: { ...budget, plan: { ...budget.plan, ...(eingliederung ? { eingliederung } : {}), ...more } },
        eintrittsplanung: mittel.map((mittelPlan, at) => ({
          key: `i${at}`,
          instrument: `Instrument ${at}`,
          istVorjahr: 1,
          plan: 1,
          mittelPlan,
        })),
      }),
    ).map(({ rule, severity, where, message }) => ({ rule, severity, where, message }));
  const allowed = { vorbindungen: '50.00', neubewilligungen: '100.00', summe: '150.00' };

  it('is at most what the Neubewilligungen allow, to the cent; the arithmetic is shown', () => {
    expect(found(['60.00', '40.00'], allowed)).toEqual([]);
    expect(found(['60.00', '40.01'], allowed)).toEqual([
      {
        rule: 'R28',
        severity: 'warns',
        where: '/eintrittsplanung',
        message:
          'Für die Instrumente sind zusammen 100,01 EUR geplant (60 + 40,01), die Neubewilligungen erlauben 100 EUR: 100,01 − 100 = 0,01 EUR zu viel. Bitte die Mittel angleichen, oder begründen, wenn darin schon Vorbindungen enthalten sind.',
      },
    ]);
  });

  it('blocks, once, where it is more than the whole Eingliederungsbudget', () => {
    expect(found(['150.01'], allowed).map(({ severity }) => severity)).toEqual(['blocks']);
  });

  it('is compared with nothing while no Neubewilligungen are entered, and with their rounding where there is one', () => {
    expect(found(['100.01'], { summe: '150.00' })).toEqual([]);
    const rounding = [{ position: 'eingliederung/neubewilligungen' as const, step: '10.00' }];
    expect(found(['105.00'], allowed, { rounding })).toEqual([]);
    expect(found(['105.01'], allowed, { rounding }).map(({ rule }) => rule)).toEqual(['R28']);
  });

  it('counts what the parts of an instrument need together, and the final budget as soon as there is one', () => {
    const parts = (final: string): Partial<Programme> => ({
      budget: {
        ...budget,
        plan: { ...budget.plan, eingliederung: allowed },
        endgueltig: {
          year: 2027,
          eingliederung: { vorbindungen: '50.00', neubewilligungen: final, summe: String(50 + Number(final)) },
        },
      },
      eintrittsplanung: [
        { key: 'fbw', instrument: 'FbW', istVorjahr: 1, plan: 1 },
        ...['a', 'b'].map((key) => ({
          key,
          instrument: key,
          istVorjahr: null,
          plan: null,
          mittelPlan: '60.00',
          parent: { key: 'fbw', relation: 'davon' as const },
        })),
      ],
    });
    expect(rules(parts('119'))).toEqual(['R28']);
    expect(rules(parts('120'))).toEqual([]);
  });
});

it('R23: posts and full-time equivalents of Träger, areas and sex are all of them', () => {
  const personal = (bereich: string): Personal => ({
    stellen: '3.5',
    vzae: '3.0',
    traegeranteile: [
      { traeger: 'Agentur', stellen: '2.0', vzae: '2.0' },
      { traeger: 'Kreis', stellen: '1.5', vzae: '1.0' },
    ],
    bereiche: [{ name: 'Leistung', stellen: bereich }],
  });
  expect(rules({ personal: personal('3.5') })).toEqual([]);
  expect(rules({ personal: personal('3.4') })).toEqual(['R23']);
});
