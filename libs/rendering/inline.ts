/** Text with its formatting, links, references and footnotes as runs of Word. */
import { FootnoteReferenceRun, InternalHyperlink, Paragraph, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { InlineNode, PlainNode, TextNode } from '#domain/document/document-model.js';
import { FixedBookmark } from './fixed-bookmark.js';
import { COLOR } from './house-style.js';
import type { RenderContext } from './render-context.js';
import { xmlText } from './xml-text.js';

export const inlineRuns = (context: RenderContext, content: readonly InlineNode[]): ParagraphChild[] =>
  content.map((node) => {
    if (node.kind !== 'footnote') return plainRun(context, node);
    context.footnotes[node.number] = {
      children: [
        new Paragraph({
          style: 'FootnoteText',
          children: [new TextRun(' '), ...node.content.map((part) => plainRun(context, part))],
        }),
      ],
    };
    return new FootnoteReferenceRun(node.number);
  });

function plainRun(context: RenderContext, node: PlainNode): ParagraphChild {
  switch (node.kind) {
    case 'text':
      return textRun(node);
    case 'lineBreak':
      return new TextRun({ break: 1 });
    case 'link':
      return context.externalLink(
        node.href,
        node.content.map(
          (run) => new TextRun({ text: xmlText(run.text), bold: run.bold, italics: run.italic, style: 'Hyperlink' }),
        ),
      );
    case 'reference':
      return internalLink(node.anchor, [new TextRun({ text: xmlText(node.text), color: COLOR.link })]);
  }
}

const textRun = ({ text, bold, italic, change }: TextNode): TextRun =>
  new TextRun({
    text: xmlText(text),
    bold,
    italics: italic,
    ...(change === 'neu' ? { underline: {} } : {}),
    ...(change === 'entfallen' ? { strike: true } : {}),
  });

/** Leads to a bookmark of the same document. */
export const internalLink = (anchor: string, children: readonly ParagraphChild[]): ParagraphChild =>
  new InternalHyperlink({ anchor, children });

/** Marks what references lead to. */
export const bookmarked = (
  context: RenderContext,
  anchor: string,
  children: readonly ParagraphChild[],
): FixedBookmark => new FixedBookmark(context.bookmarkId(), anchor, children);

/** Word and LibreOffice know the entries of a table of contents by this beginning; Word renews these marks when it updates the table. */
export const contentsAnchor = (anchor: string): string => `_Toc${anchor}`;
