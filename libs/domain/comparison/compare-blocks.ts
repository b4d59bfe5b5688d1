/** One block before and after: an equal text is not looked into; else words are compared, in a table also the cells. */
import { quoted } from '../shared/quoted.js';
import type { BlockChange, BlockStatus } from './comparison.js';
import { compareTables, wholeTable } from './compare-tables.js';
import { compareWords } from './compare-words.js';
import type { WordBudget } from './kept-runs.js';
import type { ReadWords } from './similarity.js';
import type { ReadableBlock } from './readable.js';

/** Where a block stood before, when that was another section. */
export interface BlockPair {
  readonly before: ReadableBlock | null;
  readonly after: ReadableBlock | null;
  readonly moved: boolean;
  readonly fromSection?: string | undefined;
}

/** @throws Error if both sides are missing */
export function compareBlocks(
  { before, after, moved, fromSection }: BlockPair,
  budget?: WordBudget,
  read?: ReadWords,
): BlockChange {
  const block = after ?? before;
  if (!block) throw new Error('a pair of no blocks');
  const { id, inText, kind, label } = block;
  return {
    blockId: inText ? id : null,
    kind,
    status: statusOf(before, after, moved),
    label: fromSection === undefined ? label : [label, `bisher in ${quoted(fromSection)}`].filter(Boolean).join(', '),
    segments: compareWords(before?.around ?? '', after?.around ?? '', budget, read),
    table: compareCells(before, after),
  };
}

function statusOf(before: ReadableBlock | null, after: ReadableBlock | null, moved: boolean): BlockStatus {
  if (!before) return 'neu';
  if (!after) return 'entfallen';
  const changed = before.text !== after.text;
  if (moved) return changed ? 'verschobenUndGeaendert' : 'verschoben';
  return changed ? 'geaendert' : 'gleich';
}

function compareCells(before: ReadableBlock | null, after: ReadableBlock | null): BlockChange['table'] {
  const [was, is] = [before?.table ?? null, after?.table ?? null];
  if (was && is) return before?.text === after?.text ? wholeTable(is, 'gleich') : compareTables(was, is);
  if (is) return wholeTable(is, 'neu');
  return was && wholeTable(was, 'entfallen');
}
