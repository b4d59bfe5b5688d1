/** How every document looks: page, fonts, colours and the named styles of Word; nothing else in rendering names a colour or a size. */
import { LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';

/** Lengths in twips (1/20 point). A4 with 2.5 cm at the sides. */
export const PAGE = {
  width: 11906,
  height: 16838,
  top: 1418,
  bottom: 1247,
  left: 1418,
  right: 1418,
  header: 680,
  footer: 567,
} as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
/** The same in pixels of 1/96 inch, as images are measured. */
export const TEXT_WIDTH_PX = Math.floor(TEXT_WIDTH / 15);
export const MAX_IMAGE_HEIGHT_PX = 720;

/** Carlito is as wide as Calibri, so pages break alike where Calibri is missing. */
export const FONT = 'Calibri';

/** Each text colour has a contrast of at least 4.5 : 1 on white and on its fill. */
export const COLOR = {
  text: '1A1A1A',
  heading: '1F3A5F',
  muted: '55595E',
  link: '0B4F9C',
  rule: '1F3A5F',
  hairline: 'B8C2CC',
  tableHead: 'DCE5EE',
  tableSum: 'EEF2F6',
  frame: 'F5F7F9',
  watermark: 'D3D8DD',
} as const;

const HEADING_SIZES = [32, 26, 24, 22, 22, 22];
const HEADING_LINES = [410, 340, 320];
/** Lines have a height of their own, taller than the font needs: so Word and LibreOffice break pages at the same places. */
const lineOf = (line: number) => ({ line, lineRule: LineRuleType.AT_LEAST });
const spaceAround = (before: number, after: number, line?: number) => ({
  before,
  after,
  ...(line === undefined ? {} : lineOf(line)),
});
const headingLook = (level: number) => ({
  run: { font: FONT, size: HEADING_SIZES[level - 1] ?? 22, bold: true, color: COLOR.heading, italics: level > 4 },
  paragraph: {
    spacing: spaceAround(level === 1 ? 360 : 280, level === 1 ? 160 : 100, HEADING_LINES[level - 1] ?? 308),
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
  },
});
const heading = (level: number) => ({ ...headingLook(level), next: 'Normal', quickFormat: true });

/** Left indents and hanging numbers of headings and contents entries by level. */
export const NUMBER_WIDTH = [567, 737, 907, 1077, 1247, 1417] as const;
export const numberWidth = (level: number): number => NUMBER_WIDTH[Math.min(level, NUMBER_WIDTH.length) - 1] ?? 567;
/** Start and number width of contents entries of levels 1 to 3. */
export const CONTENTS_INDENT = [
  { left: 0, number: 567 },
  { left: 567, number: 737 },
  { left: 1304, number: 907 },
] as const;

/** Ids of the paragraph styles; the names people see in Word stand in {@link STYLES}. */
export const STYLE = {
  caption: 'Caption',
  contentsHeading: 'TOCHeading',
  tableText: 'Tabellentext',
  tableHead: 'Tabellenkopf',
  meta: 'QuelleStand',
  note: 'Hinweis',
  quotation: 'Quote',
  marker: 'Pruefvermerk',
  subtitle: 'Abschnittsuntertitel',
  cover: {
    jobcenter: 'TitelseiteJobcenter',
    title: 'Title',
    subtitle: 'Subtitle',
    line: 'TitelseiteZeile',
    definition: 'TitelseiteText',
  },
  header: 'Header',
  footer: 'Footer',
  signature: 'Unterschrift',
} as const;

/** Style of a heading that the table of contents leaves out; it keeps its outline level. */
export const unlistedHeading = (level: number): string => `Heading${level}Unlisted`;
/** Style of a heading inside a section. */
export const subheading = (level: number): string => `Zwischentitel${level}`;

const base = { basedOn: 'Normal', quickFormat: true } as const;
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size: 22,
        color: COLOR.text,
        language: { value: 'de-DE', eastAsia: 'de-DE', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 120, ...lineOf(308) } },
    },
    title: {
      run: { font: FONT, size: 60, bold: true, color: COLOR.heading },
      paragraph: { spacing: spaceAround(0, 200, 740), keepLines: true },
    },
    heading1: heading(1),
    heading2: heading(2),
    heading3: heading(3),
    heading4: heading(4),
    heading5: heading(5),
    heading6: heading(6),
    caption: {
      run: { size: 20, bold: true, italics: false, color: COLOR.heading },
      paragraph: { spacing: spaceAround(240, 80, 260), keepNext: true, keepLines: true },
    },
    listParagraph: { paragraph: { spacing: { after: 60, ...lineOf(300) } } },
    hyperlink: { run: { color: COLOR.link, underline: {} } },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, ...lineOf(232) } } },
  },
  paragraphStyles: [
    ...levels.slice(0, 6).map((level) => ({
      id: unlistedHeading(level),
      name: `Überschrift ${level} ohne Verzeichnis`,
      basedOn: `Heading${level}`,
      next: 'Normal',
      ...headingLook(level),
    })),
    ...levels.slice(1).map((level) => ({
      id: subheading(level),
      name: `Zwischentitel ${level}`,
      ...base,
      next: 'Normal',
      run: { bold: true, color: COLOR.heading, size: level < 4 ? 24 : 22 },
      paragraph: { spacing: spaceAround(220, 80), keepNext: true, keepLines: true, outlineLevel: level - 1 },
    })),
    {
      id: STYLE.contentsHeading,
      name: 'TOC Heading',
      ...base,
      run: { size: 32, bold: true, color: COLOR.heading },
      paragraph: { spacing: spaceAround(0, 240, 410), keepNext: true },
    },
    {
      id: STYLE.tableText,
      name: 'Tabellentext',
      ...base,
      run: { size: 19 },
      paragraph: { spacing: spaceAround(30, 30, 244) },
    },
    {
      id: STYLE.tableHead,
      name: 'Tabellenkopf',
      basedOn: STYLE.tableText,
      quickFormat: true,
      run: { bold: true, color: COLOR.heading },
      paragraph: { keepNext: true },
    },
    {
      id: STYLE.meta,
      name: 'Quelle und Stand',
      ...base,
      run: { size: 17, color: COLOR.muted },
      paragraph: { spacing: spaceAround(60, 80, 220), keepLines: true },
    },
    {
      id: STYLE.note,
      name: 'Hinweis',
      ...base,
      run: { size: 20 },
      paragraph: { spacing: spaceAround(120, 160), indent: { left: 170, right: 170 }, keepLines: true },
    },
    {
      id: STYLE.quotation,
      name: 'Quote',
      ...base,
      run: { italics: true, color: COLOR.muted },
      paragraph: { spacing: spaceAround(120, 160), indent: { left: 567, right: 567 } },
    },
    {
      id: STYLE.marker,
      name: 'Prüfvermerk',
      ...base,
      run: { size: 18, bold: true, color: '8A4B00' },
      paragraph: { spacing: spaceAround(80, 20), keepNext: true },
    },
    {
      id: STYLE.subtitle,
      name: 'Abschnittsuntertitel',
      ...base,
      run: { size: 24, color: COLOR.muted },
      paragraph: { spacing: spaceAround(0, 160), keepNext: true, keepLines: true },
    },
    {
      id: STYLE.cover.jobcenter,
      name: 'Titelseite Jobcenter',
      ...base,
      run: { size: 32, bold: true, color: COLOR.heading },
      paragraph: { spacing: spaceAround(600, 60, 410) },
    },
    {
      id: STYLE.cover.subtitle,
      name: 'Subtitle',
      ...base,
      run: { size: 32, color: COLOR.muted },
      paragraph: { spacing: spaceAround(0, 240, 410) },
    },
    {
      id: STYLE.cover.line,
      name: 'Titelseite Zeile',
      ...base,
      run: { size: 24, color: COLOR.muted },
      paragraph: { spacing: spaceAround(0, 60) },
    },
    {
      id: STYLE.cover.definition,
      name: 'Titelseite Text',
      ...base,
      run: { size: 21 },
      paragraph: { spacing: spaceAround(0, 100) },
    },
    {
      id: STYLE.header,
      name: 'header',
      ...base,
      run: { size: 17, color: COLOR.muted },
      paragraph: { spacing: { after: 0, ...lineOf(220) } },
    },
    {
      id: STYLE.footer,
      name: 'footer',
      ...base,
      run: { size: 17, color: COLOR.muted },
      paragraph: { spacing: { after: 0, ...lineOf(220) } },
    },
    {
      id: STYLE.signature,
      name: 'Unterschrift',
      ...base,
      paragraph: { spacing: spaceAround(0, 0, 290), keepNext: true, keepLines: true },
    },
    ...CONTENTS_INDENT.map(({ left }, index) => ({
      id: `TOC${index + 1}`,
      name: `toc ${index + 1}`,
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: index === 0 },
      paragraph: { spacing: spaceAround(index === 0 ? 120 : 0, 40), indent: { left } },
    })),
  ],
};
