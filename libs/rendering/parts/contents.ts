/** The table of contents: a real field of Word, filled with its entries and their page numbers, so nobody is asked to update it. */
import {
  BuilderElement,
  FileChild,
  LeaderType,
  PageReference,
  Paragraph,
  Run,
  StringValueElement,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { ParagraphChild, XmlComponent } from 'docx';
import type { ContentsEntry, ContentsNode } from '#domain/document/document-model.js';
import { CONTENTS_INDENT, STYLE, TEXT_WIDTH } from '../house-style.js';
import { contentsAnchor, internalLink } from '../inline.js';
import { xmlText } from '../xml-text.js';

const INSTRUCTION = ' TOC \\o "1-3" \\h \\z ';

export function renderContents({ title, entries }: ContentsNode, newPage: boolean): FileChild[] {
  const heading = new Paragraph({
    style: STYLE.contentsHeading,
    pageBreakBefore: newPage,
    children: [new TextRun(xmlText(title))],
  });
  return [new ContentsControl(heading, entries)];
}

/** The content control that Word gives its own tables of contents. */
class ContentsControl extends FileChild {
  constructor(heading: Paragraph, entries: readonly ContentsEntry[]) {
    super('w:sdt');
    const gallery = element('w:docPartObj', [
      new StringValueElement('w:docPartGallery', 'Table of Contents'),
      element('w:docPartUnique'),
    ]);
    const last = entries.length - 1;
    const paragraphs = entries.map((entry, index) =>
      entryParagraph(entry, index === 0 ? [fieldStart()] : [], index === last ? [fieldMark('end')] : []),
    );
    this.root.push(element('w:sdtPr', [gallery]), element('w:sdtContent', [heading, ...paragraphs]));
  }
}

function entryParagraph(
  { level, number, title, anchor }: ContentsEntry,
  before: readonly ParagraphChild[],
  after: readonly ParagraphChild[],
): Paragraph {
  const { left, number: width } = CONTENTS_INDENT[Math.min(level, CONTENTS_INDENT.length) - 1] ?? CONTENTS_INDENT[0];
  const tab = () => new TextRun({ children: [new Tab()] });
  return new Paragraph({
    style: `TOC${level}`,
    ...(number === undefined ? {} : { indent: { left: left + width, hanging: width } }),
    tabStops: [
      ...(number === undefined ? [] : [{ type: TabStopType.LEFT, position: left + width }]),
      { type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT },
    ],
    children: [
      ...before,
      internalLink(contentsAnchor(anchor), [
        ...(number === undefined ? [] : [new TextRun(number), tab()]),
        new TextRun(xmlText(title)),
        tab(),
        new PageReference(contentsAnchor(anchor), { hyperlink: true }),
      ]),
      ...after,
    ],
  });
}

const element = (name: string, children: readonly XmlComponent[] = []): BuilderElement =>
  new BuilderElement({ name, children });

const mark = (type: string): BuilderElement<{ type: string }> =>
  new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });
const fieldMark = (type: 'separate' | 'end'): Run => new Run({ children: [mark(type)] });
const fieldStart = (): Run => new Run({ children: [mark('begin'), new Instruction(INSTRUCTION), mark('separate')] });

/** The instruction of a field; it is a constant, so nothing that a person wrote can become a field. */
class Instruction extends BuilderElement<{ space: string }> {
  constructor(instruction: string) {
    super({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } });
    this.root.push(instruction);
  }
}
