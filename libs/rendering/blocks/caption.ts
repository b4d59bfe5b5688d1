/** „Tabelle 2: …“ with a number that Word counts itself, and the line of Stand and source below. */
import { Paragraph, SequentialIdentifier, TextRun } from 'docx';
import type { CaptionNode } from '#domain/document/document-model.js';
import { STYLE } from '../house-style.js';
import { bookmarked } from '../inline.js';
import type { RenderContext } from '../render-context.js';
import { xmlText } from '../xml-text.js';

/** `keepNext` ties it to what follows: the table, or the source line below a figure. */
export const renderCaption = (
  context: RenderContext,
  anchor: string,
  { label, title }: CaptionNode,
  keepNext: boolean,
): Paragraph =>
  new Paragraph({
    style: STYLE.caption,
    keepNext,
    children: [
      bookmarked(context, anchor, [new TextRun(`${label}\u00a0`), new SequentialIdentifier(label)]),
      ...(title === undefined ? [] : [new TextRun(xmlText(`: ${title}`))]),
    ],
  });

/** The lines below a table or figure; the last of them keeps its distance from the text that follows. */
export const renderMeta = (lines: readonly (string | undefined)[]): Paragraph[] =>
  lines
    .filter((line) => line !== undefined)
    .map((line, index, all) => {
      const last = index === all.length - 1;
      return new Paragraph({
        style: STYLE.meta,
        keepNext: !last,
        spacing: { before: index === 0 ? 60 : 0, after: last ? 200 : 0 },
        children: [new TextRun(xmlText(line))],
      });
    });
