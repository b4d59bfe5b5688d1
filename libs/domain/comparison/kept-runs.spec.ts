/** What stayed is really there on both sides, in order, and as much of it as can be, unless that would tear a long piece apart. */
import fc from 'fast-check';
import { early, keptRuns, wordBudget, type Run } from './kept-runs.js';

const tokens = fc.array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 14 });
const kept = (runs: readonly Run[]): number => runs.reduce((sum, { length }) => sum + length, 0);
/** Cells of the table of both lists, each from the one above on the left and its neighbours above and left. */
function table(
  a: readonly string[],
  b: readonly string[],
  cell: (same: boolean, ...near: number[]) => number,
): number[] {
  let above = new Array<number>(b.length + 1).fill(0);
  const all = [0];
  for (const x of a) {
    const row = [0];
    b.forEach((y, at) => row.push(cell(x === y, above[at] ?? 0, above[at + 1] ?? 0, row[at] ?? 0)));
    all.push(...row);
    above = row;
  }
  return all;
}
const most = (a: readonly string[], b: readonly string[]): number =>
  Math.max(...table(a, b, (same, diagonal = 0, ...beside) => Math.max(same ? diagonal + 1 : 0, ...beside)));
const longestRun = (a: readonly string[], b: readonly string[]): number =>
  Math.max(...table(a, b, (same, diagonal = 0) => (same ? diagonal + 1 : 0)));

/** In order, not empty, the same tokens on both sides. */
const areCommon = (runs: readonly Run[], a: readonly string[], b: readonly string[]): boolean =>
  runs.every(({ before, after, length }, at) => {
    const last = runs[at - 1] ?? { before: 0, after: 0, length: 0 };
    const inOrder = before >= last.before + last.length && after >= last.after + last.length;
    return length > 0 && inOrder && a.slice(before, before + length).join() === b.slice(after, after + length).join();
  });

test('runs are common to both, in order; no other choice keeps more, unless a piece longer than half stayed', () => {
  fc.assert(
    fc.property(tokens, tokens, (a, b) => {
      const runs = keptRuns(a, b, wordBudget());
      const half = Math.max(a.length, b.length) / 2;
      const enough = longestRun(a, b) <= half ? kept(runs) >= most(a, b) : kept(runs) > half;
      return areCommon(runs, a, b) && enough;
    }),
    // Of three that are alike the first piece longer than half is one of two.
    { numRuns: 2000, examples: [[[...'bbb'], [...'bbb']]] },
  );
});

test('runs that begin early are still common, keep no less and are no more', () => {
  fc.assert(
    fc.property(tokens, tokens, (a, b) => {
      const runs = keptRuns(a, b, wordBudget()).filter((_, at) => at % 3 !== 1);
      const moved = early(runs, a, b);
      return areCommon(moved, a, b) && kept(moved) >= kept(runs) && moved.length <= runs.length;
    }),
    { numRuns: 2000 },
  );
});

test('the budget is what the search costs; where it does not suffice nothing is kept', () => {
  const [a, b] = [[...'abcdefgh'], [...'hgfedcba']];
  const budget = wordBudget();
  const { left } = budget;
  expect(keptRuns(a, b, budget)).not.toEqual([]);
  const cost = left - budget.left;
  expect(cost).toBeGreaterThan(0);
  expect(keptRuns(a, b, { left: cost })).toEqual(keptRuns(a, b, wordBudget()));
  const short = { left: cost - 1 };
  expect(keptRuns(a, b, short)).toEqual([]);
  expect(keptRuns(['x', 'a'], ['a', 'y'], short)).toEqual([]);
});
