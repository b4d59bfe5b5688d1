/** The text of a footnote, written in a small editor of its own. */
import { EditorContent, useEditor } from '@tiptap/react';
import { useId, useState } from 'react';
import type { Inline } from '#domain/document/blocks.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { plainAtoms } from '../atom-views.js';
import { NODES, type EditorNode } from '../editor-json.js';
import { inlineFromEditor } from '../inline-from-editor.js';
import { inlineToEditor } from '../inline-to-editor.js';
import { footnoteSchema } from '../schema.js';
import type { Surroundings } from '../surroundings.js';

export type FootnoteContent = Extract<Inline, { kind: 'footnote' }>['content'];

export interface FootnoteDialogProps {
  readonly surroundings: Surroundings;
  readonly before?: FootnoteContent | undefined;
  readonly onChoose: (content: FootnoteContent) => void;
  readonly onClose: () => void;
}

export function FootnoteDialog({ surroundings, before, onChoose, onClose }: FootnoteDialogProps) {
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const editor = useEditor({
    extensions: footnoteSchema(plainAtoms(surroundings)),
    injectCSS: false,
    autofocus: 'end',
    content: { type: NODES.doc, content: [{ type: NODES.paragraph, content: inlineToEditor(before ?? []) }] } as never,
    editorProps: {
      attributes: { class: 'editor-small', role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': id },
    },
  });
  const choose = (): void => {
    const paragraph = (editor.getJSON() as EditorNode).content?.[0];
    const content = inlineFromEditor(paragraph?.content).filter(
      (inline): inline is FootnoteContent[number] => inline.kind !== 'footnote',
    );
    if (content.length === 0) return setEmpty(true);
    onChoose(content);
  };
  return (
    <Dialog
      title={before ? 'Fußnote ändern' : 'Fußnote einfügen'}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={choose}>
            {before ? 'Übernehmen' : 'Einfügen'}
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <p className="kern-label" id={id}>
        Text der Fußnote
      </p>
      <EditorContent editor={editor} />
      {empty && (
        <p className="kern-error" role="alert">
          <span className="kern-body">Bitte zuerst den Text der Fußnote eingeben.</span>
        </p>
      )}
    </Dialog>
  );
}
