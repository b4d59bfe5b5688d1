/** A heading inside a section: with an outline level, so that it can be navigated, but not in the table of contents. */
import { Paragraph } from 'docx';
import type { BlockNode } from '#domain/document/document-model.js';
import { subheading } from '../house-style.js';
import { inlineRuns } from '../inline.js';
import type { RenderContext } from '../render-context.js';

export const renderHeading = (
  context: RenderContext,
  { level, content }: Extract<BlockNode, { kind: 'heading' }>,
): Paragraph[] => [new Paragraph({ style: subheading(level), children: inlineRuns(context, content) })];
