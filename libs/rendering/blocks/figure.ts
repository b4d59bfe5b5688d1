/** A figure: the image with its alternative text, or a frame that says what will be seen here; caption, the data of a chart and source below. */
import { BorderStyle, ImageRun, Paragraph, ShadingType, type Table, TextRun } from 'docx';
import type { ChartNode, FigureNode } from '#domain/document/document-model.js';
import { COLOR, MAX_IMAGE_HEIGHT_PX, TEXT_WIDTH_PX } from '../house-style.js';
import type { RenderContext } from '../render-context.js';
import { xmlText } from '../xml-text.js';
import { renderCaption, renderMeta } from './caption.js';
import { renderGrid } from './table.js';

export function renderFigure(context: RenderContext, node: FigureNode): (Paragraph | Table)[] {
  const below = node.meta !== undefined || node.note !== undefined;
  return [
    picture(context, node),
    renderCaption(context, node.anchor, node.caption, below || node.chart !== undefined),
    ...(node.chart === undefined ? [] : dataOf(node.chart, below)),
    ...renderMeta([node.meta, node.note]),
  ];
}

function picture(context: RenderContext, node: FigureNode): Paragraph {
  if (node.chart) return chart(context, node, node.chart);
  return node.image === undefined ? placeholder(node) : image(context, node, node.image);
}

/** Drawn in lines for readers that can, with a picture of it for those that cannot. */
function chart(context: RenderContext, node: FigureNode, { svg, widthPx, heightPx }: ChartNode): Paragraph {
  const png = context.chartImages.get(svg);
  if (!png) throw new RangeError(`Chart ${node.id} has not been drawn`);
  const transformation = sizeOf(widthPx, heightPx);
  return framed(
    new ImageRun({
      type: 'svg',
      data: new TextEncoder().encode(svg),
      transformation,
      fallback: { type: 'png', data: png },
      altText: altText(context, node),
    }),
  );
}

/** A table of data is small, and nothing of it is lost where the picture is not seen. */
const dataOf = ({ table }: ChartNode, tiedToNext: boolean): (Paragraph | Table)[] =>
  table.rows.length === 0
    ? []
    : [
        ...renderGrid(table, { small: true, tiedToNext }),
        ...(tiedToNext ? [] : [new Paragraph({ spacing: { before: 0, after: 60 }, children: [] })]),
      ];

function image(
  context: RenderContext,
  node: FigureNode,
  { mediaType, base64, widthPx, heightPx }: NonNullable<FigureNode['image']>,
): Paragraph {
  return framed(
    new ImageRun({
      type: mediaType === 'image/png' ? 'png' : 'jpg',
      data: Buffer.from(base64, 'base64'),
      transformation: sizeOf(widthPx, heightPx),
      altText: altText(context, node),
    }),
  );
}

/** As large as drawn, but never larger than the page. */
function sizeOf(widthPx: number, heightPx: number): { width: number; height: number } {
  const scale = Math.min(1, TEXT_WIDTH_PX / widthPx, MAX_IMAGE_HEIGHT_PX / heightPx);
  return { width: Math.round(widthPx * scale), height: Math.round(heightPx * scale) };
}

const altText = (context: RenderContext, { caption, alt }: FigureNode) => ({
  id: String(context.drawingId()),
  name: `${caption.label} ${caption.number}`,
  title: xmlText(caption.title ?? ''),
  description: xmlText(alt),
});

const framed = (run: ImageRun): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { before: 200, after: 0 }, children: [run] });

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
