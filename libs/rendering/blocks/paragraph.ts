/** A paragraph; its number, if the programme prints them, stands in the margin. */
import { Paragraph, Tab, TextRun } from 'docx';
import { plainText } from '#domain/document/document-model.js';
import type { BlockNode } from '#domain/document/document-model.js';
import { COLOR } from '../house-style.js';
import { inlineRuns } from '../inline.js';
import type { RenderContext } from '../render-context.js';

export function renderParagraph(
  context: RenderContext,
  { number, keepWithNext = false, content }: Extract<BlockNode, { kind: 'paragraph' }>,
): Paragraph[] {
  const runs = inlineRuns(context, content);
  // What announces a list or table stays with it.
  const keepNext = keepWithNext || plainText(content).trimEnd().endsWith(':');
  if (number === undefined) return [new Paragraph({ keepNext, children: runs })];
  return [
    new Paragraph({
      keepNext,
      indent: { left: 0, hanging: 567 },
      children: [
        new TextRun({ text: number, size: 16, color: COLOR.muted }),
        new TextRun({ children: [new Tab()] }),
        ...runs,
      ],
    }),
  ];
}
