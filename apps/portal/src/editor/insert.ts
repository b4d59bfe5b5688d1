/** What the dialogs put into the text. */
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { Block, Inline } from '#domain/document/blocks.js';
import { NODES } from './editor-json.js';
import { inlineToEditor } from './inline-to-editor.js';
import { newId } from './new-id.js';
import { newTable } from './table/table-changes.js';
import { toEditor } from './to-editor.js';

/** In place of the selected Kennzahl, reference or footnote; otherwise at the cursor. */
export function insertInline(editor: Editor, inline: Inline): void {
  const [node] = inlineToEditor([inline]);
  if (!node) return;
  const { selection } = editor.state;
  const marks = selection instanceof NodeSelection ? selection.node.marks : selection.$from.marks();
  const kept = marks.filter(({ type }) => type.name === 'bold').map(({ type }) => ({ type: type.name }));
  editor
    .chain()
    .focus()
    .insertContent({ ...node, ...(kept.length > 0 ? { marks: kept } : {}) } as never)
    .run();
}

/** After the block in which the cursor stands; an empty paragraph gives way. */
export function insertBlock(editor: Editor, block: Block): void {
  const [node] = toEditor([block]).content ?? [];
  const { $from, to: behind } = editor.state.selection;
  const around = $from.depth > 0 ? $from.node(1) : null;
  const gone = around?.type.name === NODES.paragraph && around.content.size === 0;
  const from = $from.depth === 0 ? behind : gone ? $from.before(1) : $from.after(1);
  const to = gone ? $from.after(1) : from;
  editor
    .chain()
    .insertContentAt({ from, to }, node as never, { updateSelection: false })
    .run();
  // The field to begin in is there after the next drawing.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      firstField(editor.view.nodeDOM(from))?.focus();
    }),
  );
}

/** Where somebody begins in a table, figure, planning table or chart: what is folded up cannot have the focus. */
export const firstField = (dom: Node | null): HTMLElement | undefined =>
  dom instanceof HTMLElement
    ? [...dom.querySelectorAll<HTMLElement>('input, textarea, button')].find((field) => field.checkVisibility())
    : undefined;

export const insertTable = (editor: Editor): void =>
  insertBlock(editor, { kind: 'table', id: newId(), table: newTable() });
