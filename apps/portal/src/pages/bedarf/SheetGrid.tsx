/** The table that a team writes its needs into, last year beside it. */
import { useMemo } from 'react';
import { FigureGrid } from '../../figures/FigureGrid.js';
import { sheetColumns } from './sheet-columns.js';
import { TOTAL, withLine, type Estimate, type SheetLine } from './sheet-rows.js';

export interface SheetGridProps {
  readonly year: number;
  readonly lines: readonly SheetLine[];
  readonly estimates: readonly Estimate[];
  readonly readOnly: boolean;
  readonly onChange: (estimates: readonly Estimate[]) => void;
}

export function SheetGrid({ year, lines, estimates, readOnly, onChange }: SheetGridProps) {
  const columns = useMemo(() => sheetColumns(year), [year]);
  // What the team proposed itself, and what is gone, can be taken out.
  const isOwn = ({ instrument, sum }: SheetLine): boolean => instrument?.planned !== true && sum === null;
  const droppable = !readOnly && lines.some(isOwn);
  const rowActions = (line: SheetLine) =>
    isOwn(line) && (
      <button
        type="button"
        className="sheet-drop"
        aria-label={`${line.label} entfernen`}
        onClick={() => {
          onChange(estimates.filter(({ key }) => key !== line.key));
          setTimeout(() => document.querySelector<HTMLElement>('.sheet-grid .table-scroll')?.focus(), 0);
        }}
      >
        Entfernen
      </button>
    );
  return (
    <div className="sheet-grid">
      <FigureGrid
        caption={`Bedarf ${year} je Instrument`}
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        rowName={({ label }) => label}
        rowLook={({ key, depth, relation, sum }) => ({
          sum: key === TOTAL,
          indent: depth,
          relation: relation ?? (key !== TOTAL && sum !== null ? 'Summe der Teile' : undefined),
        })}
        readOnly={readOnly}
        onChange={(changed) =>
          onChange(
            changed.reduce<readonly Estimate[]>(
              (all, line, index) => (line === lines[index] ? all : withLine(all, line)),
              estimates,
            ),
          )
        }
        {...(droppable ? { rowActions } : {})}
      />
    </div>
  );
}
