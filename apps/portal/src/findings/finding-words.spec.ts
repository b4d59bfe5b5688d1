/** Counts and places in words. */
import { areaOf, areFindingsOpen, countsInWords, recordInWords, shortPlace, stateOf } from './finding-words.js';

const place = (label: string, more: Partial<Parameters<typeof areaOf>[0]> = {}) => ({
  label,
  sectionId: null,
  blockId: null,
  part: null,
  rowKey: null,
  link: '/',
  ...more,
});

it('counts in words, one and many', () => {
  expect(countsInWords({ blocking: 1, warning: 5, overridden: 0 })).toBe('1 sperrt, 5 zu prüfen');
  expect(countsInWords({ blocking: 2, warning: 0, overridden: 1 })).toBe('2 sperren, 1 mit Begründung übergangen');
  expect(countsInWords({ blocking: 0, warning: 0, overridden: 0 })).toBe('');
});

it('what is passed over neither blocks nor warns', () => {
  const override = { id: 'o', reason: 'Druckfehler der Quelle', by: 'A', role: 'GF', at: '2026-11-21T08:00:00Z' };
  expect(stateOf({ severity: 'blocks', override: null })).toBe('sperrt');
  expect(stateOf({ severity: 'warns', override: null })).toBe('zuPruefen');
  expect(stateOf({ severity: 'blocks', override })).toBe('uebergangen');
});

it('takes places apart, also where the title of the section has a comma', () => {
  const block = place('Abschnitt 2.1 Ziele, Wege und Mittel, Tabelle 3', { sectionId: 's1', blockId: 'b1' });
  expect(shortPlace(block)).toBe('Tabelle 3');
  expect(areaOf(block)).toEqual({ key: 's1', label: 'Abschnitt 2.1 Ziele, Wege und Mittel' });
  const section = place('Abschnitt 2.1 Ziele, Wege und Mittel', { sectionId: 's1' });
  expect(shortPlace(section)).toBe('Abschnitt');
  expect(areaOf(section)).toEqual(areaOf(block));
  expect(areaOf(place('Budget 2024, Summe', { part: 'budget' }))).toEqual({ key: 'budget', label: 'Budget' });
});

it('asks for nothing any more once the text lies before those who decide', () => {
  const states = ['erarbeitung', 'konsultation', 'einarbeitung', 'beschlussfassung', 'beschlossen', 'abgebrochen'];
  expect(states.filter(areFindingsOpen)).toEqual(['erarbeitung', 'konsultation', 'einarbeitung']);
  expect(recordInWords({ blocking: 1, warning: 5, overridden: 1 })).toBe(
    '6 offen geblieben, 1 mit Begründung übergangen',
  );
  expect(recordInWords({ blocking: 0, warning: 0, overridden: 0 })).toBe('');
});
