/** What stands on every page: running head, „Seite x von y“ with the edition, and the watermark of a draft; the title page has only the last. */
import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { DocumentModel } from '#domain/document/document-model.js';
import { FixedWatermark } from './fixed-watermark.js';
import { COLOR, FONT, PAGE, STYLE, TEXT_WIDTH } from './house-style.js';
import { xmlText } from './xml-text.js';

const RIGHT = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
const tab = () => new TextRun({ children: [new Tab()] });

/** True if the first page is a title page, which has no running head. */
export const hasTitlePage = ({ parts: [first] }: DocumentModel): boolean =>
  first?.kind === 'titlePage' && !first.compact;

export function pageSetup(model: DocumentModel): Omit<ISectionOptions, 'children'> {
  const titlePage = hasTitlePage(model);
  return {
    properties: {
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: {
          top: PAGE.top,
          bottom: PAGE.bottom,
          left: PAGE.left,
          right: PAGE.right,
          header: PAGE.header,
          footer: PAGE.footer,
        },
      },
      titlePage,
    },
    headers: {
      default: runningHead(model),
      ...(titlePage
        ? { first: new Header({ children: [new Paragraph({ style: STYLE.header, children: watermark(model) })] }) }
        : {}),
    },
    footers: {
      default: runningFoot(model),
      ...(titlePage ? { first: new Footer({ children: [new Paragraph({ style: STYLE.footer, children: [] })] }) } : {}),
    },
  };
}

const watermark = ({ watermark: text }: DocumentModel): FixedWatermark[] =>
  text === undefined
    ? []
    : [new FixedWatermark({ text, font: FONT, color: COLOR.watermark, opacity: 0.45, width: 440 })];

const runningHead = (model: DocumentModel): Header =>
  new Header({
    children: [
      new Paragraph({
        style: STYLE.header,
        tabStops: RIGHT,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: COLOR.hairline } },
        children: [
          ...watermark(model),
          new TextRun(xmlText(model.header.left)),
          tab(),
          new TextRun(xmlText(shortened(model.header.right))),
        ],
      }),
    ],
  });

/** A long title must not push the running head into a second line. */
const shortened = (title: string): string => (title.length > 70 ? `${title.slice(0, 69).trimEnd()}…` : title);

const runningFoot = (model: DocumentModel): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: RIGHT,
        children: [
          new TextRun(xmlText(model.footer)),
          tab(),
          new TextRun({ children: ['Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
