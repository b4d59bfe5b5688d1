/** Whom a sum leaves out is said where something was summed, and only there. */
import { incompleteSums } from './incomplete-sums.js';

test('says of each sum whom it leaves out', () => {
  expect(
    incompleteSums([
      { label: 'Ist 2026', without: ['Einstiegsgeld'], sum: '0' },
      { label: 'Plan 2027', without: [], sum: '12' },
      { label: 'Mittel 2027', without: ['a', 'b', 'c', 'd', 'e', 'f'], sum: '1000.00' },
    ]),
  ).toBe('Gesamt: Ist 2026 ohne Einstiegsgeld; Mittel 2027 ohne a, b, c, d und 2 weitere (keine Angabe).');
});

test('says nothing of a column without any number, nor of complete sums', () => {
  expect(incompleteSums([{ label: 'Ist 2026', without: ['a', 'b'], sum: null }])).toBeUndefined();
  expect(incompleteSums([{ label: 'Ist 2026', without: [], sum: '0' }])).toBeUndefined();
});
