/** Numbers of sections, paragraphs, tables, figures: each follows from the order in the programme alone, so every output prints the same. */
import type { Block } from './blocks.js';
import type { Programme, ProgrammeSection } from './programme.js';

export interface NumberedSection {
  readonly section: ProgrammeSection;
  /** 1 at the top. */
  readonly level: number;
  /** „2.1“ or „→“; absent for sections without a number. */
  readonly number: string | undefined;
  readonly front: boolean;
}

/** All sections in reading order with their numbers; an unnumbered section does not break the counting of its siblings. */
export function numberSections(sections: readonly ProgrammeSection[]): NumberedSection[] {
  const front = sections.filter((section) => section.front);
  const main = sections.filter((section) => !section.front);
  return [...numberLevel(front, 1, '', true), ...numberLevel(main, 1, '', false)];
}

function numberLevel(
  sections: readonly ProgrammeSection[],
  level: number,
  prefix: string,
  front: boolean,
): NumberedSection[] {
  let count = 0;
  return sections.flatMap((section) => {
    const number =
      section.numbering === 'dezimal' ? `${prefix}${++count}` : section.numbering === 'pfeil' ? '→' : undefined;
    const below = section.numbering === 'dezimal' ? `${number}.` : '';
    return [{ section, level, number, front }, ...numberLevel(section.sections ?? [], level + 1, below, front)];
  });
}

/**
 * Paragraph numbers by block id: 1, 2, 3 … through all numbered sections. Only paragraphs count (no headings, tables,
 * lists), and the front sections have none.
 */
export function numberParagraphs(programme: Pick<Programme, 'sections'>): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const { section, front } of numberSections(programme.sections)) {
    if (front) continue;
    for (const block of section.blocks)
      if (block.kind === 'paragraph' && block.content.length > 0) numbers.set(block.id, String(numbers.size + 1));
  }
  return numbers;
}

export interface NumberedFloat {
  readonly label: 'Tabelle' | 'Abbildung';
  readonly number: number;
}

/** „Tabelle n“ and „Abbildung n“ by block id, each counted from 1 in reading order. */
export function numberFloats(programme: Pick<Programme, 'sections'>): Map<string, NumberedFloat> {
  const floats = new Map<string, NumberedFloat>();
  const counts = { Tabelle: 0, Abbildung: 0 };
  for (const { section } of numberSections(programme.sections))
    for (const block of section.blocks) {
      const label = labelOf(block);
      if (label) floats.set(block.id, { label, number: ++counts[label] });
    }
  return floats;
}

const LABELS: Readonly<Partial<Record<Block['kind'], NumberedFloat['label']>>> = {
  table: 'Tabelle',
  planning: 'Tabelle',
  figure: 'Abbildung',
  chart: 'Abbildung',
};
const labelOf = ({ kind }: Block): NumberedFloat['label'] | undefined => LABELS[kind];
