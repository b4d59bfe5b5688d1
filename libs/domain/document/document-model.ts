/** The finished document as plain frozen data: every number, date, label and reference is already German text; a renderer only draws it. */

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Of a comparison: printed underlined or struck through. */
  readonly change?: 'neu' | 'entfallen';
}
export type PlainNode =
  | TextNode
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly TextNode[] }
  /** Leads to an anchor inside the document. */
  | { readonly kind: 'reference'; readonly anchor: string; readonly text: string };
export type InlineNode =
  PlainNode | { readonly kind: 'footnote'; readonly number: number; readonly content: readonly PlainNode[] };

export interface ListNode {
  readonly ordered: boolean;
  readonly items: readonly { readonly content: readonly InlineNode[]; readonly list?: ListNode }[];
}

export interface ColumnNode {
  readonly label: string;
  /** Printed below the label, e.g. „in EUR“. */
  readonly unit?: string;
  readonly align: 'left' | 'right';
  /** Relative to the other columns. */
  readonly width: number;
}
export interface CellNode {
  /** One line per value. */
  readonly lines: readonly string[];
  readonly bold: boolean;
}
export interface RowNode {
  readonly kind: 'data' | 'sum' | 'heading';
  readonly indent: number;
  readonly cells: readonly CellNode[];
}
export interface CaptionNode {
  /** „Tabelle“ or „Abbildung“; `number` counts each of them from 1. */
  readonly label: string;
  readonly number: number;
  readonly title?: string;
}
export interface TableNode {
  readonly kind: 'table';
  readonly id: string;
  readonly anchor: string;
  readonly caption: CaptionNode;
  readonly columns: readonly ColumnNode[];
  readonly rows: readonly RowNode[];
  /** „Stand: … · Quelle: … · erstellt: …“ */
  readonly meta?: string;
  readonly note?: string;
}
export interface FigureNode {
  readonly kind: 'figure';
  readonly id: string;
  readonly anchor: string;
  readonly caption: CaptionNode;
  readonly alt: string;
  readonly image?: {
    readonly mediaType: 'image/png' | 'image/jpeg';
    readonly base64: string;
    readonly widthPx: number;
    readonly heightPx: number;
  };
  /** Drawn from figures; the table says the same in numbers and always stands beside it. */
  readonly chart?: ChartNode;
  readonly meta?: string;
  readonly note?: string;
}
export interface ChartNode {
  /** A whole SVG document: no scripts, no styles, nothing from outside. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly table: { readonly columns: readonly ColumnNode[]; readonly rows: readonly RowNode[] };
}
export type BlockNode =
  /** `number` is the paragraph number in the margin, if the programme prints them. */
  | {
      readonly kind: 'paragraph';
      readonly id: string;
      readonly number?: string;
      /** Never the last line of a page. */
      readonly keepWithNext?: boolean;
      readonly content: readonly InlineNode[];
    }
  /** `level` is the outline level, counted from the section it stands in. */
  | { readonly kind: 'heading'; readonly id: string; readonly level: number; readonly content: readonly InlineNode[] }
  | { readonly kind: 'list'; readonly id: string; readonly list: ListNode }
  | {
      readonly kind: 'quotation';
      readonly id: string;
      readonly content: readonly InlineNode[];
      readonly source?: string;
    }
  | { readonly kind: 'source'; readonly id: string; readonly content: readonly InlineNode[] }
  | { readonly kind: 'note'; readonly id: string; readonly content: readonly InlineNode[] }
  /** A remark of the editors in a working copy: „Aus dem Vorjahr übernommen, bitte prüfen“. */
  | { readonly kind: 'marker'; readonly text: string }
  | TableNode
  | FigureNode;

export interface Fact {
  readonly label: string;
  readonly value: string;
}
export interface TitlePageNode {
  readonly kind: 'titlePage';
  /** Without a page of its own: title and edition stand above what follows. */
  readonly compact: boolean;
  readonly jobcenter: string;
  readonly traeger?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly period: string;
  readonly edition: string;
  readonly definition: readonly string[];
}
export interface ImpressumNode {
  readonly kind: 'impressum';
  readonly title: string;
  readonly facts: readonly Fact[];
}
export interface ContentsEntry {
  readonly level: number;
  readonly number?: string;
  readonly title: string;
  readonly anchor: string;
}
export interface ContentsNode {
  readonly kind: 'contents';
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
}
/** A section of the programme, or one the product adds at the end (then `key` is absent). */
export interface SectionNode {
  readonly kind: 'section';
  readonly key?: string;
  readonly anchor: string;
  readonly level: number;
  readonly number?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly inTableOfContents: boolean;
  readonly newPage: boolean;
  readonly blocks: readonly BlockNode[];
}
export interface ResolutionNode {
  readonly kind: 'resolution';
  readonly anchor: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly statements: readonly string[];
  readonly conditions: readonly string[];
}
export interface SignaturesNode {
  readonly kind: 'signatures';
  readonly anchor: string;
  readonly title: string;
  /** `name` and `placeAndDate` are empty where a person still has to sign. */
  readonly signatures: readonly { readonly funktion: string; readonly name: string; readonly placeAndDate: string }[];
}
export type PartNode = TitlePageNode | ImpressumNode | ContentsNode | SectionNode | ResolutionNode | SignaturesNode;

export interface DocumentModel {
  readonly kind: 'document';
  readonly language: 'de-DE';
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly creator: string;
    readonly keywords: readonly string[];
    /** Local date of the edition, `2024-02-21`; it dates the file, never the clock. */
    readonly date: string;
  };
  readonly header: { readonly left: string; readonly right: string };
  /** Printed beside „Seite x von y“. */
  readonly footer: string;
  readonly watermark?: string;
  readonly parts: readonly PartNode[];
}

/** Freezes a value and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}

/** The text a reader sees of inline content, without the footnotes. */
export const plainText = (content: readonly InlineNode[]): string =>
  content
    .map((node) => {
      switch (node.kind) {
        case 'text':
        case 'reference':
          return node.text;
        case 'lineBreak':
          return '\n';
        case 'link':
          return node.content.map((run) => run.text).join('');
        case 'footnote':
          return '';
      }
    })
    .join('');
