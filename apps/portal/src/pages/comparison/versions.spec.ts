import { ARBEITSSTAND, chosenSides, countsSentence, sidesOf, versionLabel, VORJAHR, workingOf } from './versions.js';

const version = (number: number, purpose: 'entwurf' | 'vorlage') => ({
  id: `v${number}`,
  number,
  purpose,
  cycleId: 'c',
  textHash: '',
  createdAt: '2026-10-20T06:00:00Z',
  createdBy: null,
});
const versions = [version(1, 'entwurf'), version(2, 'vorlage')];

describe('sides of a comparison', () => {
  it('are named by number and purpose', () => {
    expect(versionLabel(version(1, 'entwurf'))).toBe('Fassung 1, Entwurf für den Beirat');
    expect(versionLabel(version(2, 'vorlage'))).toBe('Fassung 2, Vorlage');
  });

  it('begin with the newest; the text in work only for those who may read it', () => {
    expect(sidesOf(versions, 'written').to.map(({ value }) => value)).toEqual([ARBEITSSTAND, 'v2', 'v1']);
    expect(sidesOf(versions, 'unread').to.map(({ value }) => value)).toEqual(['v2', 'v1']);
    expect(sidesOf(versions, 'unread').from.map(({ value }) => value)).toEqual(['v2', 'v1', VORJAHR]);
  });

  it('put the text in work last when nobody writes it', () => {
    expect(sidesOf(versions, 'resting').to.map(({ value }) => value)).toEqual(['v2', 'v1', ARBEITSSTAND]);
    expect(chosenSides(sidesOf(versions, 'resting'), {})).toEqual({ from: 'v1', to: 'v2' });
    expect(workingOf({ sections: [], state: 'erarbeitung' })).toBe('unread');
    expect(workingOf({ sections: [1], state: 'einarbeitung' })).toBe('written');
    expect(workingOf({ sections: [1], state: 'beschlussfassung' })).toBe('resting');
  });

  it('are the newest and the one before it, when nothing was chosen', () => {
    expect(chosenSides(sidesOf(versions, 'written'), {})).toEqual({ from: 'v2', to: ARBEITSSTAND });
    expect(chosenSides(sidesOf(versions, 'unread'), {})).toEqual({ from: 'v1', to: 'v2' });
    expect(chosenSides(sidesOf(versions.slice(0, 1), 'unread'), {})).toEqual({ from: VORJAHR, to: 'v1' });
    expect(chosenSides(sidesOf([], 'written'), {})).toEqual({ from: VORJAHR, to: ARBEITSSTAND });
    expect(chosenSides(sidesOf([], 'unread'), {})).toBeNull();
  });

  it('follow the choice, and bear one that is not there', () => {
    expect(chosenSides(sidesOf(versions, 'unread'), { von: VORJAHR, bis: 'v1' })).toEqual({ from: VORJAHR, to: 'v1' });
    expect(chosenSides(sidesOf(versions, 'unread'), { von: 'x', bis: 'y' })).toEqual({ from: 'v1', to: 'v2' });
  });

  it('are counted in words', () => {
    expect(countsSentence({ geaendert: 3, neu: 1, entfallen: 0, verschoben: 0 })).toBe(
      'Absätze und Tabellen: 3 geändert, 1 neu',
    );
    expect(countsSentence({ geaendert: 0, neu: 0, entfallen: 0, verschoben: 0 })).toBeNull();
  });
});
