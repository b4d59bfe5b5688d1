/** The resolution on a page of its own: facts, statements of their own weight (casting vote), conditions. */
import { Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { ResolutionNode } from '#domain/document/document-model.js';
import { BULLETS } from '../lists.js';
import { subheading } from '../house-style.js';
import type { RenderContext } from '../render-context.js';
import { xmlText } from '../xml-text.js';
import { renderFacts } from './facts.js';
import { sectionHeading } from './section.js';

export function renderResolution(
  context: RenderContext,
  { anchor, title, facts, statements, conditions }: ResolutionNode,
): FileChild[] {
  const instance = context.listInstance();
  return [
    sectionHeading(context, { anchor, level: 1, title, newPage: true, inTableOfContents: true }),
    renderFacts(facts),
    ...statements.map(
      (text, index) =>
        new Paragraph({ spacing: { before: index === 0 ? 240 : 0 }, children: [new TextRun(xmlText(text))] }),
    ),
    ...(conditions.length === 0
      ? []
      : [
          new Paragraph({ style: subheading(2), children: [new TextRun('Auflagen')] }),
          ...conditions.map(
            (text) =>
              new Paragraph({
                numbering: { reference: BULLETS, level: 0, instance },
                children: [new TextRun(xmlText(text))],
              }),
          ),
        ]),
  ];
}
