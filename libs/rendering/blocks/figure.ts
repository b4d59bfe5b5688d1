/** A figure: the image with its alternative text, or a frame that says what will be seen here; caption and source below. */
import { BorderStyle, ImageRun, Paragraph, ShadingType, TextRun } from 'docx';
import type { FigureNode } from '#domain/document/document-model.js';
import { COLOR, MAX_IMAGE_HEIGHT_PX, TEXT_WIDTH_PX } from '../house-style.js';
import type { RenderContext } from '../render-context.js';
import { xmlText } from '../xml-text.js';
import { renderCaption, renderMeta } from './caption.js';

export function renderFigure(context: RenderContext, node: FigureNode): Paragraph[] {
  return [
    node.image === undefined ? placeholder(node) : image(context, node, node.image),
    renderCaption(context, node.anchor, node.caption, node.meta !== undefined),
    ...renderMeta([node.meta]),
  ];
}

function image(
  context: RenderContext,
  { alt, caption }: FigureNode,
  { mediaType, base64, widthPx, heightPx }: NonNullable<FigureNode['image']>,
): Paragraph {
  const scale = Math.min(1, TEXT_WIDTH_PX / widthPx, MAX_IMAGE_HEIGHT_PX / heightPx);
  return new Paragraph({
    keepNext: true,
    spacing: { before: 200, after: 0 },
    children: [
      new ImageRun({
        type: mediaType === 'image/png' ? 'png' : 'jpg',
        data: Buffer.from(base64, 'base64'),
        transformation: { width: Math.round(widthPx * scale), height: Math.round(heightPx * scale) },
        altText: {
          id: String(context.drawingId()),
          name: `${caption.label} ${caption.number}`,
          title: xmlText(caption.title ?? ''),
          description: xmlText(alt),
        },
      }),
    ],
  });
}

function placeholder({ alt }: FigureNode): Paragraph {
  const side = { style: BorderStyle.SINGLE, size: 6, space: 10, color: COLOR.hairline };
  return new Paragraph({
    keepNext: true,
    keepLines: true,
    spacing: { before: 240, after: 120 },
    indent: { left: 227, right: 227 },
    border: { top: side, bottom: side, left: side, right: side },
    shading: { type: ShadingType.CLEAR, fill: COLOR.frame },
    children: [
      new TextRun({ text: 'Platzhalter für die Abbildung', bold: true, color: COLOR.muted }),
      new TextRun({ text: xmlText(alt), break: 1, color: COLOR.muted }),
    ],
  });
}
