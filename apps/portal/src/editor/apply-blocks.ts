/** Puts a text from elsewhere into the open editor: only what differs is replaced, so that the cursor stays where somebody writes. */
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import type { Block } from '#domain/document/blocks.js';
import { TRUSTED } from './lasting-ids.js';
import { toEditor } from './to-editor.js';

export function applyBlocks(editor: Editor, blocks: readonly Block[]): void {
  const transaction = towards(editor, blocks);
  if (transaction) editor.view.dispatch(transaction.setMeta('addToHistory', false).setMeta('preventUpdate', true));
}

/** The same as if the person had typed it: it is saved, and one step back takes it away. */
export function changeBlocks(editor: Editor, blocks: readonly Block[]): void {
  const transaction = towards(editor, blocks);
  if (transaction) editor.view.dispatch(closeHistory(transaction));
}

function towards({ state, schema }: Editor, blocks: readonly Block[]): Transaction | null {
  const next = schema.nodeFromJSON(toEditor(blocks));
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return null;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  let transaction = state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  if (!transaction.doc.eq(next)) transaction = state.tr.replaceWith(0, state.doc.content.size, next.content);
  return transaction.setMeta(TRUSTED, true);
}
