/** What a comparison says, as the server answers it, and the words of the page for it. */

export type Status = 'gleich' | 'geaendert' | 'neu' | 'entfallen' | 'verschoben';
export type BlockStatus = Status | 'verschobenUndGeaendert';

export interface Segment {
  readonly text: string;
  readonly change: 'gleich' | 'neu' | 'entfallen';
}
export interface ComparedCell {
  readonly before: string | null;
  readonly after: string | null;
  readonly changed: boolean;
}
export interface ComparedTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly status: string; readonly cells: readonly ComparedCell[] }[];
}
export interface ComparedBlock {
  readonly blockId: string | null;
  readonly kind: string;
  readonly status: BlockStatus;
  readonly label: string | null;
  readonly segments: readonly Segment[];
  readonly table: ComparedTable | null;
}
export interface ComparedSection {
  readonly key: string;
  readonly title: string;
  readonly titleBefore: string | null;
  readonly status: Status;
  readonly changes: readonly ComparedBlock[];
}

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
  readonly blocks: readonly ComparedBlock[];
}
export function runsOf(blocks: readonly ComparedBlock[]): Run[] {
  const runs: { unchanged: boolean; blocks: ComparedBlock[] }[] = [];
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
