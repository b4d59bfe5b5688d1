/**
 * Every block keeps its id while it is written, moved, split and joined, so that comments and comparisons find it again: a split leaves
 * the id where the text stays, a copy gets a new one, and an id from another section is never taken over.
 */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { NODES } from './editor-json.js';

/** Set on a transaction that brings in text whose ids are known to belong to this section. */
export const TRUSTED = 'idsAreKnown';

export interface LastingIdsOptions {
  readonly newId: () => string;
}

export const LastingIds = Extension.create<LastingIdsOptions>({
  name: 'lastingIds',
  addOptions: () => ({ newId: () => '' }),
  addProseMirrorPlugins() {
    return [lastingIds(this.options.newId)];
  },
});

interface Place {
  readonly pos: number;
  readonly node: Node;
}

export function lastingIds(newId: () => string): Plugin {
  return new Plugin({
    key: new PluginKey('lastingIds'),
    state: {
      /** Every id that this section ever had. */
      init: (_config, state) => new Set(topBlocks(state.doc).flatMap(({ node }) => idOf(node) ?? [])),
      apply(transaction, known: ReadonlySet<string>) {
        if (!transaction.getMeta(TRUSTED)) return known;
        return new Set([...known, ...topBlocks(transaction.doc).flatMap(({ node }) => idOf(node) ?? [])]);
      },
    },
    appendTransaction(transactions, before, after) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const known = this.getState(after) as Set<string>;
      return withIds(transactions, before, after, known, newId);
    },
  });
}

function withIds(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  known: Set<string>,
  newId: () => string,
): Transaction | null {
  const places = topBlocks(after.doc);
  const old = new Map(topBlocks(before.doc).map((place) => [idOf(place.node), place]));
  const holders = new Map<string, Place>();
  for (const place of places) {
    const id = idOf(place.node);
    if (id === null || !known.has(id)) continue;
    const holder = holders.get(id);
    if (!holder || isOriginal(place, old.get(id), transactions)) holders.set(id, place);
  }
  const ids = new Map<Place, string>([...holders].map(([id, place]) => [place, id]));
  moveToText(places, ids, old);
  const transaction = after.tr;
  for (const place of places) {
    const id = ids.get(place) ?? inheritedId(place, ids, known) ?? newId();
    known.add(id);
    ids.set(place, id);
    if (idOf(place.node) !== id) transaction.setNodeAttribute(place.pos, 'id', id);
    if (isFresh(place, old.get(id))) transaction.setNodeAttribute(place.pos, 'toCheck', false);
    clearInside(place, transaction);
  }
  return transaction.docChanged ? transaction : null;
}

/** Whether the block stands where the one of this id stood before. */
function isOriginal(place: Place, old: Place | undefined, transactions: readonly Transaction[]): boolean {
  if (!old) return false;
  const pos = transactions.reduce((at, { mapping }) => mapping.map(at, 1), old.pos);
  return pos === place.pos;
}

/** Enter at the very beginning pushes the text into the second half: the id goes along with the text. */
function moveToText(places: readonly Place[], ids: Map<Place, string>, old: ReadonlyMap<string | null, Place>): void {
  places.forEach((place, index) => {
    const id = ids.get(place);
    const next = places[index + 1];
    if (id === undefined || !next || ids.has(next) || place.node.content.size > 0 || !place.node.isTextblock) return;
    const text = old.get(id)?.node.content;
    if (!text || text.size === 0 || !next.node.content.eq(text)) return;
    ids.delete(place);
    ids.set(next, id);
  });
}

/** A paragraph that became a list (or the other way round) is still the same block. */
function inheritedId(place: Place, ids: ReadonlyMap<Place, string>, known: ReadonlySet<string>): string | null {
  const taken = new Set(ids.values());
  let found: string | null = null;
  place.node.descendants((node) => {
    const id = idOf(node);
    if (found === null && id !== null && known.has(id) && !taken.has(id)) found = id;
    return found === null;
  });
  return found;
}

/** New and empty: nothing from last year is in it. */
const isFresh = ({ node }: Place, old: Place | undefined): boolean =>
  !old && node.attrs['toCheck'] === true && node.isTextblock && node.content.size === 0;

/** Inside a list nothing has an id of its own. */
function clearInside({ pos, node }: Place, transaction: Transaction): void {
  if (node.isTextblock || node.isAtom) return;
  node.descendants((inner, offset) => {
    if (idOf(inner) !== null) transaction.setNodeAttribute(pos + 1 + offset, 'id', null);
    if (inner.attrs['toCheck'] === true) transaction.setNodeAttribute(pos + 1 + offset, 'toCheck', false);
  });
}

const idOf = (node: Node): string | null => (typeof node.attrs['id'] === 'string' ? node.attrs['id'] : null);

export function topBlocks(doc: Node): Place[] {
  const places: Place[] = [];
  if (doc.type.name !== NODES.doc) return places;
  doc.forEach((node, pos) => places.push({ pos, node }));
  return places;
}
