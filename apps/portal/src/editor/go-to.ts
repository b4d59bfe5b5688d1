/** Brings somebody to a place in the text: the block into sight, the cursor into it, the words selected, or the field of the cell. */
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { topBlocks } from './lasting-ids.js';
import { blockElementId } from './margin.js';

export interface Spot {
  readonly blockId: string;
  /** Characters of the block's text; a Kennzahl, reference, footnote or the end of a line is one. */
  readonly words?: { readonly index: number; readonly text: string };
  /** „row:column“ of a table, from 0. */
  readonly cell?: string;
}

export function goTo(editor: Editor, { blockId, words, cell }: Spot): void {
  const element = document.getElementById(blockElementId(blockId));
  element?.scrollIntoView({ block: 'center' });
  if (!element) return;
  const field =
    (cell === undefined ? null : element.querySelector<HTMLElement>(`[data-place="${cell}"]`)) ??
    element.querySelector<HTMLElement>('input');
  if (field) return field.focus();
  const range = words && rangeOf(editor.state.doc, blockId, words);
  if (range) editor.chain().setTextSelection(range).focus().run();
  else editor.commands.focus(editor.view.posAtDOM(element, 0));
}

/** Null where the words are not there any more. */
export function rangeOf(
  doc: Node,
  blockId: string,
  { index, text }: NonNullable<Spot['words']>,
): { from: number; to: number } | null {
  const block = topBlocks(doc).find(({ node }) => node.attrs['id'] === blockId);
  if (!block) return null;
  const [chars, places] = charactersOf(block.node, block.pos);
  const at = chars.startsWith(text, index) ? index : chars.indexOf(text);
  const from = places[at];
  return from === undefined || at < 0 ? null : { from, to: from + text.length };
}

/** The text of a block and where each character of it stands in the document. */
function charactersOf(block: Node, pos: number): [string, number[]] {
  let chars = '';
  const places: number[] = [];
  const take = (text: string, at: number): void => {
    for (let index = 0; index < text.length; index++) places.push(at + index);
    chars += text;
  };
  const inner = (node: Node, at: number): void => {
    if (node.isText) take(node.text ?? '', at);
    else if (node.isInline) take('\ufffc', at);
    else {
      if (node.isTextblock && chars !== '') take('\n', at);
      node.forEach((child, offset) => inner(child, at + 1 + offset));
    }
  };
  inner(block, pos);
  return [chars, places];
}
