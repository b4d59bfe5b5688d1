import { ARBEITSSTAND, chosenSides, countsSentence, sidesOf, versionLabel, VORJAHR } from './versions.js';

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
  it('are named by purpose, number and day', () => {
    expect(versionLabel(version(2, 'vorlage'))).toBe('Vorlage, Fassung 2 vom 20. Oktober 2026');
  });

  it('begin with the newest; the text in work only for those who may read it', () => {
    expect(sidesOf(versions, true).to.map(({ value }) => value)).toEqual([ARBEITSSTAND, 'v2', 'v1']);
    expect(sidesOf(versions, false).to.map(({ value }) => value)).toEqual(['v2', 'v1']);
    expect(sidesOf(versions, false).from.map(({ value }) => value)).toEqual(['v2', 'v1', VORJAHR]);
  });

  it('are the newest and the one before it, when nothing was chosen', () => {
    expect(chosenSides(sidesOf(versions, true), {})).toEqual({ from: 'v2', to: ARBEITSSTAND });
    expect(chosenSides(sidesOf(versions, false), {})).toEqual({ from: 'v1', to: 'v2' });
    expect(chosenSides(sidesOf(versions.slice(0, 1), false), {})).toEqual({ from: VORJAHR, to: 'v1' });
    expect(chosenSides(sidesOf([], true), {})).toEqual({ from: VORJAHR, to: ARBEITSSTAND });
    expect(chosenSides(sidesOf([], false), {})).toBeNull();
  });

  it('follow the choice, and bear one that is not there', () => {
    expect(chosenSides(sidesOf(versions, false), { von: VORJAHR, bis: 'v1' })).toEqual({ from: VORJAHR, to: 'v1' });
    expect(chosenSides(sidesOf(versions, false), { von: 'x', bis: 'y' })).toEqual({ from: 'v1', to: 'v2' });
  });

  it('are counted in words', () => {
    expect(countsSentence({ geaendert: 3, neu: 1, entfallen: 0, verschoben: 0 })).toBe(
      'Absätze und Tabellen: 3 geändert, 1 neu',
    );
    expect(countsSentence({ geaendert: 0, neu: 0, entfallen: 0, verschoben: 0 })).toBeNull();
  });
});
