/** A section: its heading with number and bookmark, then its blocks. */
import { Paragraph, Tab, TextRun } from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import type { SectionNode } from '#domain/document/document-model.js';
import { renderBlock } from '../blocks/block.js';
import { numberWidth, STYLE, unlistedHeading } from '../house-style.js';
import { bookmarked, contentsAnchor } from '../inline.js';
import type { RenderContext } from '../render-context.js';
import { xmlText } from '../xml-text.js';

export const renderSection = (context: RenderContext, node: SectionNode): FileChild[] => [
  sectionHeading(context, node),
  ...(node.subtitle === undefined
    ? []
    : [new Paragraph({ style: STYLE.subtitle, children: [new TextRun(xmlText(node.subtitle))] })]),
  ...node.blocks.flatMap((block) => renderBlock(context, block)),
];

/** Word drops the space above a heading that begins a page, LibreOffice keeps it: without it both break alike. */
export const onNewPage = (newPage: boolean) => (newPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {});

type Heading = Pick<SectionNode, 'anchor' | 'level' | 'title' | 'newPage' | 'inTableOfContents'> & {
  readonly number?: string;
};

/** Word's own heading styles make the outline and the table of contents; the number is text, so every reader prints the same. */
export function sectionHeading(
  context: RenderContext,
  { anchor, level, number, title, newPage, inTableOfContents }: Heading,
): Paragraph {
  const depth = Math.min(level, 6);
  const width = numberWidth(depth);
  const runs: ParagraphChild[] = [
    ...(number === undefined ? [] : [new TextRun(number), new TextRun({ children: [new Tab()] })]),
    new TextRun(xmlText(title)),
  ];
  return new Paragraph({
    style: inTableOfContents ? `Heading${depth}` : unlistedHeading(depth),
    ...onNewPage(newPage),
    ...(number === undefined
      ? {}
      : { indent: { left: width, hanging: width }, tabStops: [{ type: 'left' as const, position: width }] }),
    children: [
      bookmarked(context, anchor, inTableOfContents ? [bookmarked(context, contentsAnchor(anchor), runs)] : runs),
    ],
  });
}
