/** Two people wrote in one section: what does not collide survives from both, what collides is shown whole, nothing is lost. */
import fc from 'fast-check';
import type { Block } from '../document/blocks.js';
import { mergeBlocks } from './merge-blocks.js';

const paragraph = (id: string, text: string): Block => ({ kind: 'paragraph', id, content: [{ kind: 'text', text }] });
const p = (...names: string[]): Block[] => names.map((name) => paragraph(name.replace(/'+$/, ''), name)); // a' is another text of a
const names = (blocks: readonly Block[]): string =>
  blocks.map((b) => (b.kind === 'paragraph' && b.content[0]?.kind === 'text' ? b.content[0].text : '?')).join(' ');

describe('examples', () => {
  test.each([
    ['changed on both sides, elsewhere', 'a b c', "a' b c", "a b c'", "a' b c'", []],
    ['the same change', 'a b', "a' b", "a' b", "a' b", []],
    ['added on both sides', 'a b', 'a x b', 'a b y', 'a x b y', []],
    ['added at the same place', 'a b', 'a x b', 'a y b', 'a y x b', []],
    ['removed and changed elsewhere', 'a b c', 'a c', "a b c'", "a c'", []],
    ['moved by them, changed by me', 'a b c', "a' b c", 'b c a', "b c a'", []],
    ['moved by both, different ones', 'a b c d', 'b a c d', 'a b d c', 'b a d c', []],
    ['changed differently', 'a b', "a' b", "a'' b", "a' b", ['a']],
    ['I removed what they changed', 'a b', 'b', "a' b", "a' b", ['a']],
    ['they removed what I changed', 'a b', "a' b", 'b', "a' b", ['a']],
    ['behind a paragraph that I removed', 'a b c', 'a c', 'a b x c', 'a x c', []],
    ['everything removed by one side', 'a b', '', 'a b', '', []],
  ])('%s', (_, base, mine, theirs, merged, conflicts) => {
    const list = (text: string): Block[] => p(...text.split(' ').filter(Boolean));
    const result = mergeBlocks(list(base), list(mine), list(theirs));
    expect(names(result.blocks)).toBe(merged);
    expect(result.conflicts.map((c) => c.blockId)).toEqual(conflicts);
  });

  test('a conflict shows all three', () => {
    expect(mergeBlocks(p('a'), p("a'"), p("a''")).conflicts).toEqual([
      { blockId: 'a', base: p('a')[0], mine: p("a'")[0], theirs: p("a''")[0] },
    ]);
    expect(mergeBlocks(p('a'), [], p("a'")).conflicts).toEqual([
      { blockId: 'a', base: p('a')[0], mine: null, theirs: p("a'")[0] },
    ]);
    expect(mergeBlocks([], p("a'"), p("a''")).conflicts[0]).toMatchObject({ base: null });
  });
});

const blocksOf = (from: number, to: number) =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: 2 })), {
      selector: ([id]) => id,
      maxLength: 10,
    })
    .map((list) => list.map(([id, text]) => paragraph(`b${id}`, `${id}.${text}`)));
const any = blocksOf(0, 14);

describe('whatever was written', () => {
  test('only one side changed: exactly that side, order and all', () => {
    fc.assert(
      fc.property(any, any, (base, x) => {
        const merged = [mergeBlocks(base, x, base), mergeBlocks(base, base, x), mergeBlocks(base, x, x)];
        expect(merged).toEqual(Array(3).fill({ blocks: x, conflicts: [] }));
      }),
      { numRuns: 1000 },
    );
  });

  test('each in their own half: both whole, whoever is called „mine“', () => {
    const [first, second] = [blocksOf(0, 9), blocksOf(20, 29)];
    const middle = paragraph('mitte', 'bleibt');
    fc.assert(
      fc.property(first, first, second, second, (a, changedA, b, changedB) => {
        const base = [...a, middle, ...b];
        const mine = [...changedA, middle, ...b];
        const theirs = [...a, middle, ...changedB];
        const both = { blocks: [...changedA, middle, ...changedB], conflicts: [] };
        expect([mergeBlocks(base, mine, theirs), mergeBlocks(base, theirs, mine)]).toEqual([both, both]);
      }),
      { numRuns: 1000 },
    );
  });

  test('no block occurs twice, and what either side wrote stands in the text or in a conflict', () => {
    fc.assert(
      fc.property(any, any, any, (base, mine, theirs) => {
        const { blocks, conflicts } = mergeBlocks(base, mine, theirs);
        expect(new Set(blocks.map((b) => b.id)).size).toBe(blocks.length);
        const text = (b: Block | null | undefined): string => JSON.stringify(b ?? null);
        const shown = new Set([...blocks, ...conflicts.flatMap((c) => [c.mine, c.theirs])].map(text));
        const written = [...mine, ...theirs].filter((b) => !base.some((old) => text(old) === text(b)));
        expect(written.filter((b) => !shown.has(text(b)))).toEqual([]);
        const ids = (list: readonly Block[]): Set<string> => new Set(list.map((b) => b.id));
        const [wasThere, inMine, inTheirs] = [ids(base), ids(mine), ids(theirs)];
        const left = ids(blocks);
        expect(base.filter(({ id }) => inMine.has(id) && inTheirs.has(id) && !left.has(id))).toEqual([]);
        expect(blocks.filter(({ id }) => !wasThere.has(id) && !inMine.has(id) && !inTheirs.has(id))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('the same blocks conflict whichever side is asked', () => {
    fc.assert(
      fc.property(any, any, any, (base, mine, theirs) => {
        const ids = (a: Block[], b: Block[]): string[] =>
          mergeBlocks(base, a, b)
            .conflicts.map((c) => c.blockId)
            .sort();
        expect(ids(mine, theirs)).toEqual(ids(theirs, mine));
      }),
    );
  });
});

test('an id that stands twice on a side loses neither block', () => {
  const twice = [paragraph('a', 'eins'), paragraph('a', 'zwei')];
  expect(mergeBlocks([], twice, [])).toEqual({ blocks: twice, conflicts: [] });
});
