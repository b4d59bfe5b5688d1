/** The document of the editor as plain data, as far as the mapping to blocks needs to know it. */

export interface EditorMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
}
export interface EditorNode {
  readonly type?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly content?: readonly EditorNode[] | undefined;
  readonly marks?: readonly EditorMark[] | undefined;
  readonly text?: string | undefined;
}

/** Node names of the editor, one place for schema and mapping. */
export const NODES = {
  doc: 'doc',
  paragraph: 'paragraph',
  heading: 'heading',
  bulletList: 'bulletList',
  orderedList: 'orderedList',
  listItem: 'listItem',
  quotation: 'quotation',
  source: 'source',
  note: 'note',
  table: 'tableBlock',
  figure: 'figureBlock',
  planning: 'planningBlock',
  chart: 'chartBlock',
  lineBreak: 'hardBreak',
  kennzahl: 'kennzahl',
  sectionReference: 'sectionReference',
  blockReference: 'blockReference',
  footnote: 'footnote',
} as const;

/** As deep as a list may be nested; the domain refuses deeper ones. */
export const LIST_LEVELS = 6;
