import type { EintrittsZeile } from '#domain/document/figures.js';
import { added, indented, moved, outdented, related, without, withText } from './entry-rows.js';

const row = (key: string, parent?: string, relation: 'davon' | 'darunter' = 'davon'): EintrittsZeile => ({
  key,
  instrument: key.toUpperCase(),
  istVorjahr: 1,
  plan: 1,
  ...(parent ? { parent: { key: parent, relation } } : {}),
});
const shown = (rows: readonly EintrittsZeile[] | null): string | null =>
  rows?.map(({ key, parent }) => (parent ? `${key}<${parent.key}` : key)).join(' ') ?? null;
const ROWS = [row('a'), row('b'), row('b1', 'b'), row('b2', 'b'), row('c')];

describe('moving', () => {
  it('passes a neighbour with all that is below it, in both directions', () => {
    expect(shown(moved(ROWS, 'c', -1))).toBe('a c b b1<b b2<b');
    expect(shown(moved(ROWS, 'a', 1))).toBe('b b1<b b2<b a c');
    expect(shown(moved(ROWS, 'b', -1))).toBe('b b1<b b2<b a c');
  });
  it('stays among its own level', () => {
    expect(shown(moved(ROWS, 'b2', -1))).toBe('a b b2<b b1<b c');
    expect(moved(ROWS, 'b2', 1)).toBeNull();
    expect(moved(ROWS, 'a', -1)).toBeNull();
    expect(moved(ROWS, 'unknown', 1)).toBeNull();
  });
  it('puts rows that are stored apart where the tree shows them', () => {
    const apart = [row('b1', 'b'), row('a'), row('b')];
    expect(shown(moved(apart, 'b', -1))).toBe('b b1<b a');
  });
});

describe('putting below', () => {
  it('makes a row part of the one before, as its other parts are', () => {
    expect(shown(indented(ROWS, 'c'))).toBe('a b b1<b b2<b c<b');
    expect(indented(ROWS, 'c')?.at(-1)?.parent?.relation).toBe('davon');
  });
  it('begins with a selection, so that the number of the parent stays', () => {
    expect(indented(ROWS, 'b')?.find(({ key }) => key === 'b')?.parent).toEqual({ key: 'a', relation: 'darunter' });
  });
  it('ends at the fourth level', () => {
    const deep = [row('a'), row('b', 'a'), row('c', 'b'), row('d', 'c'), row('e', 'c')];
    expect(indented(deep, 'e')).toBeNull();
    expect(indented(ROWS, 'a')).toBeNull();
  });
  it('goes back beside the parent, after all that belongs to it', () => {
    expect(shown(outdented(ROWS, 'b1'))).toBe('a b b2<b b1 c');
    expect(outdented(ROWS, 'a')).toBeNull();
  });
});

it('keeps what is below a deleted row', () => {
  expect(shown(without(ROWS, 'b'))).toBe('a b1 b2 c');
  expect(shown(without([row('a'), row('b', 'a', 'darunter'), row('c', 'b')], 'b'))).toBe('a c<a');
});

it('says whether a part is all or a selection', () => {
  expect(related(ROWS, 'b1', 'darunter').find(({ key }) => key === 'b1')?.parent?.relation).toBe('darunter');
  expect(related(ROWS, 'a', 'darunter')).toEqual(ROWS);
});

it('adds instruments with lasting keys that nobody has', () => {
  let count = 0;
  const rows = added(
    [row('egz')],
    [
      { catalogue: 'egz', instrument: 'Eingliederungszuschuss', rechtsgrundlage: '§ 88 SGB III' },
      { catalogue: 'mat', instrument: 'Maßnahmen bei einem Träger', rechtsgrundlage: null },
      { catalogue: null, instrument: 'Eigenes', rechtsgrundlage: '' },
    ],
    () => `zeile-${++count}`,
  );
  expect(rows.slice(1)).toEqual([
    {
      key: 'zeile-1',
      catalogue: 'egz',
      instrument: 'Eingliederungszuschuss',
      rechtsgrundlage: '§ 88 SGB III',
      istVorjahr: null,
      plan: null,
    },
    { key: 'mat', catalogue: 'mat', instrument: 'Maßnahmen bei einem Träger', istVorjahr: null, plan: null },
    { key: 'zeile-2', instrument: 'Eigenes', istVorjahr: null, plan: null },
  ]);
});

it('has no empty texts', () => {
  const reasoned = withText(row('a'), 'begruendung', 'Mehr Bedarf.');
  expect(reasoned.begruendung).toBe('Mehr Bedarf.');
  expect(withText(reasoned, 'begruendung', '  ')).toEqual(row('a'));
});
