/** The narrow schema of a section: the block kinds of the domain and nothing else, without any view, so that it can be checked outside of a browser. */
import { Extension, Node, type Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { isAddress } from './clean-text.js';
import { NODES } from './editor-json.js';
import { readFootnote } from './read-inline.js';
import { readChart, readPlanning } from './read-planning.js';
import { readFigure, readTable } from './read-structured.js';

/** Blocks that stand in the section itself, never inside a list. */
const TOP = 'top';
const WITH_ID = [
  NODES.paragraph,
  NODES.heading,
  NODES.bulletList,
  NODES.orderedList,
  NODES.quotation,
  NODES.source,
  NODES.note,
  NODES.table,
  NODES.figure,
  NODES.planning,
  NODES.chart,
];

const SectionDocument = Node.create({ name: NODES.doc, topNode: true, content: `(block | ${TOP})+` });

/** Attributes that every block has: its lasting id and the mark of what came from last year. */
const BlockAttributes = Extension.create({
  name: 'blockAttributes',
  addGlobalAttributes: () => [
    {
      types: [...WITH_ID],
      attributes: {
        id: {
          default: null,
          keepOnSplit: false,
          parseHTML: (element) => element.getAttribute('data-id'),
          renderHTML: ({ id }) => (typeof id === 'string' ? { 'data-id': id } : {}),
        },
        toCheck: {
          default: false,
          parseHTML: (element) => element.hasAttribute('data-to-check'),
          renderHTML: ({ toCheck }) => (toCheck === true ? { 'data-to-check': '' } : {}),
        },
      },
    },
  ],
});

const textBlock = (name: string) =>
  Node.create({
    name,
    group: TOP,
    content: 'inline*',
    defining: true,
    parseHTML: () => [{ tag: `p[data-kind=${name}]`, priority: 60 }],
    renderHTML: ({ HTMLAttributes }) => ['p', { ...HTMLAttributes, 'data-kind': name, class: `editor-${name}` }, 0],
  });

export const Source = textBlock(NODES.source);
export const Note = textBlock(NODES.note);

export const Quotation = Node.create({
  name: NODES.quotation,
  group: TOP,
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    source: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-source'),
      renderHTML: ({ source }) => (typeof source === 'string' ? { 'data-source': source } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
});

/** An attribute that is data of its own; from the clipboard it is taken only if `read` finds it good. */
const json = (name: string, read: (value: unknown) => unknown) => ({
  default: undefined,
  parseHTML: (element: HTMLElement): unknown => jsonIn(element, name, read),
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: JSON.stringify(attributes[name]) }),
});
const jsonIn = (element: HTMLElement, name: string, read: (value: unknown) => unknown): unknown => {
  try {
    return read(JSON.parse(element.getAttribute(`data-${name}`) ?? 'null'));
  } catch {
    return null;
  }
};
/** Whatever has no good data is not this node at all. */
const onlyWith = (tag: string, name: string, read: (value: unknown) => unknown) => [
  { tag, getAttrs: (element: HTMLElement) => (jsonIn(element, name, read) === null ? false : {}) },
];

const structured = (name: string, read: (value: unknown) => unknown) =>
  Node.create({
    name,
    group: TOP,
    atom: true,
    selectable: true,
    draggable: false,
    isolating: true,
    addAttributes: () => ({ data: json('data', read) }),
    parseHTML: () => onlyWith(`div[data-kind=${name}]`, 'data', read),
    renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-kind': name }],
  });

export const TableBlockNode = structured(NODES.table, readTable);
export const FigureBlockNode = structured(NODES.figure, readFigure);
export const PlanningBlockNode = structured(NODES.planning, readPlanning);
export const ChartBlockNode = structured(NODES.chart, readChart);

const text = (name: string, fallback: string | null) => ({
  default: fallback,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? fallback,
  renderHTML: (attributes: Record<string, unknown>) =>
    typeof attributes[name] === 'string' ? { [`data-${name}`]: attributes[name] } : {},
});

const inlineAtom = (
  name: string,
  attributes: Record<string, object>,
  rules = [{ tag: `span[data-kind=${name}]` }] as ReturnType<typeof onlyWith>[number][] | { tag: string }[],
) =>
  Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => attributes,
    parseHTML: () => rules,
    renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, 'data-kind': name }],
  });

export const KennzahlNode = inlineAtom(NODES.kennzahl, {
  key: text('key', ''),
  prefix: text('prefix', null),
  withUnit: {
    default: null,
    parseHTML: (element: HTMLElement) =>
      element.hasAttribute('data-with-unit') ? element.getAttribute('data-with-unit') === 'true' : null,
    renderHTML: ({ withUnit }: Record<string, unknown>) =>
      typeof withUnit === 'boolean' ? { 'data-with-unit': String(withUnit) } : {},
  },
});
export const SectionReferenceNode = inlineAtom(NODES.sectionReference, {
  section: text('section', ''),
  show: text('show', 'number'),
});
export const BlockReferenceNode = inlineAtom(NODES.blockReference, { block: text('block', '') });
export const FootnoteNode = inlineAtom(
  NODES.footnote,
  { content: json('content', readFootnote) },
  onlyWith(`span[data-kind=${NODES.footnote}]`, 'content', readFootnote),
);

/** What StarterKit brings that a programme has no use for. */
const UNUSED = {
  blockquote: false,
  code: false,
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  underline: false,
  trailingNode: false,
} as const;

const LINK = {
  openOnClick: false,
  autolink: false,
  defaultProtocol: 'https',
  isAllowedUri: (url: string) => isAddress(url),
  HTMLAttributes: { rel: 'noopener noreferrer', target: null, class: 'kern-link' },
} as const;

/** Text with everything that may stand inside a sentence except footnotes: what a footnote itself is made of. */
export const footnoteSchema = (
  views: Extensions = [KennzahlNode, SectionReferenceNode, BlockReferenceNode],
): Extensions => [
  Node.create({ name: NODES.doc, topNode: true, content: NODES.paragraph }),
  StarterKit.configure({
    ...UNUSED,
    document: false,
    heading: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
    listKeymap: false,
    gapcursor: false,
    link: LINK,
  }),
  ...views,
];

export interface SchemaParts {
  readonly quotation: Extensions[number];
  /** Tables, figures, planning tables, charts. */
  readonly structured: Extensions;
  readonly atoms: Extensions;
}
const WITHOUT_VIEWS: SchemaParts = {
  quotation: Quotation,
  structured: [TableBlockNode, FigureBlockNode, PlanningBlockNode, ChartBlockNode],
  atoms: [KennzahlNode, SectionReferenceNode, BlockReferenceNode, FootnoteNode],
};

/** The schema of a section; the editor passes the same nodes with their views. */
export const sectionSchema = ({ quotation, structured: tables, atoms }: SchemaParts = WITHOUT_VIEWS): Extensions => [
  SectionDocument,
  StarterKit.configure({ ...UNUSED, document: false, heading: { levels: [3, 4] }, link: LINK }),
  BlockAttributes,
  Source,
  Note,
  quotation,
  ...tables,
  ...atoms,
];
