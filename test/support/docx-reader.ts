/** Reads a DOCX back as plain data, independently of what wrote it: paragraphs with style and text, tables with cells, relationships. */
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

interface XmlNode {
  readonly [name: string]: unknown;
  readonly ':@'?: Readonly<Record<string, string>>;
}
export interface ReadParagraph {
  readonly kind: 'paragraph';
  readonly style: string;
  readonly text: string;
  readonly align: string;
}
export interface ReadRow {
  readonly header: boolean;
  readonly cantSplit: boolean;
  readonly cells: readonly (readonly ReadParagraph[])[];
}
export interface ReadTable {
  readonly kind: 'table';
  readonly rows: readonly ReadRow[];
}
export type ReadBlock = ReadParagraph | ReadTable;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

export const unzip = (docx: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(Uint8Array.from(docx))).map(([path, bytes]) => [path, strFromU8(bytes)]));

export const parse = (xml: string): XmlNode[] => parser.parse(xml) as XmlNode[];
export const nameOf = (node: XmlNode): string => Object.keys(node).find((name) => name !== ':@') ?? '';
export const childrenOf = (node: XmlNode | undefined): XmlNode[] => {
  const content = node && node[nameOf(node)];
  return Array.isArray(content) ? (content as XmlNode[]) : [];
};
export const attribute = (node: XmlNode | undefined, name: string): string => node?.[':@']?.[name] ?? '';
export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  childrenOf(node).find((candidate) => nameOf(candidate) === name);
/** All elements of a name, at any depth, in order. */
export const all = (nodes: readonly XmlNode[], name: string): XmlNode[] =>
  nodes.flatMap((node) => [...(nameOf(node) === name ? [node] : []), ...all(childrenOf(node), name)]);

/** The text a reader sees: tabs and breaks as characters, instructions of fields left out. */
export function textOf(node: XmlNode): string {
  switch (nameOf(node)) {
    case '#text':
      return String(node['#text']);
    case 'w:tab':
      return '\t';
    case 'w:br':
      return '\n';
    case 'w:pPr':
    case 'w:instrText':
      return '';
    default:
      return childrenOf(node).map(textOf).join('');
  }
}

function readParagraph(node: XmlNode): ReadParagraph {
  const properties = child(node, 'w:pPr');
  return {
    kind: 'paragraph',
    style: attribute(child(properties, 'w:pStyle'), 'w:val'),
    align: attribute(child(properties, 'w:jc'), 'w:val'),
    text: textOf(node),
  };
}

function readTable(node: XmlNode): ReadTable {
  return {
    kind: 'table',
    rows: childrenOf(node)
      .filter((row) => nameOf(row) === 'w:tr')
      .map((row) => ({
        header: child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined,
        cantSplit: child(child(row, 'w:trPr'), 'w:cantSplit') !== undefined,
        cells: childrenOf(row)
          .filter((cell) => nameOf(cell) === 'w:tc')
          .map((cell) =>
            childrenOf(cell)
              .filter((paragraph) => nameOf(paragraph) === 'w:p')
              .map(readParagraph),
          ),
      })),
  };
}

/** Paragraphs and tables of the body in order; the table of contents is read like the rest. */
export function readBody(files: Readonly<Record<string, string>>): ReadBlock[] {
  const [body] = all(parse(files['word/document.xml'] ?? ''), 'w:body');
  const read = (nodes: readonly XmlNode[]): ReadBlock[] =>
    nodes.flatMap((node): ReadBlock[] => {
      const name = nameOf(node);
      if (name === 'w:p') return [readParagraph(node)];
      if (name === 'w:tbl') return [readTable(node)];
      return name === 'w:sdt' || name === 'w:sdtContent' ? read(childrenOf(node)) : [];
    });
  return read(childrenOf(body));
}

/** Outline level (1 = top) of each style that has one. */
export function outlineLevels(files: Readonly<Record<string, string>>): Map<string, number> {
  return new Map(
    all(parse(files['word/styles.xml'] ?? ''), 'w:style').flatMap((style): [string, number][] => {
      const level = attribute(child(child(style, 'w:pPr'), 'w:outlineLvl'), 'w:val');
      return level === '' ? [] : [[attribute(style, 'w:styleId'), Number(level) + 1]];
    }),
  );
}

/** The text of an element of an ODT; footnotes and descriptions of images left out. */
export const odtText = (node: Readonly<Record<string, unknown>>): string => {
  const [name = ''] = Object.keys(node).filter((key) => key !== ':@');
  if (name === '#text') return String(node['#text']);
  if (name === 'text:tab') return '\t';
  if (name === 'text:s' || name === 'text:line-break') return ' ';
  if (name === 'text:note-citation' || name === 'text:note-body' || name === 'svg:desc' || name === 'svg:title')
    return '';
  const content = node[name];
  return Array.isArray(content) ? content.map((part: Readonly<Record<string, unknown>>) => odtText(part)).join('') : '';
};
