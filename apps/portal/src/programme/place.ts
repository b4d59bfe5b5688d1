/** What a block is called when somebody points at it, and the words it begins with. */
import { plainText, type BlockNode, type ListNode, type SectionNode } from '#domain/document/document-model.js';
import type { BlockPlace } from './slots.js';

export type NamedBlock = Exclude<BlockNode, { kind: 'marker' }>;

/** Words of a name; more would be read out in full by every screen reader. */
const NAME = 40;
/** Words that a comment keeps when nothing was selected. */
const WORDS = 200;

export function placeOf({ anchor, key }: Pick<SectionNode, 'anchor' | 'key'>, block: NamedBlock): BlockPlace {
  const words = beginning(textOf(block), WORDS);
  return { blockId: block.id, anchor, sectionKey: key, name: nameOf(block, words), words };
}

/** The beginning of a text, at most so many characters and no half word. */
export function beginning(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most);
  return line.slice(0, end > 0 ? end : most);
}

function nameOf(block: NamedBlock, words: string): string {
  const quoted = shortened(words);
  switch (block.kind) {
    case 'paragraph':
      return block.number === undefined ? `Absatz ${quoted}` : `Absatz ${block.number}`;
    case 'heading':
      return `Überschrift ${quoted}`;
    case 'list':
      return `Liste ${quoted}`;
    case 'quotation':
      return `Zitat ${quoted}`;
    case 'source':
      return `Quelle ${quoted}`;
    case 'note':
      return `Hinweis ${quoted}`;
    case 'table':
    case 'figure':
      return `${block.caption.label} ${block.caption.number}`;
  }
}

const shortened = (words: string): string => {
  const name = beginning(words, NAME);
  return `„${name.replace(/[„“”]/gu, '')}${name.length < words.length ? ' …' : ''}“`;
};

function textOf(block: NamedBlock): string {
  switch (block.kind) {
    case 'list':
      return firstItem(block.list);
    case 'table':
      return block.caption.title ?? block.columns[0]?.label ?? '';
    case 'figure':
      return block.caption.title ?? block.alt;
    default:
      return plainText(block.content);
  }
}

const firstItem = ({ items: [first] }: ListNode): string => (first ? plainText(first.content) : '');
