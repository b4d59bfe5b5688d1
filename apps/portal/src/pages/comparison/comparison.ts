/** The words of the page for what a comparison says. */

import type { BlockChange } from '#domain/comparison/comparison.js';

export type {
  BlockChange as ComparedBlock,
  ComparedCell,
  ComparedTable,
  SectionComparison as ComparedSection,
  Segment,
} from '#domain/comparison/comparison.js';

const WORDS: Readonly<Record<string, string>> = {
  gleich: 'unverändert',
  geaendert: 'geändert',
  neu: 'neu',
  entfallen: 'entfallen',
  verschoben: 'verschoben',
  verschobenUndGeaendert: 'verschoben und geändert',
};
export const statusWord = (status: string): string => WORDS[status] ?? status;

const BADGES = {
  neu: 'success',
  entfallen: 'danger',
  geaendert: 'warning',
  verschobenUndGeaendert: 'warning',
} as const;
/** The colour that goes with the word; the word alone says it. */
export const statusBadge = (status: string): 'info' | 'success' | 'warning' | 'danger' =>
  BADGES[status as keyof typeof BADGES] ?? 'info';

/** Neighbouring blocks that did not change, together, so that a reader can pass over them. */
export interface Run {
  readonly unchanged: boolean;
  readonly blocks: readonly BlockChange[];
}
export function runsOf(blocks: readonly BlockChange[]): Run[] {
  const runs: { unchanged: boolean; blocks: BlockChange[] }[] = [];
  for (const block of blocks) {
    const unchanged = block.status === 'gleich';
    const last = runs.at(-1);
    if (unchanged && last?.unchanged) last.blocks.push(block);
    else runs.push({ unchanged, blocks: [block] });
  }
  return runs;
}

export const unchangedWords = (count: number): string =>
  count === 1 ? 'Ein unveränderter Absatz' : `${count} unveränderte Absätze`;
