import {
  choicesOf,
  countSentence,
  dispositionKind,
  dispositionLabel,
  filtered,
  NO_FILTER,
  placeName,
  UNDECIDED,
  voiceName,
  type SynopsisEntry,
} from './entries.js';

const entry = (number: number, more: Partial<SynopsisEntry> = {}): SynopsisEntry => ({
  number,
  kind: 'anmerkung',
  organisation: 'Gewerkschaft',
  memberGroup: 'arbeitnehmer',
  section: 'Ausgangslage',
  blockId: 'p1',
  quote: 'angespannt',
  questionKey: null,
  text: 'Bitte genauer.',
  submittedAt: '2026-10-25T10:00:00Z',
  reply: null,
  disposition: null,
  dispositionReason: null,
  sectionChanged: false,
  ...more,
});

describe('entries of the synopsis', () => {
  const entries = [
    entry(1, { organisation: 'Arbeitgeberverband', disposition: 'uebernommen' }),
    entry(2),
    entry(3, { kind: 'allgemein', section: null }),
  ];

  it('are filtered by organisation, place and disposition together', () => {
    const numbers = (filter: Partial<typeof NO_FILTER>) =>
      filtered(entries, { ...NO_FILTER, ...filter }).map(({ number }) => number);
    expect(numbers({})).toEqual([1, 2, 3]);
    expect(numbers({ organisation: 'Gewerkschaft' })).toEqual([2, 3]);
    expect(numbers({ organisation: 'Gewerkschaft', section: 'Ausgangslage' })).toEqual([2]);
    expect(numbers({ disposition: UNDECIDED })).toEqual([2, 3]);
    expect(numbers({ disposition: 'uebernommen' })).toEqual([1]);
  });

  it('offer every choice once, in the order given', () => {
    expect(choicesOf(entries)).toEqual({
      organisations: ['Arbeitgeberverband', 'Gewerkschaft'],
      sections: ['Ausgangslage', 'Zum ganzen Programm'],
    });
  });

  it('are counted in words', () => {
    expect(countSentence(entries)).toBe('3 Anmerkungen von 2 Organisationen');
    expect(countSentence(entries.slice(0, 1))).toBe('1 Anmerkung von einer Organisation');
  });

  it('name their place even without a section', () => {
    expect(placeName({ kind: 'frage', section: null })).toBe('Fragenkatalog');
    expect(placeName({ kind: 'allgemein', section: null })).toBe('Zum ganzen Programm');
    expect(voiceName({ organisation: null })).toBe('Ohne Angabe der Organisation');
  });

  it('tell what became of them in words and colour', () => {
    expect(dispositionLabel('teilweiseUebernommen')).toBe('Teilweise übernommen');
    expect(dispositionLabel(null)).toBe('Noch nicht entschieden');
    expect([null, 'uebernommen', 'zurKenntnis'].map(dispositionKind)).toEqual(['warning', 'success', 'info']);
  });
});
