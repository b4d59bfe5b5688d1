/** Quotation, note, source line and marker: paragraphs set apart from the running text. */
import { BorderStyle, Paragraph, ShadingType, TextRun } from 'docx';
import type { BlockNode } from '#domain/document/document-model.js';
import { COLOR, STYLE } from '../house-style.js';
import { inlineRuns } from '../inline.js';
import type { RenderContext } from '../render-context.js';
import { xmlText } from '../xml-text.js';

type Remark = Extract<BlockNode, { kind: 'quotation' | 'note' | 'source' | 'marker' }>;

export function renderRemark(context: RenderContext, node: Remark): Paragraph[] {
  switch (node.kind) {
    case 'quotation':
      return [
        new Paragraph({
          style: STYLE.quotation,
          border: leftRule(COLOR.hairline),
          keepNext: node.source !== undefined,
          children: inlineRuns(context, node.content),
        }),
        ...(node.source === undefined
          ? []
          : [
              new Paragraph({
                style: STYLE.meta,
                indent: { left: 567 },
                children: [new TextRun(xmlText(`Quelle: ${node.source}`))],
              }),
            ]),
      ];
    case 'note':
      return [
        new Paragraph({
          style: STYLE.note,
          border: leftRule(COLOR.rule),
          shading: { type: ShadingType.CLEAR, fill: COLOR.frame },
          children: inlineRuns(context, node.content),
        }),
      ];
    case 'source':
      return [new Paragraph({ style: STYLE.meta, children: inlineRuns(context, node.content) })];
    case 'marker':
      return [new Paragraph({ style: STYLE.marker, children: [new TextRun(xmlText(node.text))] })];
  }
}

const leftRule = (color: string) => ({ left: { style: BorderStyle.SINGLE, size: 18, space: 8, color } });
