/** Lists as real lists of Word; an inner list may have another order than the outer one. */
import { Paragraph } from 'docx';
import type { ListNode } from '#domain/document/document-model.js';
import { inlineRuns } from '../inline.js';
import { BULLETS, LIST_LEVELS, NUMBERS } from '../lists.js';
import type { RenderContext } from '../render-context.js';

export function renderList(context: RenderContext, { ordered, items }: ListNode, level = 0): Paragraph[] {
  const instance = context.listInstance();
  const numbering = { reference: ordered ? NUMBERS : BULLETS, level: Math.min(level, LIST_LEVELS - 1), instance };
  return items.flatMap(({ content, list }, index) => [
    // No item stands alone on a page at the beginning or the end of its list.
    new Paragraph({
      numbering,
      keepNext: items.length > 2 && (index === 0 || index === items.length - 2),
      children: inlineRuns(context, content),
    }),
    ...(list === undefined ? [] : renderList(context, list, level + 1)),
  ]);
}
