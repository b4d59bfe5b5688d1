/** Text inside a block, from the blocks of a section to the nodes of the editor. */
import type { Inline } from '#domain/document/blocks.js';
import { NODES, type EditorMark, type EditorNode } from './editor-json.js';

type TextRun = Extract<Inline, { kind: 'text' }>;

export const inlineToEditor = (content: readonly Inline[]): EditorNode[] => content.flatMap(nodeOf);

function nodeOf(inline: Inline): EditorNode[] {
  switch (inline.kind) {
    case 'text':
      return textNode(inline);
    case 'lineBreak':
      return [{ type: NODES.lineBreak }];
    case 'link':
      return inline.content.flatMap((run) => textNode(run, { type: 'link', attrs: { href: inline.href } }));
    case 'sectionReference':
      return [{ type: NODES.sectionReference, attrs: { section: inline.section, show: inline.show } }];
    case 'blockReference':
      return [{ type: NODES.blockReference, attrs: { block: inline.block } }];
    case 'kennzahl': {
      const attrs = { key: inline.key, prefix: inline.prefix ?? null, withUnit: inline.withUnit ?? null };
      return [{ type: NODES.kennzahl, attrs, ...(inline.bold ? { marks: [{ type: 'bold' }] } : {}) }];
    }
    case 'footnote':
      return [{ type: NODES.footnote, attrs: { content: inline.content } }];
  }
}

/** The editor knows no empty text. */
function textNode({ text, bold, italic }: TextRun, link?: EditorMark): EditorNode[] {
  if (text === '') return [];
  const marks = [...(link ? [link] : []), ...(bold ? [{ type: 'bold' }] : []), ...(italic ? [{ type: 'italic' }] : [])];
  return [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }];
}
