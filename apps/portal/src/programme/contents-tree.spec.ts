/** Entries below their chapter, whatever levels are there. */
import { contentsTree, type ContentsBranch } from './contents-tree.js';

const entry = (level: number, title: string) => ({ level, title, anchor: title });
const shape = (tree: readonly ContentsBranch[]): unknown[] =>
  tree.map(({ title, below }) => (below.length === 0 ? title : [title, ...shape(below)]));

it('puts entries below the nearest one of a smaller level', () => {
  expect(shape(contentsTree([entry(1, 'a'), entry(2, 'b'), entry(3, 'c'), entry(2, 'd'), entry(1, 'e')]))).toEqual([
    ['a', ['b', 'c'], 'd'],
    'e',
  ]);
});

it('bears skipped levels and a beginning in the middle', () => {
  expect(shape(contentsTree([entry(2, 'a'), entry(1, 'b'), entry(3, 'c'), entry(2, 'd')]))).toEqual([
    'a',
    ['b', 'c', 'd'],
  ]);
  expect(contentsTree([])).toEqual([]);
});
