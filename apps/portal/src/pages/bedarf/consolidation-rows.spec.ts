import type { InstrumentNeeds } from './bedarf-queries.js';
import { givenOf, leftOut, lineOf, question, totals } from './consolidation-rows.js';

const needs = (more: Partial<InstrumentNeeds> = {}): InstrumentNeeds => ({
  key: 'egz',
  label: 'Zuschuss',
  legalBasis: null,
  proposed: false,
  unknown: false,
  parent: null,
  ofParts: false,
  needs: [
    {
      sheetId: '1',
      team: 'A',
      standort: 'N',
      state: 'eingereicht',
      eintritte: 12,
      mittel: null,
      bemerkung: null,
      counts: true,
    },
    {
      sheetId: '2',
      team: 'B',
      standort: 'N',
      state: 'uebernommen',
      eintritte: 9,
      mittel: null,
      bemerkung: null,
      counts: true,
    },
  ],
  sum: 21,
  formula: '12 + 9 = 21',
  mittelSum: '4000.00',
  plan: 9,
  difference: -12,
  kuerzung: null,
  istVorjahr: 8,
  planVorjahr: null,
  mittelPlan: null,
  ...more,
});
const settled = needs().needs.map((need) => ({ ...need, state: 'uebernommen' as const }));

describe('the plan that would stand there', () => {
  it('is the sum as soon as something new was handed in', () => {
    expect(lineOf(needs())).toMatchObject({ plan: 21, difference: 0, owes: false, mittelPlan: '4000.00' });
    expect(givenOf([lineOf(needs())])).toEqual([{ instrument: 'egz', plan: 21, mittelPlan: '4000.00' }]);
  });
  it('stays as it was planned where nothing is new, and asks why', () => {
    const line = lineOf(needs({ needs: settled, plan: 15 }));
    expect(line).toMatchObject({ plan: 15, difference: -6, owes: true, mittelPlan: null });
    expect(question(line)).toBe('12 + 9 = 21, geplant 15: warum?');
  });
  it('needs its reason sent along, also the one from before', () => {
    const line = lineOf(needs({ needs: settled, plan: 15, kuerzung: 'Weniger Geld.' }));
    expect(line.owes).toBe(false);
    expect(givenOf([line])).toEqual([{ instrument: 'egz', plan: 15, kuerzung: 'Weniger Geld.' }]);
  });
  it('keeps an explained cut when the same numbers are handed in once more', () => {
    const line = lineOf(needs({ plan: 15, kuerzung: 'Weniger Geld.' }));
    expect(line).toMatchObject({ plan: 15, difference: -6, owes: false });
  });
  it('is what was decided', () => {
    const line = lineOf(needs(), { plan: 15, kuerzung: ' Knapp. ', mittelPlan: '3000.00' });
    expect(givenOf([line])).toEqual([{ instrument: 'egz', plan: 15, kuerzung: 'Knapp.', mittelPlan: '3000.00' }]);
  });
  it('says nothing about rows that stay', () => {
    expect(givenOf([lineOf(needs({ needs: settled, plan: 21 }))])).toEqual([]);
    expect(givenOf([lineOf(needs({ needs: [], sum: null, formula: null, mittelSum: null }))])).toEqual([]);
  });
  it('leaves the sum of parts alone', () => {
    const line = lineOf(needs({ ofParts: true, plan: 30 }), { plan: 1 });
    expect(line).toMatchObject({ plan: 30, difference: null, owes: false });
    expect(givenOf([line])).toEqual([]);
  });
});

it('counts neither sums of parts nor selections again', () => {
  const lines = [
    lineOf(needs({ key: 'a' })),
    lineOf(needs({ key: 'b', parent: { key: 'a', relation: 'darunter' } })),
    lineOf(needs({ key: 'c', ofParts: true, plan: 50 })),
  ];
  expect(totals(lines)).toEqual({ sum: 21, plan: 21, difference: 0, istVorjahr: 8, mittelPlan: '4000.00' });
});

describe('a total of what nobody entered', () => {
  const nothing = { needs: [], sum: null, formula: null, mittelSum: null, plan: null, istVorjahr: null };
  it('is none, and not 0', () => {
    const lines = [lineOf(needs(nothing)), lineOf(needs({ ...nothing, key: 'b' }))];
    const total = totals(lines);
    expect(total).toEqual({ sum: null, plan: null, difference: null, istVorjahr: null, mittelPlan: null });
    expect(leftOut(lines, total, 2027)).toBeUndefined();
  });
  it('is 0 where 0 was entered', () => {
    expect(totals([lineOf(needs({ ...nothing, istVorjahr: 0 }))]).istVorjahr).toBe(0);
  });
  it('says whom it leaves out', () => {
    const lines = [
      lineOf(needs()),
      lineOf(needs({ ...nothing, key: 'b', label: 'Einstiegsgeld' })),
      lineOf(needs({ ...nothing, key: 'c', label: 'Junge', parent: { key: 'egz', relation: 'darunter' } })),
    ];
    expect(leftOut(lines, totals(lines), 2027)).toBe(
      'Gesamt: Ist 2026 ohne Einstiegsgeld; Plan 2027 ohne Einstiegsgeld; Mittel 2027 ohne Einstiegsgeld (keine Angabe).',
    );
  });
});
