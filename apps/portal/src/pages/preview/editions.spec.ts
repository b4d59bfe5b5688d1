/** Versions by purpose, number and day; the working text only where it may be read. */
import { documentLabel, editionChoices, versionLabel } from './editions.js';

const first = { id: 'v1', number: 1, purpose: 'entwurf', createdAt: '2026-10-12T08:00:00Z' };
const second = { id: 'v2', number: 2, purpose: 'vorlage', createdAt: '2026-12-04T23:30:00Z' };

it('names a version by the day in Berlin', () => {
  expect(versionLabel(second)).toBe('Vorlage, Fassung 2 vom 5. Dezember 2026');
});

it('offers the newest first', () => {
  expect(editionChoices([first, second], true).map(({ value }) => value)).toEqual(['arbeitsstand', 'v2', 'v1']);
  expect(editionChoices([first, second], false).map(({ value }) => value)).toEqual(['v2', 'v1']);
  expect(editionChoices([], false)).toEqual([]);
});

it('names documents, also of versions that are not in the list', () => {
  expect(documentLabel({ edition: 'vorlage', programmeVersionId: 'v2' }, [first, second])).toBe('Vorlage, Fassung 2');
  expect(documentLabel({ edition: 'arbeitsstand', programmeVersionId: null }, [first])).toBe('Arbeitsstand');
  expect(documentLabel({ edition: 'entwurf', programmeVersionId: 'v9' }, [first])).toBe('Entwurf');
});
