/** Signatures: place and real date, a line, the function; each block stays in one piece. */
import { BorderStyle, Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { SignaturesNode } from '#domain/document/document-model.js';
import { COLOR, STYLE, TEXT_WIDTH } from '../house-style.js';
import type { RenderContext } from '../render-context.js';
import { xmlText } from '../xml-text.js';
import { sectionHeading } from './section.js';

const LINE_WIDTH = 5000;

export function renderSignatures(context: RenderContext, { anchor, title, signatures }: SignaturesNode): FileChild[] {
  const indent = { right: TEXT_WIDTH - LINE_WIDTH };
  const rule = { style: BorderStyle.SINGLE, size: 6, space: 4, color: COLOR.text };
  return [
    sectionHeading(context, { anchor, level: 1, title, newPage: false, inTableOfContents: true }),
    ...signatures.flatMap(({ funktion, name, placeAndDate }) => [
      new Paragraph({
        style: STYLE.signature,
        spacing: { before: 360, after: 720 },
        children: [new TextRun(xmlText(placeAndDate === '' ? 'Ort, Datum:' : placeAndDate))],
      }),
      new Paragraph({
        style: STYLE.signature,
        indent,
        border: { top: rule },
        keepNext: name !== '',
        children: [new TextRun({ text: xmlText(funktion), bold: true })],
      }),
      ...(name === ''
        ? []
        : [new Paragraph({ style: STYLE.signature, keepNext: false, children: [new TextRun(xmlText(name))] })]),
    ]),
  ];
}
