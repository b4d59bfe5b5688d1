/** Decided for the other side, the merged figures hold its value there and nothing else changes. */
import { mergeFigures } from '#domain/comparison/merge-figures.js';
import { withDecision } from './conflict-value.js';

it('takes the other value of a cell, of a member and of a row', () => {
  const base = {
    rows: [
      { key: 'a', plan: 1 },
      { key: 'b', plan: 2 },
    ],
    source: 'alt',
  };
  const mine = { rows: [{ key: 'a', plan: 3 }], source: 'meine' };
  const theirs = {
    rows: [
      { key: 'a', plan: 4 },
      { key: 'b', plan: 9 },
    ],
    source: 'andere',
  };
  const { merged, conflicts } = mergeFigures<object>(base, mine, theirs);
  expect(conflicts.map(({ path }) => path.join('/'))).toEqual(['rows/#a/plan', 'rows/#b', 'source']);
  expect(conflicts.reduce((value, { path, theirs: other }) => withDecision(value, path, other), merged)).toEqual(
    theirs,
  );
});
