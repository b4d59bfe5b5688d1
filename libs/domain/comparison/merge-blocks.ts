/**
 * Three-way merge of a section by block: what only one side changed counts, what both changed differently is a conflict that shows
 * all three; the merged text keeps mine there (theirs, where I removed it), so that nothing that was written is ever lost.
 */
import type { Block } from '../document/blocks.js';
import { canonicalJson } from '../shared/canonical-json.js';
import { longestRising } from './order.js';

export interface MergeConflict {
  readonly blockId: string;
  /** null: the block was not there, or was removed. */
  readonly base: Block | null;
  readonly mine: Block | null;
  readonly theirs: Block | null;
}

export interface MergedBlocks {
  readonly blocks: Block[];
  readonly conflicts: MergeConflict[];
}

/** @param base what both sides began with */
export function mergeBlocks(base: readonly Block[], mine: readonly Block[], theirs: readonly Block[]): MergedBlocks {
  const sides = { base: side(base), mine: side(mine), theirs: side(theirs) };
  const conflicts: MergeConflict[] = [];
  const kept = new Map<string, Block>();
  for (const key of new Set([...sides.mine.keys(), ...sides.theirs.keys()])) {
    const [b, m, t] = [sides.base.get(key), sides.mine.get(key), sides.theirs.get(key)];
    const mineIsNew = !same(b, m);
    if (mineIsNew && !same(b, t) && !same(m, t))
      conflicts.push({
        blockId: (m ?? t)?.block.id ?? key,
        base: b?.block ?? null,
        mine: m?.block ?? null,
        theirs: t?.block ?? null,
      });
    const winner = mineIsNew && (m !== undefined || same(b, t)) ? m : t;
    if (winner) kept.set(key, winner.block);
  }
  const order = mergedOrder([...sides.base.keys()], [...sides.mine.keys()], [...sides.theirs.keys()], kept);
  return { blocks: order.map((key) => kept.get(key) as Block), conflicts };
}

interface Entry {
  readonly block: Block;
  readonly text: string;
}

/** By id; one that occurs twice on a side keeps both, the second under a name of its own. */
function side(blocks: readonly Block[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const block of blocks) {
    let key = block.id;
    for (let n = 2; entries.has(key); n++) key = `${block.id}#${n}`;
    entries.set(key, { block, text: canonicalJson(block) });
  }
  return entries;
}

const same = (a: Entry | undefined, b: Entry | undefined): boolean => a?.text === b?.text;

/** My order; what they added or moved goes where it stands with them, unless I moved it myself. */
function mergedOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlyMap<string, Block>,
): string[] {
  const movedByMe = moved(base, mine);
  const movedByThem = moved(base, theirs);
  const stay = new Set(mine.filter((key) => kept.has(key) && (!movedByThem.has(key) || movedByMe.has(key))));
  // Each run of theirs stands between two that stay; it keeps to the one that I did not move.
  const behind = new Map<string | null, string[]>();
  const ahead = new Map<string, string[]>();
  let [previous, run]: [string | null, string[]] = [null, []];
  for (const key of theirs.filter((name) => kept.has(name))) {
    if (!stay.has(key)) {
      run.push(key);
      continue;
    }
    if (previous !== null && movedByMe.has(previous) && !movedByMe.has(key)) ahead.set(key, run);
    else behind.set(previous, run);
    [previous, run] = [key, []];
  }
  behind.set(previous, run);
  return [
    ...(behind.get(null) ?? []),
    ...[...stay].flatMap((key) => [...(ahead.get(key) ?? []), key, ...(behind.get(key) ?? [])]),
  ];
}

function moved(base: readonly string[], changed: readonly string[]): Set<string> {
  const places = new Map(base.map((key, at) => [key, at]));
  const common = changed.filter((key) => places.has(key));
  const rising = longestRising(common.map((key) => places.get(key) as number));
  return new Set(common.filter((_, at) => !rising.has(at)));
}
