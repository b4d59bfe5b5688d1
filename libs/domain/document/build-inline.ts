/** Text inside a block: references become labels, Kennzahlen become German numbers, footnotes get their number. */
import { NBSP } from '../shared/german.js';
import type { Inline } from './blocks.js';
import type { InlineNode, PlainNode, TextNode } from './document-model.js';
import { printKennzahl } from './kennzahl-text.js';
import { sectionLabel } from './references.js';
import type { References } from './references.js';

type PlainInline = Exclude<Inline, { kind: 'footnote' }>;

/** Carries the references of the whole programme and counts its footnotes in reading order. */
export interface InlineBuilder {
  build(content: readonly Inline[]): InlineNode[];
}

export function inlineBuilder(references: References): InlineBuilder {
  let footnotes = 0;
  const build = (content: readonly Inline[]): InlineNode[] =>
    content.map((inline): InlineNode => {
      if (inline.kind !== 'footnote') return plainNode(references, inline);
      const number = ++footnotes;
      return { kind: 'footnote', number, content: inline.content.map((part) => plainNode(references, part)) };
    });
  return { build };
}

function plainNode(references: References, inline: PlainInline): PlainNode {
  switch (inline.kind) {
    case 'text':
      return textNode(inline);
    case 'lineBreak':
      return { kind: 'lineBreak' };
    case 'link':
      return { kind: 'link', href: inline.href, content: inline.content.map(textNode) };
    case 'sectionReference': {
      const text = sectionLabel(references, inline);
      const target = references.sections.get(inline.section);
      return target ? { kind: 'reference', anchor: target.anchor, text } : { kind: 'text', text };
    }
    case 'blockReference': {
      const target = references.floats.get(inline.block);
      if (!target) return { kind: 'text', text: '…' };
      return { kind: 'reference', anchor: target.anchor, text: `${target.label}${NBSP}${target.number}` };
    }
    case 'kennzahl': {
      const kennzahl = references.kennzahlen.get(inline.key);
      const text = kennzahl ? printKennzahl(kennzahl, inline) : '…';
      return inline.bold ? { kind: 'text', text, bold: true } : { kind: 'text', text };
    }
  }
}

const textNode = ({
  text,
  bold,
  italic,
}: {
  text: string;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
}): TextNode => ({
  kind: 'text',
  text,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
});
