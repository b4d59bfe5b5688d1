/** Kennzahlen, references and footnotes as they stand in the text: the words that will be printed, always up to date. */
import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Decoration } from '@tiptap/pm/view';
import { NODES } from './editor-json.js';
import { inlineFromEditor } from './inline-from-editor.js';
import { BlockReferenceNode, FootnoteNode, KennzahlNode, SectionReferenceNode } from './schema.js';
import { aboutKennzahl, type Surroundings } from './surroundings.js';

export const FOOTNOTE_NUMBER = 'data-footnote';

interface Words {
  readonly text: string;
  /** What it is, told on hovering and in the bar above the text. */
  readonly about: string;
}

export function atomWords(node: Node, surroundings: Surroundings): Words {
  const [inline] = inlineFromEditor([node.toJSON() as never]);
  const text = inline ? surroundings.printed(inline) : '…';
  if (inline?.kind === 'kennzahl') {
    const kennzahl = surroundings.references().kennzahlen.get(inline.key);
    return { text, about: kennzahl ? `Kennzahl: ${aboutKennzahl(kennzahl)}` : `Unbekannte Kennzahl „${inline.key}“` };
  }
  if (inline?.kind === 'footnote') return { text, about: `Fußnote: ${text}` };
  if (inline?.kind === 'blockReference') return { text, about: `Verweis auf ${text}` };
  return { text, about: `Verweis auf Abschnitt ${text}` };
}

/** The number comes with a decoration, because it depends on what stands before. */
const numberIn = (decorations: readonly Decoration[]): string =>
  decorations
    .map((decoration) => (decoration as unknown as { type: { attrs?: Record<string, string> } }).type.attrs)
    .find((attrs) => attrs?.[FOOTNOTE_NUMBER] !== undefined)?.[FOOTNOTE_NUMBER] ?? '*';

const view =
  (surroundings: Surroundings): NodeViewRenderer =>
  ({ node, decorations }) => {
    let [current, around] = [node, decorations as readonly Decoration[]];
    const isFootnote = node.type.name === NODES.footnote;
    const dom = document.createElement(isFootnote ? 'sup' : 'span');
    dom.className = `editor-atom editor-atom--${node.type.name}`;
    const draw = (): void => {
      const { text, about } = atomWords(current, surroundings);
      dom.title = about;
      if (!isFootnote) {
        dom.textContent = text;
        return;
      }
      const hidden = document.createElement('span');
      hidden.className = 'visually-hidden';
      hidden.textContent = 'Fußnote ';
      dom.replaceChildren(hidden, numberIn(around));
    };
    draw();
    const stop = surroundings.subscribe(draw);
    return {
      dom,
      update: (next, nextDecorations) => {
        if (next.type !== current.type) return false;
        [current, around] = [next, nextDecorations];
        draw();
        return true;
      },
      ignoreMutation: () => true,
      destroy: stop,
    };
  };

const withView = (node: typeof KennzahlNode, surroundings: Surroundings) =>
  node.extend({ addNodeView: () => view(surroundings) });

/** Nodes that may stand in a footnote too. */
export const plainAtoms = (surroundings: Surroundings) =>
  [KennzahlNode, SectionReferenceNode, BlockReferenceNode].map((node) => withView(node, surroundings));
export const atoms = (surroundings: Surroundings) => [
  ...plainAtoms(surroundings),
  withView(FootnoteNode, surroundings),
];
