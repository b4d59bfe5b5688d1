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
