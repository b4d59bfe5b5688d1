/** What the toolbar offers, with German words and keys. */
import type { Editor } from '@tiptap/core';
import { NODES } from '../editor-json.js';

export type DialogKind = 'link' | 'footnote' | 'kennzahl' | 'reference' | 'figure' | 'planning' | 'chart';

export interface Tool {
  readonly key: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly group: 'Zeichen' | 'Absatz' | 'Einfügen' | 'Verlauf';
  readonly isActive?: (editor: Editor) => boolean;
  readonly isPossible?: (editor: Editor) => boolean;
  readonly run: (editor: Editor, open: (dialog: DialogKind) => void) => void;
}

const special = (name: string, label: string): Tool => ({
  key: name,
  label,
  group: 'Absatz',
  isActive: (editor) => editor.isActive(name),
  run: (editor) => {
    const chain = editor.chain().focus();
    (editor.isActive(name) ? chain.setParagraph() : chain.setNode(name)).run();
  },
});

const heading = (level: 3 | 4, label: string): Tool => ({
  key: `heading${level}`,
  label,
  shortcut: `Strg+Alt+${level}`,
  group: 'Absatz',
  isActive: (editor) => editor.isActive('heading', { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
});

const dialog = (kind: DialogKind, label: string, shortcut?: string): Tool => ({
  key: kind,
  label,
  ...(shortcut === undefined ? {} : { shortcut }),
  group: 'Einfügen',
  run: (_editor, open) => open(kind),
});

export const toolsWith = (insertTable: (editor: Editor) => void): readonly Tool[] => [
  {
    key: 'bold',
    label: 'Fett',
    shortcut: 'Strg+B',
    group: 'Zeichen',
    isActive: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    key: 'italic',
    label: 'Kursiv',
    shortcut: 'Strg+I',
    group: 'Zeichen',
    isActive: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  heading(3, 'Überschrift'),
  heading(4, 'Unterüberschrift'),
  {
    key: 'bulletList',
    label: 'Aufzählung',
    shortcut: 'Strg+Umschalt+8',
    group: 'Absatz',
    isActive: (editor) => editor.isActive(NODES.bulletList),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    key: 'orderedList',
    label: 'Nummerierung',
    shortcut: 'Strg+Umschalt+7',
    group: 'Absatz',
    isActive: (editor) => editor.isActive(NODES.orderedList),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  special(NODES.quotation, 'Zitat'),
  special(NODES.source, 'Quelle'),
  special(NODES.note, 'Anmerkung'),
  dialog('kennzahl', 'Kennzahl'),
  dialog('reference', 'Verweis'),
  dialog('footnote', 'Fußnote'),
  dialog('link', 'Link', 'Strg+K'),
  {
    key: 'table',
    label: 'Tabelle',
    group: 'Einfügen',
    run: (editor) => insertTable(editor),
  },
  dialog('planning', 'Planungstabelle'),
  dialog('figure', 'Abbildung'),
  dialog('chart', 'Diagramm'),
  {
    key: 'undo',
    label: 'Rückgängig',
    shortcut: 'Strg+Z',
    group: 'Verlauf',
    isPossible: (editor) => editor.can().undo(),
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    key: 'redo',
    label: 'Wiederholen',
    shortcut: 'Strg+Y',
    group: 'Verlauf',
    isPossible: (editor) => editor.can().redo(),
    run: (editor) => editor.chain().focus().redo().run(),
  },
];

/** For aria-keyshortcuts, which knows English names only. */
export const ariaKeys = (shortcut: string): string => shortcut.replace('Strg', 'Control').replace('Umschalt', 'Shift');
