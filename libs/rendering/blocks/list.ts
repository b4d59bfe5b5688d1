/** Lists as real lists of Word; an inner list may have another order than the outer one. */
import { Paragraph } from 'docx';
import type { ListNode } from '#domain/document/document-model.js';
import { inlineRuns } from '../inline.js';
import { BULLETS, LIST_LEVELS, NUMBERS } from '../lists.js';
import type { RenderContext } from '../render-context.js';

export function renderList(context: RenderContext, { ordered, items }: ListNode, level = 0): Paragraph[] {
  const instance = context.listInstance();
  const numbering = { reference: ordered ? NUMBERS : BULLETS, level: Math.min(level, LIST_LEVELS - 1), instance };
  return items.flatMap(({ content, list }) => [
    new Paragraph({ numbering, children: inlineRuns(context, content) }),
    ...(list === undefined ? [] : renderList(context, list, level + 1)),
  ]);
}
