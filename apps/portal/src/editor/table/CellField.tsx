/** One field of a table: type=text, so that nothing is guessed by the browser; keys as in a spreadsheet. */
import { useState, type KeyboardEvent } from 'react';
import type { Cell } from '#domain/document/blocks.js';
import type { References } from '#domain/document/references.js';
import { cellFrom, cellText, isBound, printedCell, unclearCell, type Column } from './cell-text.js';
import { gridFromText, type Grid } from './grid.js';

export interface CellFieldProps {
  readonly cell: Cell;
  readonly column: Column;
  readonly name: string;
  readonly place: string;
  readonly describedBy: string;
  readonly references: References;
  readonly onChange: (cell: Cell) => void;
  readonly onFocus: () => void;
  readonly onPaste: (grid: Grid) => void;
  /** Rows and columns to go; Enter goes down. */
  readonly onMove: (rows: number, columns: number, enter: boolean) => void;
}

/** Characters of a field; a column is as wide as its longest. */
const [NARROWEST, WIDEST] = [6, 44];

export function CellField({ cell, column, name, place, describedBy, references, ...on }: CellFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const unclear = unclearCell(cell, column) !== null;
  const bound = isBound(cell);
  const shown = bound ? printedCell(cell, column, references) : (typed ?? cellText(cell, column));
  return (
    <input
      type="text"
      inputMode={column.kind === 'number' ? 'decimal' : 'text'}
      className={`table-cell table-cell--${column.kind}${bound ? ' table-cell--bound' : ''}${unclear ? ' table-cell--unclear' : ''}`}
      data-place={place}
      aria-label={bound ? `${name}, gebundener Wert` : name}
      aria-invalid={unclear || undefined}
      aria-describedby={unclear ? describedBy : undefined}
      readOnly={bound}
      autoComplete="off"
      value={shown}
      size={Math.min(WIDEST, Math.max(NARROWEST, shown.length + 1))}
      onFocus={(event) => {
        on.onFocus();
        event.target.select();
      }}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        setTyped(target.value);
        on.onChange(cellFrom(target.value, column, cell));
      }}
      onPaste={(event) => {
        const grid = gridFromText(event.clipboardData.getData('text/plain'));
        if (!grid) return;
        event.preventDefault();
        setTyped(null);
        on.onPaste(grid);
      }}
      onKeyDown={(event) => {
        if (bound && (event.key === 'Delete' || event.key === 'Backspace')) on.onChange(null);
        else move(event, on.onMove);
      }}
    />
  );
}

function move(event: KeyboardEvent<HTMLInputElement>, go: CellFieldProps['onMove']): void {
  const { key, shiftKey, altKey, ctrlKey, metaKey, currentTarget: field } = event;
  if (altKey || ctrlKey || metaKey || event.nativeEvent.isComposing) return;
  const [from, to, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0, field.value.length];
  const all = from === 0 && to === end;
  const steps: Readonly<Record<string, readonly [number, number, boolean] | false>> = {
    Enter: [shiftKey ? -1 : 1, 0, true],
    ArrowUp: [-1, 0, false],
    ArrowDown: [1, 0, false],
    ArrowLeft: !shiftKey && (all || (from === 0 && to === 0)) && [0, -1, false],
    ArrowRight: !shiftKey && (all || (from === end && to === end)) && [0, 1, false],
  };
  const step = steps[key];
  if (!step) return;
  event.preventDefault();
  go(...step);
}
