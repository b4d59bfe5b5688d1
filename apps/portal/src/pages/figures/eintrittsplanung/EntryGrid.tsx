/** The table of the Eintrittsplanung with its findings; a finding elsewhere leads to its row here. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { ComputedEintrittsplanung } from '#domain/planning/computed.js';
import { FigureGrid } from '../../../figures/FigureGrid.js';
import { entryColumns } from './entry-columns.js';
import { findingsByCell, gridRows, leftOut, markOf, type GridRow } from './entry-grid.js';
import type { Rows } from './entry-rows.js';
import { entryFindingsQuery } from './findings-query.js';

export interface EntryGridProps {
  readonly cycleId: string;
  readonly year: number;
  readonly rows: Rows;
  readonly computed: ComputedEintrittsplanung;
  readonly months: boolean;
  readonly readOnly: boolean;
  /** Key of the row whose panel is open. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly onChange: (rows: Rows) => void;
}

const PLAN = entryColumns(0, false).findIndex(({ key }) => key === 'plan');

/** `…#egz` in the address: to the plan of that row. */
const goToRowOfAddress = (): void => {
  const key = decodeURIComponent(location.hash.slice(1));
  const row = key === '' ? null : document.getElementById(key);
  row?.querySelector<HTMLElement>(`[data-place$=":${PLAN}"]`)?.focus();
};

export function EntryGrid({ cycleId, year, rows, computed, months, readOnly, open, ...on }: EntryGridProps) {
  const { data: findings = [] } = useQuery(entryFindingsQuery(cycleId));
  const found = useMemo(() => findingsByCell(findings), [findings]);
  const columns = useMemo(() => entryColumns(year, months), [year, months]);
  const lines = useMemo(() => gridRows(rows, computed), [rows, computed]);
  const without = leftOut(computed.total, columns);
  useEffect(() => {
    // After the title of the page had its turn.
    const later = setTimeout(goToRowOfAddress, 0);
    return () => clearTimeout(later);
  }, []);
  const write = (changed: readonly GridRow[]): void => {
    const byKey = new Map(changed.flatMap(({ key, entry }) => (entry ? [[key, entry] as const] : [])));
    on.onChange(rows.map((row) => byKey.get(row.key) ?? row));
  };
  return (
    <div className="entry-grid">
      <FigureGrid
        caption={`Eintrittsplanung ${year}`}
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        rowName={({ entry }) => entry?.instrument ?? 'Gesamt'}
        rowLook={({ entry, computed: row }) => ({
          sum: entry === null,
          indent: row?.depth ?? 0,
          relation: row?.relation ?? undefined,
        })}
        mark={(row, column) => markOf(row, column, found)}
        onChange={write}
        readOnly={readOnly}
        rowActions={({ entry }) =>
          entry && (
            <button
              type="button"
              id={`mehr-${entry.key}`}
              className="entry-more"
              aria-expanded={open === entry.key}
              aria-label={`${entry.instrument}: Begründung, Reihenfolge und mehr`}
              onClick={() => on.onOpen(open === entry.key ? null : entry.key)}
            >
              Mehr
            </button>
          )
        }
      />
      {without !== undefined && <p className="kern-body kern-body--small">{without}</p>}
    </div>
  );
}
