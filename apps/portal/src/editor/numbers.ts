/** The numbers that stand beside the text as they will be printed: they follow from the whole programme with this section as it is typed. */
import type { Block, Inline } from '#domain/document/blocks.js';
import { numberFloats, numberParagraphs, numberSections } from '#domain/document/numbering.js';
import type { Programme, ProgrammeSection } from '#domain/document/programme.js';

export interface SectionNumbers {
  /** „2.1“ or „→“. */
  readonly section: string | undefined;
  /** Margin numbers by block id; empty if the programme prints none. */
  readonly paragraphs: ReadonlyMap<string, string>;
  /** „Tabelle 2“ by block id, of the whole programme. */
  readonly floats: ReadonlyMap<string, string>;
  /** How many footnotes stand before this section. */
  readonly footnotesBefore: number;
}

export type NumberedProgramme = Pick<Programme, 'sections' | 'layout'>;

export function numbersOf(programme: NumberedProgramme, key: string, blocks: readonly Block[]): SectionNumbers {
  const sections = withBlocks(programme.sections, key, blocks);
  const order = numberSections(sections);
  const here = order.findIndex(({ section }) => section.key === key);
  const before = here < 0 ? [] : order.slice(0, here);
  return {
    section: order[here]?.number,
    paragraphs: programme.layout.paragraphNumbers ? numberParagraphs({ sections }) : new Map(),
    floats: new Map([...numberFloats({ sections })].map(([id, { label, number }]) => [id, `${label}\u00a0${number}`])),
    footnotesBefore: before.reduce((sum, { section }) => sum + countFootnotes(section.blocks), 0),
  };
}

export const withBlocks = (
  sections: readonly ProgrammeSection[],
  key: string,
  blocks: readonly Block[],
): ProgrammeSection[] =>
  sections.map((section) => ({
    ...section,
    blocks: section.key === key ? [...blocks] : section.blocks,
    ...(section.sections ? { sections: withBlocks(section.sections, key, blocks) } : {}),
  }));

const countFootnotes = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + inBlock(block), 0);

interface Item {
  readonly content: readonly Inline[];
  readonly list?: { readonly items: readonly Item[] } | undefined;
}
const inContent = (content: readonly Inline[]): number => content.filter(({ kind }) => kind === 'footnote').length;
const inItems = (items: readonly Item[]): number =>
  items.reduce((sum, { content, list }) => sum + inContent(content) + (list ? inItems(list.items) : 0), 0);

function inBlock(block: Block): number {
  if (block.kind === 'list') return inItems(block.items);
  return 'content' in block ? inContent(block.content) : 0;
}
