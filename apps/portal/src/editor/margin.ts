/** What stands beside the text and is no part of it: paragraph numbers as printed, numbers of footnotes, and what is still to be checked. */
import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { FOOTNOTE_NUMBER } from './atom-views.js';
import { NODES } from './editor-json.js';
import { topBlocks } from './lasting-ids.js';
import type { Surroundings } from './surroundings.js';

export const blockElementId = (id: string): string => `baustein-${id}`;

export const Margin = Extension.create<{ surroundings: Surroundings | null; heading: number }>({
  name: 'margin',
  addOptions: () => ({ surroundings: null, heading: 3 }),
  addProseMirrorPlugins() {
    const { surroundings } = this.options;
    if (!surroundings) return [];
    return [
      new Plugin({
        props: { decorations: (state) => decorationsOf(state, surroundings) },
        view: (view) => ({
          destroy: surroundings.subscribe(() => queueMicrotask(() => redraw(view))),
        }),
      }),
    ];
  },
});

const redraw = (view: EditorView): void => {
  if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta('addToHistory', false));
};

function decorationsOf(state: EditorState, { numbers }: Surroundings): DecorationSet {
  const decorations: Decoration[] = [];
  let footnotes = numbers.footnotesBefore;
  for (const { pos, node } of topBlocks(state.doc)) {
    const id = typeof node.attrs['id'] === 'string' ? node.attrs['id'] : '';
    const number = numbers.paragraphs.get(id);
    const attributes = {
      id: blockElementId(id),
      ...(number === undefined ? {} : { 'data-number': number }),
    };
    if (id !== '') decorations.push(Decoration.node(pos, pos + node.nodeSize, attributes));
    if (node.attrs['toCheck'] === true)
      decorations.push(Decoration.widget(pos, checkBar, { side: -1, key: `check-${id}`, stopEvent: () => true }));
    node.descendants((inner, offset) => {
      if (inner.type.name !== NODES.footnote) return;
      const from = pos + 1 + offset;
      decorations.push(Decoration.node(from, from + inner.nodeSize, { [FOOTNOTE_NUMBER]: String(++footnotes) }));
    });
  }
  return DecorationSet.create(state.doc, decorations);
}

/** „Aus dem Vorjahr, bitte prüfen“ with its button, before the block. */
function checkBar(view: EditorView, getPos: () => number | undefined): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'editor-check';
  bar.contentEditable = 'false';
  const words = document.createElement('span');
  words.textContent = 'Aus dem Vorjahr, bitte prüfen';
  bar.append(words);
  if (!view.editable) return bar;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'editor-button';
  button.textContent = 'Geprüft';
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const pos = getPos();
    if (pos === undefined) return;
    view.dispatch(view.state.tr.setNodeAttribute(pos, 'toCheck', false));
    // The next one to check is where the hand is now.
    const next = view.dom.querySelectorAll<HTMLButtonElement>('.editor-check button');
    const here = [...next].find((other) => (view.posAtDOM(other, 0) ?? 0) >= pos) ?? next[0];
    if (here) here.focus();
    else view.focus();
  });
  bar.append(button);
  return bar;
}
