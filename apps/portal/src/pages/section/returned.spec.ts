import { returnedInWords } from './returned.js';

it('names who gave a section back and when, as far as it is known', () => {
  const at = '2026-11-21T13:02:00Z';
  expect(returnedInWords({ state: 'zurueckgegeben', returnedBy: 'Kim Muster', returnedAt: at })).toBe(
    'Zurückgegeben von Kim Muster am 21. November 2026, 14:02 Uhr',
  );
  expect(returnedInWords({ state: 'inBearbeitung', returnedBy: null, returnedAt: null })).toBe('Wieder geöffnet');
});
