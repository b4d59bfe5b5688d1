/** Where a finding is inside the text of its section, as exactly as the check knows: the block, the words, the cell. */
import type { Block } from '#domain/document/blocks.js';
import type { Spot } from '../editor/go-to.js';
import type { Finding } from './findings-query.js';
import { indexOfWords, type TypedWords } from './typed-words.js';

export function spotOf(
  finding: Pick<Finding, 'where' | 'facts' | 'binding' | 'place'>,
  blocks: readonly Block[],
): Spot | null {
  const { where, place } = finding;
  if (place.blockId === null) return null;
  const typed = finding.binding ?? typedIn(finding, blocks);
  if (typed) return spotOfWords(typed, blocks);
  const [, row, column = '0'] = /\/table\/rows\/(\d+)(?:\/cells\/(\d+))?/.exec(where) ?? [];
  return { blockId: place.blockId, ...(row === undefined ? {} : { cell: `${row}:${column}` }) };
}

export function spotOfWords(words: TypedWords, blocks: readonly Block[]): Spot {
  const index = indexOfWords(blocks, words);
  return { blockId: words.blockId, ...(index === null ? {} : { words: { index, text: words.text } }) };
}

const IN_BLOCK = /^(?:\/sections\/\d+)+\/blocks\/\d+(\/.+)$/;

/** Rules that mend nothing still say which words they mean. */
function typedIn(
  { where, facts, place }: Pick<Finding, 'where' | 'facts' | 'place'>,
  blocks: readonly Block[],
): TypedWords | null {
  const { offset, length, textAt } = facts;
  const [, path] = IN_BLOCK.exec(typeof textAt === 'string' ? textAt : where) ?? [];
  if (typeof offset !== 'number' || typeof length !== 'number' || path === undefined) return null;
  const block = blocks.find(({ id }) => id === place.blockId);
  const text = textIn(block, path)?.slice(offset, offset + length);
  return text === undefined || text === '' ? null : { blockId: place.blockId ?? '', path, offset, text };
}

/** Of the run at a path below the block. */
function textIn(block: unknown, path: string): string | null {
  const run = path
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (holder, step) =>
        typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[step] : undefined,
      block,
    );
  const text = (run as { text?: unknown } | undefined)?.text;
  return typeof text === 'string' ? text : null;
}
