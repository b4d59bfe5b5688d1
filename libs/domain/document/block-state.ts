/** What the workflow asks about a section's content: whether there is any, and how much from last year nobody has looked at. */
import type { Block, Inline } from './blocks.js';

/** True if a reader would see nothing: no blocks, or only empty ones. */
export const blocksEmpty = (blocks: readonly Block[]): boolean => blocks.every(isEmpty);

/** How many blocks copied from last year are still marked „prüfen“. */
export const blocksToCheck = (blocks: readonly Block[]): number =>
  blocks.filter((block) => block.toCheck === true).length;

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case 'list':
      return block.items.every((item) => contentEmpty(item.content) && item.list === undefined);
    case 'table':
      return block.table.rows.length === 0;
    case 'figure':
    case 'planning':
    case 'chart':
      return false;
    default:
      return contentEmpty(block.content);
  }
}

/** White space of every kind and characters without width. */
const INVISIBLE = /[\s\p{Cf}\u200b\ufeff]/gu;

const contentEmpty = (content: readonly Inline[]): boolean =>
  content.every(
    (inline) => inline.kind === 'lineBreak' || (inline.kind === 'text' && inline.text.replace(INVISIBLE, '') === ''),
  );
