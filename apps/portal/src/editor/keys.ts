/** Keys of the editor beyond those of TipTap: leaving a special paragraph, limits of lists, opening what is selected. */
import { Extension, type Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { LIST_LEVELS, NODES } from './editor-json.js';
import { firstField } from './insert.js';

const LEAVE_BY_BACKSPACE: readonly string[] = [NODES.heading, NODES.quotation, NODES.source, NODES.note];

export interface KeysOptions {
  /** Enter on a selected Kennzahl, reference or footnote. */
  readonly openSelected: (editor: Editor) => void;
  readonly openLink: () => void;
  readonly focusToolbar: () => void;
}

export const Keys = Extension.create<KeysOptions>({
  name: 'keys',
  priority: 1000,
  addOptions: () => ({
    openSelected: () => undefined,
    openLink: () => undefined,
    focusToolbar: () => undefined,
  }),
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Backspace: () => {
        const { empty, $from } = editor.state.selection;
        if (!empty || $from.parentOffset > 0 || !LEAVE_BY_BACKSPACE.includes($from.parent.type.name)) return false;
        return editor.commands.setParagraph();
      },
      Enter: () => {
        const { selection } = editor.state;
        if (!(selection instanceof NodeSelection)) return false;
        if (selection.node.isInline) {
          this.options.openSelected(editor);
          return true;
        }
        // A table or figure: into its first field.
        const field = firstField(editor.view.nodeDOM(selection.from));
        field?.focus();
        return field !== undefined;
      },
      Tab: () => {
        if (!editor.isActive(NODES.listItem)) return false;
        const { $from } = editor.state.selection;
        let level = 0;
        for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === NODES.listItem) level++;
        // At the edge Tab leaves the editor, so that nobody is caught in it.
        return level < LIST_LEVELS && editor.commands.sinkListItem(NODES.listItem);
      },
      'Mod-k': () => {
        this.options.openLink();
        return true;
      },
      'Alt-F10': () => {
        this.options.focusToolbar();
        return true;
      },
    };
  },
});
