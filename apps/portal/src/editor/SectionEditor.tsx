/** The text of a section to write in: toolbar, text, dialogs. Loaded only where somebody may write. */
import '../styles/editor.css';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useId, useImperativeHandle, useState, type ReactNode } from 'react';
import type { Block } from '#domain/document/blocks.js';
import { applyBlocks, changeBlocks } from './apply-blocks.js';
import { atoms } from './atom-views.js';
import { EditorDialog, selectedInline } from './dialogs/EditorDialog.js';
import { fromEditor } from './from-editor.js';
import { goTo, type Spot } from './go-to.js';
import { Keys } from './keys.js';
import { LastingIds } from './lasting-ids.js';
import { Margin } from './margin.js';
import { newId } from './new-id.js';
import { cleanPasted } from './paste.js';
import { Quotation, sectionSchema } from './schema.js';
import { chartBlock, planningBlock } from './planning/planning-views.js';
import { figureBlock, tableBlock } from './structured-views.js';
import type { Surroundings } from './surroundings.js';
import { gridFromTable, tableFromGrid } from './table/grid.js';
import { toEditor } from './to-editor.js';
import { ContextBar } from './toolbar/ContextBar.js';
import { Toolbar } from './toolbar/Toolbar.js';
import type { DialogKind } from './toolbar/tools.js';

export interface EditorHandle {
  /** Shows another text, e.g. what another window saved. */
  readonly apply: (blocks: readonly Block[]) => void;
  /** Changes the text for the person who writes it: one step that can be undone. */
  readonly replace: (blocks: readonly Block[]) => void;
  readonly goTo: (spot: Spot) => void;
}
export interface SectionEditorProps {
  readonly blocks: readonly Block[];
  readonly surroundings: Surroundings;
  /** Name of the text for screen readers. */
  readonly label: string;
  /** Gets what the page can do with the editor; null when it goes. */
  readonly attach: (handle: EditorHandle | null) => void;
  /** Shown with the tools, in sight while somebody writes. */
  readonly status: ReactNode;
  readonly onChange: (blocks: Block[]) => void;
}

/** What another copy of this editor put on the clipboard is clean already. */
const isOwn = (html: string): boolean => html.includes('data-pm-slice');

const dialogFor = (editor: Editor): DialogKind | null => {
  const kind = selectedInline(editor)?.kind;
  if (kind === 'kennzahl' || kind === 'footnote') return kind;
  return kind === 'sectionReference' || kind === 'blockReference' ? 'reference' : null;
};

const extensionsFor = (surroundings: Surroundings, id: string, open: (dialog: DialogKind | null) => void) => [
  ...sectionSchema({
    quotation: Quotation,
    structured: [
      tableBlock(surroundings),
      figureBlock(surroundings),
      planningBlock(surroundings),
      chartBlock(surroundings),
    ],
    atoms: atoms(surroundings),
  }),
  LastingIds.configure({ newId }),
  Margin.configure({ surroundings }),
  Keys.configure({
    openSelected: (editor) => open(dialogFor(editor)),
    openLink: () => open('link'),
    focusToolbar: () =>
      document.querySelector<HTMLElement>(`[role=toolbar][aria-controls="${id}"] [tabindex="0"]`)?.focus(),
  }),
];

export function SectionEditor({ blocks, surroundings, label, attach, status, onChange }: SectionEditorProps) {
  const [dialog, setDialog] = useState<DialogKind | null>(null);
  const id = useId();
  const [extensions] = useState(() => extensionsFor(surroundings, id, setDialog));
  const [content] = useState(() => toEditor(blocks) as never);
  const editor = useEditor({
    extensions,
    injectCSS: false,
    content,
    enableContentCheck: true,
    editorProps: {
      attributes: {
        id,
        class: 'editor-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': `${id}-help`,
        lang: 'de',
      },
      transformPastedHTML: (html) =>
        isOwn(html) ? html : cleanPasted(html, (table) => tableFromGrid(gridFromTable(table))),
      handleDoubleClickOn: (_view, _pos, node) => {
        if (!node.isInline || !node.isAtom) return false;
        openSelected();
        return true;
      },
    },
    onUpdate: ({ editor: changed }) => {
      const next = fromEditor(changed.getJSON() as never, newId);
      surroundings.update(next);
      onChange(next);
    },
  });
  const openSelected = (): void => setDialog(dialogFor(editor));

  useImperativeHandle(
    attach,
    () => ({
      apply: (next) => {
        applyBlocks(editor, next);
        surroundings.update(next);
      },
      replace: (next) => changeBlocks(editor, next),
      goTo: (spot) => goTo(editor, spot),
    }),
    [editor, surroundings],
  );

  return (
    <div className="editor">
      <h2 className="visually-hidden">Text</h2>
      <div className="editor__tools">
        <Toolbar editor={editor} controls={id} onOpen={setDialog} />
        <ContextBar
          editor={editor}
          surroundings={surroundings}
          onOpenSelected={openSelected}
          onOpenLink={() => setDialog('link')}
          status={status}
        />
      </div>
      <p className="visually-hidden" id={`${id}-help`}>
        Mit Alt und F10 gelangen Sie zu den Werkzeugen, mit der Tabulatortaste verlassen Sie den Text.
      </p>
      <EditorContent editor={editor} />
      {dialog && (
        <EditorDialog kind={dialog} editor={editor} surroundings={surroundings} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}
