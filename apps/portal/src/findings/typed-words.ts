/** Words in a text as the check names them, found again in the blocks as they are now and replaced there: exactly these words and nothing beside them. */
import type { Block, Inline, ListItem } from '#domain/document/blocks.js';

/** `length` characters from `offset` of the run at `path` below the block. */
export interface TypedWords {
  readonly blockId: string;
  readonly path: string;
  readonly offset: number;
  readonly text: string;
}
type Run = Extract<Inline, { kind: 'text' }>;
type Footnote = Extract<Inline, { kind: 'footnote' }>;
interface Place {
  readonly path: string;
  readonly run: Run;
  readonly inFootnote: boolean;
  /** Where the run begins in {@link flatText}; meaningless in a footnote. */
  readonly start: number;
}

/** What stands for a Kennzahl, reference, footnote or new line; one character, so that places can be counted. */
export const ATOM = '\ufffc';

/** @returns the blocks with `insert` in place of the words; null if the words are no longer there, or cannot be told from others */
export function replaceWords(blocks: readonly Block[], words: TypedWords, insert: Inline): Block[] | null {
  const at = blocks.findIndex(({ id }) => id === words.blockId);
  const block = blocks[at];
  const found = block && find(block, words);
  if (!found) return null;
  const { path, offset } = found;
  return blocks.map((one, index) =>
    index === at ? mapBlock(one, path, (run) => cut(run, offset, words, insert)) : one,
  );
}

/** Where the words begin in the text of their block as the editor shows it; null if they are not (or no longer) there. */
export function indexOfWords(blocks: readonly Block[], words: TypedWords): number | null {
  const block = blocks.find(({ id }) => id === words.blockId);
  const found = block && find(block, words);
  return found && !found.place.inFootnote ? found.place.start + found.offset : null;
}

function find(block: Block, { path, offset, text }: TypedWords): { path: string; offset: number; place: Place } | null {
  const places = runsOf(block);
  const exact = places.find((place) => place.path === path);
  if (exact?.run.text.slice(offset, offset + text.length) === text) return { path, offset, place: exact };
  // Something was typed since: only where there is no doubt.
  const all = places.flatMap((place) =>
    occurrences(place.run.text, text).map((at) => ({ path: place.path, offset: at, place })),
  );
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** Never inside a longer word or number. */
function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    if (!/[\p{L}\p{N}]$|\d[.,]$/u.test(before) && !/^[\p{L}\p{N}]|^[.,]\d/u.test(after)) found.push(at);
  }
  return found;
}

function cut(run: Run, offset: number, { text }: TypedWords, insert: Inline): Inline[] {
  const [before, after] = [run.text.slice(0, offset), run.text.slice(offset + text.length)];
  if (insert.kind === 'text') return [{ ...run, text: `${before}${insert.text}${after}` }];
  const bold = insert.kind === 'kennzahl' && run.bold ? { bold: true } : {};
  return [
    ...(before === '' ? [] : [{ ...run, text: before }]),
    { ...insert, ...bold },
    ...(after === '' ? [] : [{ ...run, text: after }]),
  ];
}

type Change = (run: Run) => Inline[];

function mapBlock(block: Block, path: string, change: Change): Block {
  if (block.kind === 'list') return { ...block, items: mapItems(block.items, '/items', path, change) };
  return 'content' in block ? { ...block, content: mapContent(block.content, '/content', path, change) } : block;
}

const mapItems = (items: readonly ListItem[], at: string, path: string, change: Change): ListItem[] =>
  items.map((item, index) => ({
    ...item,
    content: mapContent(item.content, `${at}/${index}/content`, path, change),
    ...(item.list
      ? { list: { ...item.list, items: mapItems(item.list.items, `${at}/${index}/list/items`, path, change) } }
      : {}),
  }));

function mapContent(content: readonly Inline[], at: string, path: string, change: Change): Inline[] {
  return content.flatMap((inline, index): Inline[] => {
    const here = `${at}/${index}`;
    if (inline.kind === 'text') return here === path ? change(inline) : [inline];
    if (!path.startsWith(`${here}/`)) return [inline];
    if (inline.kind === 'footnote') {
      const inside = mapContent(inline.content, `${here}/content`, path, change);
      return [{ ...inline, content: inside as Footnote['content'] }];
    }
    if (inline.kind !== 'link') return [inline];
    // A link holds text alone: anything else stands between its two halves.
    return mapContent(inline.content, `${here}/content`, path, change).map((part) =>
      part.kind === 'text' ? { ...inline, content: [part] } : part,
    );
  });
}

/** The runs of a block in reading order, each with its path. */
function runsOf(block: Block): Place[] {
  const places: Place[] = [];
  let start = 0;
  const inContent = (content: readonly Inline[], at: string, inFootnote: boolean): void =>
    content.forEach((inline, index) => {
      const path = `${at}/${index}`;
      if (inline.kind === 'text') places.push({ path, run: inline, inFootnote, start });
      if (inline.kind === 'link') inContent(inline.content, `${path}/content`, inFootnote);
      if (inline.kind === 'footnote') inContent(inline.content, `${path}/content`, true);
      if (!inFootnote && inline.kind !== 'link') start += inline.kind === 'text' ? inline.text.length : ATOM.length;
    });
  const inItems = (items: readonly ListItem[], at: string): void =>
    items.forEach(({ content, list }, index) => {
      if (start > 0 || index > 0) start += 1; // the end of the line before
      inContent(content, `${at}/${index}/content`, false);
      if (list) inItems(list.items, `${at}/${index}/list/items`);
    });
  if (block.kind === 'list') inItems(block.items, '/items');
  else if ('content' in block) inContent(block.content, '/content', false);
  return places;
}
