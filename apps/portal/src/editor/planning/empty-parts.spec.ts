/** A dialog leads to the page of the figures that are missing, and only of those. */
import { isEmptyPart, PLACES, type EnteredFigures } from './empty-parts.js';

const nothing: EnteredFigures = { kennzahlen: [] };
const emptyIn = (figures: EnteredFigures): string[] => Object.keys(PLACES).filter((part) => isEmptyPart(part, figures));

it('misses everything in a programme without figures', () => {
  expect(emptyIn(nothing)).toEqual(['kennzahlen', 'ziele', 'budget', 'personal', 'eintrittsplanung']);
  expect(emptyIn({ ...nothing, eintrittsplanung: [] })).toContain('eintrittsplanung');
});

it('misses goals where there are only other Kennzahlen', () => {
  const figures: EnteredFigures = {
    kennzahlen: [{ key: 'eLb', label: 'eLb', kind: 'ist', unit: 'Personen', value: '4560' }],
    budget: { plan: { year: 2027 } },
    personal: { koepfe: 123 },
    eintrittsplanung: [{ key: 'egz', instrument: 'Zuschuss', istVorjahr: null, plan: null }],
  };
  expect(emptyIn(figures)).toEqual(['ziele']);
});

it('knows nothing of what has no page of its own', () => {
  expect(isEmptyPart('handlungsfelder', nothing)).toBe(false);
  expect(isEmptyPart('organigramm', nothing)).toBe(false);
});
