/** What two lists of tokens have in common, in order: so that few tokens came and went, and a reader finds the marks in few places. */

/** Tokens in a row that stayed: where they begin on both sides. */
export interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}
type Tokens = readonly string[];

/** Pairs of tokens that a whole comparison may still look at. */
export interface WordBudget {
  left: number;
}
/** Pairs for one text at most: with some 2,000 tokens that came or went it is shown as replaced. */
const MOST_PAIRS = 4_000_000;
/** Far more than any programme needs, and less than a second for texts made to be slow. */
export const wordBudget = (): WordBudget => ({ left: 8 * MOST_PAIRS });

/** @returns no runs where the search would cost too much */
export function keptRuns(from: Tokens, to: Tokens, budget: WordBudget): Run[] {
  const most = Math.min(MOST_PAIRS, budget.left);
  const own = { left: most };
  const runs = search(from, to, own);
  budget.left -= most - own.left;
  return own.left < 0 ? [] : runs;
}

/** How many tokens are equal from two places on, or backwards to them. */
export function alike(a: Tokens, fromA: number, b: Tokens, fromB: number, step: 1 | -1, most: number): number {
  let count = 0;
  while (count < most && a[fromA + count * step] === b[fromB + count * step]) count++;
  return count;
}

function search(from: Tokens, to: Tokens, budget: WordBudget): Run[] {
  const half = sharedHalf(from, to, budget);
  if (!half) return fewestChanges(from, to, budget);
  const [before, after] = [half.before + half.length, half.after + half.length];
  const behind = search(from.slice(before), to.slice(after), budget);
  return [
    ...search(from.slice(0, half.before), to.slice(0, half.after), budget),
    half,
    ...behind.map((run) => ({ ...run, before: before + run.before, after: after + run.after })),
  ];
}

/** A run longer than half of the longer list, so one that holds its middle: of two sentences that changed places the longer one stayed. */
function sharedHalf(from: Tokens, to: Tokens, budget: WordBudget): Run | null {
  const [long, short] = from.length > to.length ? [from, to] : [to, from];
  const middle = long.length >> 1;
  if (short.length <= middle) return null;
  for (let at = 0; at < short.length && budget.left >= 0; at++) {
    if (short[at] !== long[middle]) continue;
    const start = alike(long, middle - 1, short, at - 1, -1, Math.min(middle, at));
    const length = start + alike(long, middle, short, at, 1, Math.min(long.length - middle, short.length - at));
    const [inLong, inShort] = [middle - start, at - start];
    if (2 * length > long.length)
      return long === from ? { before: inLong, after: inShort, length } : { before: inShort, after: inLong, length };
    budget.left -= length;
  }
  return null;
}

interface Chain extends Run {
  readonly behind: Chain | undefined;
}

/**
 * E. Myers, An O(ND) Difference Algorithm, 1986: through the table of both lists from corner to corner, on a diagonal for as long as tokens
 * are equal, which is free; each round is one more step aside, for a token that went, or down, for one that came. Of every diagonal only the
 * farthest place counts.
 */
function fewestChanges(from: Tokens, to: Tokens, budget: WordBudget): Run[] {
  const [n, m] = [from.length, to.length];
  const main = m + 1;
  const farthest = new Array<number>(n + m + 3).fill(-1);
  const chains = new Array<Chain | undefined>(n + m + 3);
  farthest[main + 1] = 0;
  for (let round = 0; budget.left >= 0; round++) {
    const last = Math.min(round, 2 * n - round);
    for (let diagonal = Math.max(-round, round - 2 * m); diagonal <= last; diagonal += 2) {
      const at = main + diagonal;
      const [aside, down] = [(farthest[at - 1] as number) + 1, farthest[at + 1] as number];
      const before = Math.max(aside, down);
      const after = before - diagonal;
      const length = alike(from, before, to, after, 1, Math.min(n - before, m - after));
      const behind = chains[down >= aside ? at + 1 : at - 1];
      chains[at] = length > 0 ? { before, after, length, behind } : behind;
      farthest[at] = before + length;
      if (before + length >= n && after + length >= m) return inOrder(chains[at]);
      budget.left -= 1 + length;
    }
  }
  return [];
}

function inOrder(last: Chain | undefined): Run[] {
  const runs: Run[] = [];
  for (let run = last; run; run = run.behind) runs.push(run);
  return runs.reverse();
}

/**
 * Every run begins as early as it can. Where something only came or only went, it takes over the run before if that has the same tokens:
 * „als {für }die {die }Hälfte“ becomes „als {für die }die Hälfte“.
 */
export function early(runs: readonly Run[], from: Tokens, to: Tokens): Run[] {
  const gap = (last: Run | undefined, { before, after }: Run): number =>
    last ? Math.min(before - last.before, after - last.after) - last.length : Math.min(before, after);
  const alikeBefore = ({ before, after }: Run, most: number): number =>
    alike(from, before - 1, to, after - 1, -1, most);
  const earlier = ({ before, after, length }: Run, by: number): Run => ({
    before: before - by,
    after: after - by,
    length: length + by,
  });
  const kept: Run[] = [];
  for (let run of runs) {
    let last = kept.at(-1);
    while (last && gap(last, run) === 0 && alikeBefore(run, last.length) === last.length) {
      run = earlier(run, last.length);
      kept.pop();
      last = kept.at(-1);
    }
    kept.push(earlier(run, alikeBefore(run, gap(last, run))));
  }
  return kept;
}
