/** One row of the planning in full: why, what the teams estimated, which instrument of the catalogue, its place among the others. */
import { useEffect, useRef } from 'react';
import type { EintrittsZeile } from '#domain/document/figures.js';
import type { EntryRow } from '#domain/planning/computed.js';
import { Button } from '../../../ui/Button.js';
import { CataloguePart } from './CataloguePart.js';
import { EstimatesPart } from './EstimatesPart.js';
import type { Rows } from './entry-rows.js';
import { PlacePart } from './PlacePart.js';
import { ReasonFields } from './ReasonFields.js';

export interface RowPanelProps {
  readonly year: number;
  readonly rows: Rows;
  readonly computed: EntryRow;
  readonly onRow: (row: EintrittsZeile) => void;
  readonly onRows: (rows: Rows) => void;
  readonly onClose: () => void;
}

export function RowPanel({ year, rows, computed, onRow, onRows, onClose }: RowPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const row = rows[computed.index];
  if (!row) return null;
  return (
    <section
      className="entry-panel"
      aria-labelledby="entry-panel"
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented && !document.querySelector('dialog[open]')) onClose();
      }}
    >
      <div className="entry-panel__head">
        <h2 className="kern-heading-medium" id="entry-panel" tabIndex={-1} ref={heading}>
          {row.instrument}
        </h2>
        <Button onClick={onClose}>Schließen</Button>
      </div>
      <div className="entry-panel__body">
        <div className="form-stack">
          <ReasonFields row={row} computed={computed} onRow={onRow} />
          <EstimatesPart row={row} computed={computed} onRow={onRow} />
        </div>
        <div className="form-stack">
          <PlacePart rows={rows} row={row} computed={computed} onRows={onRows} />
          <CataloguePart year={year} row={row} onRow={onRow} />
        </div>
      </div>
    </section>
  );
}
