/** The footnotes of one section in reading order: on a page without pages they stand below their section. */
import type { BlockNode, InlineNode, ListNode } from '#domain/document/document-model.js';

export type Footnote = Extract<InlineNode, { kind: 'footnote' }>;

export const footnotesOf = (blocks: readonly BlockNode[]): Footnote[] => blocks.flatMap(inBlock);

function inBlock(block: BlockNode): Footnote[] {
  switch (block.kind) {
    case 'marker':
    case 'table':
    case 'figure':
      return [];
    case 'list':
      return inList(block.list);
    default:
      return inContent(block.content);
  }
}

const inContent = (content: readonly InlineNode[]): Footnote[] => content.filter((node) => node.kind === 'footnote');

const inList = ({ items }: ListNode): Footnote[] =>
  items.flatMap(({ content, list }) => [...inContent(content), ...(list ? inList(list) : [])]);
