/** What the page says about a text beside the text itself: its outline, and what is still to be checked. */
import type { Block, Inline } from '#domain/document/blocks.js';

export interface OutlineEntry {
  readonly id: string;
  readonly level: 3 | 4;
  readonly label: string;
}

/** Headings, tables and figures in their order. */
export function outlineOf(blocks: readonly Block[], floats: ReadonlyMap<string, string>): OutlineEntry[] {
  return blocks.flatMap((block): OutlineEntry[] => {
    if (block.kind === 'heading') {
      const label = wordsIn(block.content).trim();
      return [{ id: block.id, level: block.level, label: label === '' ? 'Überschrift ohne Text' : label }];
    }
    if (block.kind !== 'table' && block.kind !== 'figure') return [];
    const label = floats.get(block.id) ?? (block.kind === 'table' ? 'Tabelle' : 'Abbildung');
    return [{ id: block.id, level: 4, label: block.title === undefined ? label : `${label}: ${block.title}` }];
  });
}

const wordsIn = (content: readonly Inline[]): string =>
  content
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'link' ? wordsIn(inline.content) : ' '))
    .join('');

/** Ids of the blocks from last year that nobody has looked at. */
export const uncheckedOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ id, toCheck }) => (toCheck === true ? [id] : []));

export const uncheckedWords = (count: number): string =>
  count === 1 ? 'Noch ein Absatz aus dem Vorjahr zu prüfen' : `Noch ${count} Absätze aus dem Vorjahr zu prüfen`;

/** Nothing that a reader would see: then last year's text may be taken over. */
export const isEmptyText = (blocks: readonly Block[]): boolean =>
  blocks.every((block) => 'content' in block && wordsIn(block.content).trim() === '' && block.content.every(isText));
const isText = ({ kind }: Inline): boolean => kind === 'text' || kind === 'lineBreak';
