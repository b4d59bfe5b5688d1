/** Whatever is chosen, nothing that was not decided against gets lost. */
import type { Block } from '#domain/document/blocks.js';
import { mergeBlocks } from '#domain/comparison/merge-blocks.js';
import { decided, type MergeChoice } from './merge-choice.js';

const p = (id: string, text: string): Block => ({ kind: 'paragraph', id, content: [{ kind: 'text', text }] });
const open = (base: Block[], mine: Block[], theirs: Block[]) => {
  const { blocks, conflicts } = mergeBlocks(base, mine, theirs);
  return { merged: blocks, conflicts };
};
const choose = (choice: MergeChoice) => new Map([['a', choice]]);
const merge = open([p('a', 'alt'), p('b', 'b')], [p('a', 'mein'), p('b', 'b')], [p('a', 'ihr'), p('b', 'B')]);

it.each<[MergeChoice, Block[]]>([
  ['mine', [p('a', 'mein'), p('b', 'B')]],
  ['theirs', [p('a', 'ihr'), p('b', 'B')]],
  ['both', [p('a', 'mein'), p('neu', 'ihr'), p('b', 'B')]],
])('keeps %s', (choice, blocks) => {
  expect(decided(merge, choose(choice), () => 'neu')).toEqual(blocks);
});

it('keeps both where nothing was chosen', () => {
  expect(decided(merge, new Map(), () => 'neu')).toHaveLength(3);
});

it('decides about a paragraph that one of both removed', () => {
  const removedByMe = open([p('a', 'alt')], [], [p('a', 'ihr')]);
  expect(decided(removedByMe, choose('mine'), () => 'neu')).toEqual([]);
  expect(decided(removedByMe, choose('both'), () => 'neu')).toEqual([p('a', 'ihr')]);
  const removedByThem = open([p('a', 'alt')], [p('a', 'mein')], []);
  expect(decided(removedByThem, choose('theirs'), () => 'neu')).toEqual([]);
  expect(decided(removedByThem, choose('mine'), () => 'neu')).toEqual([p('a', 'mein')]);
});
