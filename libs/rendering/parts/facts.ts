/** Label and value side by side, without visible lines: Impressum and resolution. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Fact } from '#domain/document/document-model.js';
import { COLOR, STYLE, TEXT_WIDTH } from '../house-style.js';
import { xmlText } from '../xml-text.js';

const LABEL_WIDTH = 2600;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: COLOR.hairline } as const;

export const renderFacts = (facts: readonly Fact[]): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH],
    layout: TableLayoutType.FIXED,
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: HAIRLINE, insideVertical: NONE },
    margins: { left: 0, right: 113, top: 40, bottom: 40, marginUnitType: WidthType.DXA },
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [cell(label, LABEL_WIDTH, true), cell(value, TEXT_WIDTH - LABEL_WIDTH, false)],
        }),
    ),
  });

/** A hash has no place to break by itself: it is set smaller, so that it fits the line. */
const cell = (text: string, width: number, bold: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          style: STYLE.tableText,
          keepNext: true,
          children: [new TextRun({ text: xmlText(line), bold, size: /^[0-9a-f]{64}$/.test(line) ? 16 : 20 })],
        }),
    ),
  });
