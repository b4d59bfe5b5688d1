/** The dialog that is open just now, filled with what is selected; what it answers goes into the text. */
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { Inline } from '#domain/document/blocks.js';
import { inlineFromEditor } from '../inline-from-editor.js';
import { insertBlock, insertInline } from '../insert.js';
import { newId } from '../new-id.js';
import type { Surroundings } from '../surroundings.js';
import type { DialogKind } from '../toolbar/tools.js';
import { ChartDialog } from './ChartDialog.js';
import { FigureDialog } from './FigureDialog.js';
import { FootnoteDialog } from './FootnoteDialog.js';
import { KennzahlDialog } from './KennzahlDialog.js';
import { LinkDialog } from './LinkDialog.js';
import { PlanningDialog } from './PlanningDialog.js';
import { ReferenceDialog } from './ReferenceDialog.js';

export interface EditorDialogProps {
  readonly kind: DialogKind;
  readonly editor: Editor;
  readonly surroundings: Surroundings;
  readonly onClose: () => void;
}

/** The Kennzahl, reference or footnote that is selected. */
export function selectedInline(editor: Editor): Inline | null {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection) || !selection.node.isInline) return null;
  return inlineFromEditor([selection.node.toJSON() as never])[0] ?? null;
}

export function EditorDialog({ kind, editor, surroundings, onClose }: EditorDialogProps) {
  const selected = selectedInline(editor);
  const close = (): void => {
    onClose();
    editor.commands.focus();
  };
  const insert = (inline: Inline): void => {
    onClose();
    insertInline(editor, inline);
  };
  switch (kind) {
    case 'kennzahl':
      return (
        <KennzahlDialog
          surroundings={surroundings}
          before={selected?.kind === 'kennzahl' ? selected : undefined}
          onChoose={(chosen) => insert({ kind: 'kennzahl', ...chosen })}
          onClose={close}
        />
      );
    case 'reference':
      return (
        <ReferenceDialog
          surroundings={surroundings}
          before={selected?.kind === 'sectionReference' || selected?.kind === 'blockReference' ? selected : undefined}
          onChoose={insert}
          onClose={close}
        />
      );
    case 'footnote':
      return (
        <FootnoteDialog
          surroundings={surroundings}
          before={selected?.kind === 'footnote' ? selected.content : undefined}
          onChoose={(content) => insert({ kind: 'footnote', content })}
          onClose={close}
        />
      );
    case 'figure':
      return (
        <FigureDialog
          year={surroundings.year}
          onChoose={(data) => {
            onClose();
            insertBlock(editor, { kind: 'figure', id: newId(), ...data });
          }}
          onClose={close}
        />
      );
    case 'planning':
      return (
        <PlanningDialog
          surroundings={surroundings}
          onChoose={(data) => {
            onClose();
            insertBlock(editor, { kind: 'planning', id: newId(), ...data });
          }}
          onClose={close}
        />
      );
    case 'chart':
      return (
        <ChartDialog
          surroundings={surroundings}
          onChoose={(data) => {
            onClose();
            insertBlock(editor, { kind: 'chart', id: newId(), ...data });
          }}
          onClose={close}
        />
      );
    case 'link':
      return <LinkOfSelection editor={editor} onClose={onClose} onCancel={close} />;
  }
}

function LinkOfSelection({
  editor,
  onClose,
  onCancel,
}: {
  readonly editor: Editor;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}) {
  const { from, to } = editor.state.selection;
  const active = editor.isActive('link');
  const text = editor.state.doc.textBetween(from, to, ' ');
  return (
    <LinkDialog
      href={active ? String(editor.getAttributes('link')['href'] ?? '') : ''}
      text={active ? ' ' : text}
      onChoose={(link) => {
        onClose();
        const chain = editor.chain().focus();
        if (active) chain.extendMarkRange('link').setLink({ href: link.href }).run();
        else if (text !== '') chain.setLink({ href: link.href }).run();
        else
          chain
            .insertContent({
              type: 'text',
              text: link.text,
              marks: [{ type: 'link', attrs: { href: link.href } }],
            })
            .unsetMark('link')
            .run();
      }}
      onRemove={
        active
          ? () => {
              onClose();
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
            }
          : undefined
      }
      onClose={onCancel}
    />
  );
}
