/** One table of the house: written as in a spreadsheet; its lines and columns are arranged in dialogs. */
import type { BudgetTable } from '#domain/document/figures.js';
import { computedTable } from '#domain/planning/budget-table.js';
import { useMemo, useState } from 'react';
import { newId } from '../../../../editor/new-id.js';
import { FigureGrid } from '../../../../figures/FigureGrid.js';
import { findingsAt, markOf, type Finding } from '../../../../figures/figure-findings.js';
import { Button } from '../../../../ui/Button.js';
import { Ask } from '../Ask.js';
import { ColumnsDialog } from './ColumnsDialog.js';
import { RowDialog } from './RowDialog.js';
import { tableColumns } from './table-columns.js';
import { TableWords } from './TableWords.js';
import { linesOf, newRow, withRows, type TableLine } from './table-values.js';

export interface FreeTableProps {
  readonly table: BudgetTable;
  readonly findings: readonly Finding[];
  /** Where the table is in the programme. */
  readonly pointer: string;
  readonly readOnly: boolean;
  readonly onChange: (table: BudgetTable) => void;
  /** null: it is the first, the last. */
  readonly onMove: { readonly up: (() => void) | null; readonly down: (() => void) | null };
  readonly onRemove: () => void;
}

export function FreeTable({ table, findings, pointer, readOnly, onChange, onMove, onRemove }: FreeTableProps) {
  const [open, setOpen] = useState<'columns' | 'remove' | { readonly row: string } | null>(null);
  const columns = useMemo(() => tableColumns(table), [table]);
  const lines = useMemo(() => linesOf(table), [table]);
  const { rounding } = useMemo(() => computedTable(table), [table]);
  const close = (): void => setOpen(null);
  return (
    <article className="budget-table" id={table.key} aria-labelledby={`${table.key}-title`}>
      <h3 className="kern-heading-small" id={`${table.key}-title`}>
        {table.title}
      </h3>
      {!readOnly && (
        <div className="button-row">
          <Button onClick={() => setOpen('columns')}>Titel und Spalten ändern</Button>
          {onMove.up && <Button onClick={onMove.up}>Tabelle nach oben</Button>}
          {onMove.down && <Button onClick={onMove.down}>Tabelle nach unten</Button>}
          <Button kind="tertiary" onClick={() => setOpen('remove')}>
            Tabelle löschen
          </Button>
        </div>
      )}
      <FigureGrid
        caption={table.title}
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={({ row }) => row.key}
        rowName={({ row }) => row.label}
        rowLook={({ computed }) => ({
          sum: computed?.sum ?? false,
          indent: computed?.depth ?? 0,
          relation: computed?.relation ?? undefined,
        })}
        mark={({ row }, column) => {
          const at = `${pointer}/rows/${table.rows.indexOf(row)}`;
          const all = findingsAt(findings, at);
          const own = findingsAt(all, `${at}/values/${column}`);
          const ofRow = column === 'label' ? all.filter(({ where }) => !where.startsWith(`${at}/values/`)) : [];
          return markOf([...own, ...ofRow]);
        }}
        newRow={(): TableLine => ({ row: newRow(newId(), table.rows), computed: null })}
        rowActions={({ row }) => (
          <Button kind="tertiary" onClick={() => setOpen({ row: row.key })} aria-label={`Zeile „${row.label}“ ordnen`}>
            Ordnen
          </Button>
        )}
        readOnly={readOnly}
        onChange={(changed) =>
          onChange(
            withRows(
              table,
              changed.map(({ row }) => row),
            ),
          )
        }
      />
      {rounding && <p className="kern-body kern-body--small">{rounding}</p>}
      <TableWords table={table} readOnly={readOnly} onChange={onChange} />
      {open === 'columns' && <ColumnsDialog table={table} onChange={onChange} onClose={close} />}
      {open === 'remove' && (
        <Ask
          title="Tabelle löschen?"
          words={`Die Tabelle „${table.title}“ geht mit allen Zahlen verloren. Wo sie im Text eingefügt ist, bleibt eine leere Stelle.`}
          confirm="Löschen"
          onClose={close}
          onConfirm={onRemove}
        />
      )}
      {open !== null && typeof open === 'object' && (
        <RowDialog key={open.row} table={table} rowKey={open.row} onChange={onChange} onClose={close} />
      )}
    </article>
  );
}
