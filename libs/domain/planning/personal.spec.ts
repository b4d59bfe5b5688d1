/** Heads, posts and full-time equivalents are summed apart; shares say how they are rounded; the Betreuungsschlüssel says how many people that is. */
import fc from 'fast-check';
import type { Personal } from '../document/figures.js';
import { computedPersonal, withPersonalSums } from './personal.js';

const staff: Personal = {
  koepfe: 1,
  vzae: '1',
  traegeranteile: [
    { traeger: 'Bundesagentur für Arbeit', koepfe: 96, prozent: '78' },
    { traeger: 'Landkreis', koepfe: 27 },
  ],
  geschlecht: [
    { wert: 'weiblich', koepfe: 100 },
    { wert: 'männlich', koepfe: 22 },
  ],
  bereiche: [
    { name: 'Markt und Integration', vzae: '42.5', koepfe: 46 },
    { name: 'Leistung', vzae: '39.8' },
    { name: 'Übrige', vzae: '32.7' },
  ],
  betreuungsschluessel: [
    { bereich: 'Markt und Integration', verhaeltnis: '1:75' },
    { bereich: 'Eingangszone', verhaeltnis: 'nach Bedarf' },
  ],
};

test('totals come from the complete group, however they were typed', () => {
  expect(withPersonalSums(staff)).toMatchObject({
    koepfe: 123,
    vzae: '115.0',
    traegeranteile: [{ prozent: '78' }, { prozent: '22.0' }],
    geschlecht: [{ prozent: '82.0' }, { prozent: '18.0' }],
  });
  expect(computedPersonal(staff)).toMatchObject({
    total: {
      koepfe: { formula: '= 96 + 27' },
      vzae: { text: '115,0', formula: '= 42,5 + 39,8 + 32,7' },
      stellen: null,
    },
    traeger: { differences: { koepfe: { value: '0' } } },
    geschlecht: {
      sums: { koepfe: { value: '122' } },
      differences: { koepfe: { value: '-1', formula: '= 122 − 123' } },
    },
    bereiche: {
      sums: { koepfe: null },
      rows: [{ shares: { vzae: { text: '37,0\u00a0%', formula: '= 42,5 : 115,0' } } }, {}, {}],
    },
    rounding: expect.stringContaining('kaufmännisch'),
  });
});

test('the key of care times the full-time equivalents of the area', () => {
  expect(computedPersonal(staff).betreuungsschluessel).toEqual([
    {
      bereich: 'Markt und Integration',
      verhaeltnis: '1:75',
      perPerson: '75',
      people: { value: '3187.5', text: '3.188', formula: '= 75 × 42,5' },
    },
    { bereich: 'Eingangszone', verhaeltnis: 'nach Bedarf', perPerson: null, people: null },
  ]);
});

test('what the source gives stays where parts are missing', () => {
  const source: Personal = {
    koepfe: 123,
    vzae: '115.0',
    geschlecht: [
      { wert: 'weiblich', prozent: '86' },
      { wert: 'männlich', prozent: '14' },
    ],
  };
  expect(withPersonalSums(source)).toEqual(source);
  expect(computedPersonal(source).geschlecht.rows[0]?.prozent).toMatchObject({ text: '86\u00a0%', formula: null });
});

test('a computed total goes with the part that is taken away', () => {
  const before = withPersonalSums(staff);
  const without = {
    ...before,
    traegeranteile: [{ traeger: 'Landkreis' }, { traeger: 'Bund' }],
    geschlecht: [],
    bereiche: [],
  };
  const now = withPersonalSums(without, before);
  expect(now).not.toHaveProperty('koepfe');
  expect(now).not.toHaveProperty('vzae');
  expect(withPersonalSums(without)).toMatchObject({ koepfe: 123 });
});

test('heads by Träger always add up to the total', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 10 }), fc.nat(), (heads, typed) => {
      const { koepfe } = withPersonalSums({
        koepfe: typed,
        traegeranteile: heads.map((koepfe, n) => ({ traeger: `Träger ${n}`, koepfe })),
      });
      expect(koepfe).toBe(heads.reduce((sum, one) => sum + one, 0));
    }),
  );
});
