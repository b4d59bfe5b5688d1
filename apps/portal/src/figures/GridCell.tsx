/** One cell of figures: a field of text, so that the browser guesses nothing; arrows, Enter and pasting as in a spreadsheet. */
import { useRef, useState, type ChangeEvent, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { gridFromText, type Grid } from '../editor/table/grid.js';
import { entryText, readEntry, type Entry, type EntryFormat } from './number-entry.js';

export interface GridCellProps {
  readonly value: Entry;
  readonly format: EntryFormat;
  readonly name: string;
  readonly place: string;
  readonly writable: boolean;
  readonly marked: 'blocks' | 'warns' | null;
  readonly describedBy: string;
  readonly empty: string | undefined;
  readonly onChange: (value: Entry) => void;
  /** Why what was typed cannot be taken; null: it can. */
  readonly onUnclear: (why: string | null) => void;
  readonly onFocus: () => void;
  readonly onPaste: (grid: Grid) => void;
  readonly onMove: (rows: number, columns: number) => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const [NARROWEST, WIDEST] = [6, 30];

export function GridCell({ value, format, name, place, writable, marked, describedBy, empty, ...on }: GridCellProps) {
  const [typed, setTyped] = useState<string | null>(null);
  /** What stood here when the focus came: Escape brings it back. */
  const before = useRef<Entry>(value);
  const unclear = typed !== null && !readEntry(typed, format).ok;
  const shown = typed ?? entryText(value, format);
  const numeric = format.kind !== 'text';
  const classes = [
    'figure-cell',
    numeric ? 'figure-cell--number' : '',
    writable ? '' : 'figure-cell--fixed',
    unclear ? 'figure-cell--unclear' : '',
    marked === null ? '' : `figure-cell--${marked}`,
  ];
  // Words that nobody can change here are read, and may need more than one line.
  if (!writable && !numeric)
    return <span className={[...classes.filter(Boolean), 'figure-cell--text'].join(' ')}>{shown || empty}</span>;
  const take = (text: string): void => {
    setTyped(text);
    const read = readEntry(text, format);
    on.onUnclear(read.ok ? null : read.why);
    if (read.ok && read.value !== value) on.onChange(read.value);
  };
  const wide = Math.min(WIDEST, Math.max(NARROWEST, shown.length + 1));
  const field = {
    className: classes.filter(Boolean).join(' '),
    'data-place': place,
    'aria-label': name,
    'aria-invalid': unclear || marked === 'blocks' || undefined,
    'aria-describedby': describedBy,
    readOnly: !writable,
    autoComplete: 'off',
    placeholder: empty,
    value: shown,
    onFocus: (event: FocusEvent<Field>) => {
      before.current = value;
      on.onFocus();
      // Whoever comes back to it hears again why it could not be taken.
      const read = readEntry(shown, format);
      if (typed !== null && !read.ok) on.onUnclear(read.why);
      event.target.select();
    },
    onBlur: () => {
      // What could not be understood stays to be seen and mended.
      if (!unclear) setTyped(null);
    },
    onChange: ({ target }: ChangeEvent<Field>) => take(target.value.replace(/[\r\n]+/g, ' ')),
    onPaste: (event: ClipboardEvent<Field>) => {
      const grid = gridFromText(event.clipboardData.getData('text/plain'));
      if (!grid) return;
      event.preventDefault();
      setTyped(null);
      on.onPaste(grid);
    },
    onKeyDown: (event: KeyboardEvent<Field>) => {
      if (event.key === 'Escape' && typed !== null) {
        setTyped(null);
        on.onUnclear(null);
        if (before.current !== value) on.onChange(before.current);
      } else move(event, on.onMove);
    },
  };
  // Words are shown whole, in as many lines as they need; the copy behind the field gives it its height.
  if (!numeric)
    return (
      <span className="figure-lines" data-text={shown || empty}>
        <textarea rows={1} cols={wide} {...field} />
      </span>
    );
  return <input type="text" inputMode={format.kind === 'integer' ? 'numeric' : 'decimal'} size={wide} {...field} />;
}

function move(event: KeyboardEvent<Field>, go: (rows: number, columns: number) => void): void {
  const { key, shiftKey, altKey, ctrlKey, metaKey, currentTarget: field } = event;
  if (altKey || ctrlKey || metaKey || event.nativeEvent.isComposing) return;
  const [from, to, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0, field.value.length];
  const all = from === 0 && to === end;
  const steps: Readonly<Record<string, readonly [number, number] | false>> = {
    Enter: [shiftKey ? -1 : 1, 0],
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: !shiftKey && (all || (from === 0 && to === 0)) && [0, -1],
    ArrowRight: !shiftKey && (all || (from === end && to === end)) && [0, 1],
  };
  const step = steps[key];
  if (!step) return;
  event.preventDefault();
  go(...step);
}
