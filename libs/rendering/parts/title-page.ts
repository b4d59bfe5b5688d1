/** The title: who, what, for which year, which edition, and what an AMIP is; on a page of its own or, compact, above the text. */
import { BorderStyle, Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { TitlePageNode } from '#domain/document/document-model.js';
import { COLOR, STYLE } from '../house-style.js';
import { xmlText } from '../xml-text.js';

export function renderTitlePage(node: TitlePageNode): FileChild[] {
  const line = (style: string, text: string): Paragraph =>
    new Paragraph({ style, children: [new TextRun(xmlText(text))] });
  const rule = { style: BorderStyle.SINGLE, size: 18, space: 14, color: COLOR.rule };
  const hairline = { style: BorderStyle.SINGLE, size: 6, space: 12, color: COLOR.hairline };
  return [
    new Paragraph({
      style: STYLE.cover.jobcenter,
      ...(node.compact ? { spacing: { before: 0 } } : {}),
      children: [new TextRun(xmlText(node.jobcenter))],
    }),
    ...(node.traeger === undefined ? [] : [line(STYLE.cover.line, node.traeger)]),
    new Paragraph({
      style: STYLE.cover.title,
      border: { top: rule },
      spacing: { before: node.compact ? 300 : 2600 },
      children: [new TextRun(xmlText(node.title))],
    }),
    ...(node.subtitle === undefined ? [] : [line(STYLE.cover.subtitle, node.subtitle)]),
    // The year stands alone only where the title does not already say it.
    ...(node.title.includes(node.period) ? [] : [line(STYLE.cover.subtitle, node.period)]),
    new Paragraph({
      style: STYLE.cover.line,
      spacing: { before: 200, after: 60 },
      children: [new TextRun({ text: xmlText(node.edition), bold: true })],
    }),
    ...node.definition.map(
      (text, index) =>
        new Paragraph({
          style: STYLE.cover.definition,
          ...(index === 0 ? { border: { top: hairline }, spacing: { before: node.compact ? 300 : 2200 } } : {}),
          children: [new TextRun(xmlText(text))],
        }),
    ),
  ];
}
