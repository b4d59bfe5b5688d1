/** What can be done with a figure, planning table or chart as a whole: go on writing below it, or take it away. */
import type { NodeViewProps } from '@tiptap/react';
import { paragraphBelow } from './structured-node.js';

export const StructuredBar = ({ node, what }: { readonly node: NodeViewProps; readonly what: string }) => (
  <div className="table-bar">
    <button type="button" className="editor-button" onClick={() => paragraphBelow(node)}>
      Absatz darunter
    </button>
    <button
      type="button"
      className="editor-button"
      onClick={() => {
        node.deleteNode();
        node.editor.commands.focus();
      }}
    >
      {what} löschen
    </button>
  </div>
);
