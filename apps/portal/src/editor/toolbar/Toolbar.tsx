/** The toolbar above the text: one stop of the Tab key, arrow keys inside. */
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Fragment, useRef, useState, type KeyboardEvent } from 'react';
import { insertTable } from '../insert.js';
import { ariaKeys, toolsWith, type DialogKind } from './tools.js';

const TOOLS = toolsWith(insertTable);

export interface ToolbarProps {
  readonly editor: Editor;
  /** Id of what it belongs to. */
  readonly controls: string;
  readonly onOpen: (dialog: DialogKind) => void;
}

export function Toolbar({ editor, controls, onOpen }: ToolbarProps) {
  const [stop, setStop] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const states = useEditorState({
    editor,
    selector: () =>
      TOOLS.map((tool) => `${tool.isActive?.(editor) ?? ''}/${tool.isPossible?.(editor) ?? true}`).join(' '),
  }).split(' ');
  const go = (event: KeyboardEvent): void => {
    const last = TOOLS.length - 1;
    const next = {
      ArrowRight: stop === last ? 0 : stop + 1,
      ArrowLeft: stop === 0 ? last : stop - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Escape') editor.commands.focus();
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    buttons.current[next]?.focus();
  };
  return (
    <div className="editor-toolbar" role="toolbar" aria-label="Text gestalten" aria-controls={controls} onKeyDown={go}>
      {TOOLS.map((tool, index) => {
        const [active, possible] = (states[index] ?? '').split('/');
        const begins = index > 0 && TOOLS[index - 1]?.group !== tool.group;
        return (
          <Fragment key={tool.key}>
            {begins && <span className="editor-toolbar__gap" aria-hidden="true" />}
            <button
              type="button"
              ref={(element) => {
                buttons.current[index] = element;
              }}
              className={`editor-button editor-button--${tool.key}`}
              tabIndex={index === stop ? 0 : -1}
              aria-pressed={active === '' ? undefined : active === 'true'}
              aria-disabled={possible === 'false' || undefined}
              aria-keyshortcuts={tool.shortcut ? ariaKeys(tool.shortcut) : undefined}
              title={tool.shortcut ? `${tool.label} (${tool.shortcut})` : tool.label}
              onMouseDown={(event) => event.preventDefault()}
              onFocus={() => setStop(index)}
              onClick={() => {
                if (possible !== 'false') tool.run(editor, onOpen);
              }}
            >
              {tool.label}
            </button>
          </Fragment>
        );
      })}
    </div>
  );
}
