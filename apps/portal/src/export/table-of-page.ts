/** Reads a table as it stands on the page: its words and what is typed in its fields, without buttons and what only screen readers hear. */
import type { TableContent } from './table-content.js';

/** A cell, or what stands in it, as far as it is read here. */
export interface PagePart {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PagePart>;
  /** Of fields. */
  readonly type?: string;
  readonly value?: unknown;
  readonly selectedOptions?: Iterable<PagePart>;
  readonly classList?: { contains(name: string): boolean };
}
interface PageTable {
  readonly caption: PagePart | null;
  readonly rows: Iterable<{ readonly cells: Iterable<PagePart> }>;
}

const HIDDEN = ['kern-sr-only', 'visually-hidden'];
const WRITTEN = ['text', 'textarea'];

/** A column with nothing but buttons is for doing, not for keeping. */
export function contentOf({ caption, rows }: PageTable): TableContent {
  const [head = [], ...body] = [...rows].map(({ cells }) => [...cells]);
  const labels = head.map((cell) => wordsOf(cell));
  const texts = body.map((row) => row.map((cell) => wordsOf(cell)));
  const isKept = head.map(
    (_, at) =>
      texts.some((row) => (row[at] ?? '') !== '') || (labels[at] !== '' && !body.some((row) => holdsButton(row[at]))),
  );
  const kept = (row: readonly string[]): string[] => row.filter((_, at) => isKept[at] ?? true);
  return {
    title: caption ? wordsOf(caption, true) : '',
    // What the eye need not be told, a file has to.
    columns: kept(head.map((cell, at) => labels[at] || wordsOf(cell, true))),
    rows: texts.map(kept),
  };
}

/** What stands in parts of their own stays apart: „Anna Muster“ and her address below it are not one word. */
export function wordsOf(part: PagePart, hiddenToo = false): string {
  return textOf(part, hiddenToo)
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/(?: ;)+(?= |$)/g, ';')
    .replace(/^[; ]+|[; ]+$/g, '')
    .replace(/ ([,.;:)“])/g, '$1')
    .replace(/([(„]) /g, '$1');
}

function textOf(part: PagePart, hiddenToo: boolean): string {
  const { nodeName, nodeValue, childNodes, classList, type, value, selectedOptions } = part;
  if (nodeName === '#text') return nodeValue ?? '';
  if (nodeName === 'BUTTON' || (!hiddenToo && HIDDEN.some((name) => classList?.contains(name)))) return '';
  if (selectedOptions) return spaced([...selectedOptions].map((option) => textOf(option, hiddenToo)).join(', '));
  if (type !== undefined && WRITTEN.includes(type)) return spaced(String(value ?? ''));
  const inside = [...childNodes].map((child) => textOf(child, hiddenToo)).join('');
  return nodeName === 'LI' ? ` ; ${inside} ; ` : nodeName === '#comment' ? '' : spaced(inside);
}

const spaced = (text: string): string => ` ${text} `;

const holdsButton = (part: PagePart | undefined): boolean =>
  part !== undefined && (part.nodeName === 'BUTTON' || [...part.childNodes].some((child) => holdsButton(child)));
