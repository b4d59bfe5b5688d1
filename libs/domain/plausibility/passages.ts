/** The text of a programme as sentences can be read, with the way back from each character to its place in the JSON. */
import type { Block, Inline, ListItem } from '../document/blocks.js';
import { printKennzahl } from '../document/kennzahl-text.js';
import type { Programme, ProgrammeSection } from '../document/programme.js';
import { sectionLabel } from '../document/references.js';
import type { References } from '../document/references.js';

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly pointer: string;
  /** Printed from a figure or a reference: always right. */
  readonly bound: boolean;
}
export type PassageKind = 'text' | 'heading' | 'title' | 'caption' | 'source' | 'front';
export interface Passage {
  readonly kind: PassageKind;
  readonly text: string;
  /** Of the block, list item or field. */
  readonly pointer: string;
  readonly segments: readonly Segment[];
}

/** The segment that a character is in, and where in it. */
export function placeOf(passage: Passage, index: number): { pointer: string; offset: number; bound: boolean } {
  const segment = passage.segments.find(({ start, end }) => start <= index && index < end);
  return segment
    ? { pointer: segment.pointer, offset: index - segment.start, bound: segment.bound }
    : { pointer: passage.pointer, offset: index, bound: false };
}

/** Everything that is printed as words, in reading order. */
export function passagesOf(programme: Programme, references: References): Passage[] {
  return [...frontPassages(programme), ...sectionPassages(programme.sections, '', references)];
}

const plain = (kind: PassageKind, text: string | undefined, pointer: string): Passage[] =>
  text === undefined || text === '' ? [] : [{ kind, text, pointer, segments: [] }];

function frontPassages({ title, subtitle, definition, impressum, jobcenter, openInformation = [] }: Programme) {
  return [
    ...plain('front', jobcenter.name, '/jobcenter/name'),
    ...plain('title', title, '/title'),
    ...plain('front', subtitle, '/subtitle'),
    ...plain('front', definition, '/definition'),
    ...plain('front', impressum?.herausgeber, '/impressum/herausgeber'),
    ...openInformation.flatMap((text, index) => plain('front', text, `/openInformation/${index}`)),
  ];
}

function sectionPassages(sections: readonly ProgrammeSection[], pointer: string, references: References): Passage[] {
  return sections.flatMap((section, index) => {
    const at = `${pointer}/sections/${index}`;
    return [
      ...plain('title', section.title, `${at}/title`),
      ...plain('title', section.subtitle, `${at}/subtitle`),
      ...section.blocks.flatMap((block, n) => blockPassages(block, `${at}/blocks/${n}`, references)),
      ...sectionPassages(section.sections ?? [], at, references),
    ];
  });
}

/** The passages of one block; tables give their title, labels and words, not their numbers. */
export function blockPassages(block: Block, pointer: string, references: References): Passage[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return inlinePassages('text', block.content, pointer, references);
    case 'heading':
      return inlinePassages('heading', block.content, pointer, references);
    case 'source':
      return inlinePassages('source', block.content, pointer, references);
    case 'quotation':
      return [
        ...inlinePassages('text', block.content, pointer, references),
        ...plain('source', block.source, `${pointer}/source`),
      ];
    case 'list':
      return itemPassages(block.items, `${pointer}/items`, references);
    case 'figure':
      return [
        ...plain('caption', block.title, `${pointer}/title`),
        ...plain('text', block.alt, `${pointer}/alt`),
        ...plain('source', block.source, `${pointer}/source`),
      ];
    // Their numbers come from the figures and are always right; only the words around them are read.
    case 'planning':
    case 'chart':
      return [
        ...plain('caption', block.title, `${pointer}/title`),
        ...(block.kind === 'chart' ? plain('text', block.alt, `${pointer}/alt`) : []),
        ...plain('source', block.source, `${pointer}/source`),
        ...plain('text', block.note, `${pointer}/note`),
      ];
    case 'table':
      return [
        ...plain('caption', block.title, `${pointer}/title`),
        ...block.table.columns.flatMap(({ label }, index) =>
          plain('caption', label, `${pointer}/table/columns/${index}/label`),
        ),
        ...block.table.rows.flatMap(({ cells }, row) =>
          cells.flatMap((cell, index) =>
            cell !== null && 'text' in cell
              ? plain('caption', cell.text, `${pointer}/table/rows/${row}/cells/${index}/text`)
              : [],
          ),
        ),
        ...plain('source', block.source, `${pointer}/source`),
        ...plain('text', block.note, `${pointer}/note`),
      ];
  }
}

const itemPassages = (items: readonly ListItem[], pointer: string, references: References): Passage[] =>
  items.flatMap(({ content, list }, index) => [
    ...inlinePassages('text', content, `${pointer}/${index}`, references),
    ...(list ? itemPassages(list.items, `${pointer}/${index}/list/items`, references) : []),
  ]);

function inlinePassages(
  kind: PassageKind,
  content: readonly Inline[],
  pointer: string,
  references: References,
): Passage[] {
  let text = '';
  const segments: Segment[] = [];
  const footnotes: Passage[] = [];
  const add = (words: string, at: string, bound: boolean): void => {
    segments.push({ start: text.length, end: text.length + words.length, pointer: at, bound });
    text += words;
  };
  content.forEach((node, index) => {
    const at = `${pointer}/content/${index}`;
    switch (node.kind) {
      case 'text':
        return add(node.text, at, false);
      case 'lineBreak':
        return add(' ', at, true);
      case 'link':
        return add(node.content.map((part) => part.text).join(''), at, false);
      case 'footnote':
        footnotes.push(...inlinePassages('source', node.content, at, references));
        return;
      case 'sectionReference':
        return add(sectionLabel(references, node), at, true);
      case 'blockReference': {
        const float = references.floats.get(node.block);
        return add(float ? `${float.label} ${float.number}` : '…', at, true);
      }
      case 'kennzahl': {
        const kennzahl = references.kennzahlen.get(node.key);
        return add(kennzahl ? printKennzahl(kennzahl, node) : '…', at, true);
      }
    }
  });
  return [...(text === '' ? [] : [{ kind, text, pointer, segments }]), ...footnotes];
}
