/** Which file draws which kind of block. */
import type { Paragraph, Table } from 'docx';
import type { BlockNode } from '#domain/document/document-model.js';
import type { RenderContext } from '../render-context.js';
import { renderFigure } from './figure.js';
import { renderHeading } from './heading.js';
import { renderList } from './list.js';
import { renderParagraph } from './paragraph.js';
import { renderRemark } from './remark.js';
import { renderTable } from './table.js';

export function renderBlock(context: RenderContext, node: BlockNode): (Paragraph | Table)[] {
  switch (node.kind) {
    case 'paragraph':
      return renderParagraph(context, node);
    case 'heading':
      return renderHeading(context, node);
    case 'list':
      return renderList(context, node.list);
    case 'table':
      return renderTable(context, node);
    case 'figure':
      return renderFigure(context, node);
    default:
      return renderRemark(context, node);
  }
}
