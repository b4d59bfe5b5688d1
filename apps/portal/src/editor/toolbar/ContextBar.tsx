/** What is selected or where the cursor stands, in words, with what can be done there; read out when it changes. */
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { atomWords } from '../atom-views.js';
import { NODES } from '../editor-json.js';
import type { Surroundings } from '../surroundings.js';
import { LineField } from '../table/LineField.js';

export interface ContextBarProps {
  readonly editor: Editor;
  readonly surroundings: Surroundings;
  readonly onOpenSelected: () => void;
  readonly onOpenLink: () => void;
  readonly status: ReactNode;
}

export function ContextBar({ editor, surroundings, onOpenSelected, onOpenLink, status }: ContextBarProps) {
  const { atom, link, quotation, list } = useEditorState({
    editor,
    selector: () => {
      const { selection } = editor.state;
      const node = selection instanceof NodeSelection ? selection.node : null;
      return {
        atom: node?.isInline ? atomWords(node, surroundings).about : null,
        link: editor.isActive('link') ? String(editor.getAttributes('link')['href'] ?? '') : null,
        quotation: editor.isActive(NODES.quotation)
          ? { source: (editor.getAttributes(NODES.quotation)['source'] as string | null) ?? undefined }
          : null,
        list: editor.isActive(NODES.listItem),
      };
    },
  });
  return (
    <div className="editor-context">
      <div role="status" className="editor-context__words">
        {atom ?? (link === null ? '' : `Link: ${link}`)}
      </div>
      {atom !== null && (
        <>
          <Do onClick={onOpenSelected}>Ändern …</Do>
          <Do onClick={() => editor.chain().focus().deleteSelection().run()}>Entfernen</Do>
        </>
      )}
      {atom === null && link !== null && <Do onClick={onOpenLink}>Link ändern …</Do>}
      {list && (
        <>
          <Do onClick={() => editor.chain().focus().sinkListItem(NODES.listItem).run()}>Einrücken</Do>
          <Do onClick={() => editor.chain().focus().liftListItem(NODES.listItem).run()}>Ausrücken</Do>
        </>
      )}
      {quotation && (
        <LineField
          label="Quelle des Zitats"
          value={quotation.source}
          onChange={(source) => editor.commands.updateAttributes(NODES.quotation, { source: source ?? null })}
        />
      )}
      <div className="editor-context__status">{status}</div>
    </div>
  );
}

const Do = ({ onClick, children }: { readonly onClick: () => void; readonly children: string }) => (
  <button type="button" className="editor-button" onMouseDown={(event) => event.preventDefault()} onClick={onClick}>
    {children}
  </button>
);
