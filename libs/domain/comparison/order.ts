/** Two orders of the same things: which kept their place, and where in the new order that belongs which is gone. */

/** Positions in `numbers` of a longest rising selection: what stands there kept its order, the rest was moved. */
export function longestRising(numbers: readonly number[]): Set<number> {
  const ends: number[] = []; // ends[n]: position of the smallest last member of a rising selection of n + 1
  const previous: number[] = [];
  numbers.forEach((value, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] as number) kept.add(at);
  return kept;
}

export interface Woven {
  /** Positions; at least one of the two is there. */
  readonly before: number | null;
  readonly after: number | null;
  readonly moved: boolean;
}

/**
 * One list of both orders: the order after, and what is gone where it stood.
 * @param origin for each position after, the one before, or null for what is new; none twice
 */
export function weave(countBefore: number, origin: readonly (number | null)[]): Woven[] {
  const same = countBefore === origin.length && origin.every((before, after) => before === after);
  if (same) return origin.map((before, after) => ({ before, after, moved: false }));
  const paired = origin.flatMap((before, after) => (before === null ? [] : [{ before, after }]));
  const kept = longestRising(paired.map(({ before }) => before));
  const keptAfter = new Map([...kept].map((n) => [paired[n]?.before as number, paired[n]?.after as number]));
  const stays = new Set(keptAfter.values());
  const found = new Set(paired.map(({ before }) => before));
  const goneBehind = new Map<number, Woven[]>();
  let anchor = -1;
  for (let before = 0; before < countBefore; before++) {
    anchor = keptAfter.get(before) ?? anchor;
    if (found.has(before)) continue;
    const list = goneBehind.get(anchor) ?? [];
    list.push({ before, after: null, moved: false });
    goneBehind.set(anchor, list);
  }
  return [
    ...(goneBehind.get(-1) ?? []),
    ...origin.flatMap((before, after): Woven[] => [
      { before, after, moved: before !== null && !stays.has(after) },
      ...(goneBehind.get(after) ?? []),
    ]),
  ];
}
