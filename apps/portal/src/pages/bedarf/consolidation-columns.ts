/** The columns of the consolidation: one for every sheet, their sum, the plan to be decided on, the difference, the money. */
import { formatNumber } from '#domain/shared/german.js';
import type { GridColumn } from '../../figures/grid-column.js';
import type { Consolidation } from './bedarf-queries.js';
import type { Choice, Line, Totals } from './consolidation-rows.js';

export interface GridLine {
  readonly key: string;
  /** null: Gesamt. */
  readonly line: Line | null;
  readonly total: Totals;
  /** Written by a cell; taken over by the page. */
  readonly choice: Choice;
}

/** No instrument can have this key. */
export const TOTAL = ':gesamt';

const text = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
/** A sum of nothing is not 0. */
const noTotal = ({ line }: GridLine): string => (line === null ? '–' : '');
const isOpen = ({ line }: GridLine): boolean => line !== null && !line.needs.ofParts;

export function consolidationColumns({ year, sheets }: Pick<Consolidation, 'year' | 'sheets'>): GridColumn<GridLine>[] {
  return [
    {
      key: 'label',
      label: 'Instrument',
      format: { kind: 'text' },
      read: ({ line }) => line?.needs.label ?? 'Gesamt',
      about: ({ line }) => line?.needs.legalBasis ?? null,
    },
    {
      key: 'istVorjahr',
      label: `Ist ${year - 1}`,
      format: { kind: 'integer' },
      read: ({ line, total }) => text(line ? line.needs.istVorjahr : total.istVorjahr),
      empty: noTotal,
    },
    ...sheets.map(({ id, team, standort, stateLabel }): GridColumn<GridLine> => ({
      key: id,
      label: team,
      unit: `${standort}, ${stateLabel}`,
      format: { kind: 'integer' },
      read: ({ line }) => text(line?.needs.needs.find(({ sheetId }) => sheetId === id)?.eintritte),
      about: ({ line }) => {
        const need = line?.needs.needs.find(({ sheetId }) => sheetId === id);
        return need
          ? [need.counts ? null : 'Zählt noch nicht mit.', need.bemerkung].filter(Boolean).join(' ') || null
          : null;
      },
    })),
    {
      key: 'sum',
      label: 'Summe',
      unit: 'der Eingereichten',
      format: { kind: 'integer' },
      read: ({ line, total }) => text(line ? line.needs.sum : total.sum),
      formula: ({ line }) => line?.needs.formula ?? null,
      empty: noTotal,
    },
    {
      key: 'plan',
      label: `Plan ${year}`,
      format: { kind: 'integer' },
      read: ({ line, total }) => text(line ? line.plan : total.plan),
      empty: noTotal,
      writable: isOpen,
      write: (row, value) => ({
        ...row,
        choice: { ...row.choice, plan: value === null ? null : Number(value) },
      }),
      about: ({ line }) => {
        if (!line) return null;
        if (line.needs.ofParts) return 'Der Plan ist die Summe der Teile.';
        const { plan } = line.needs;
        return plan === null || plan === line.plan ? null : `Bisher geplant: ${formatNumber(String(plan))}.`;
      },
    },
    {
      key: 'difference',
      label: 'Plan gegen Summe',
      format: { kind: 'integer', sign: true },
      read: ({ line, total }) => text(line ? line.difference : total.difference),
      empty: noTotal,
    },
    {
      key: 'mittelPlan',
      label: `Mittel ${year}`,
      unit: 'in EUR',
      format: { kind: 'money' },
      read: ({ line, total }) => (line ? line.mittelPlan : total.mittelPlan),
      empty: noTotal,
      writable: isOpen,
      write: (row, value) => ({ ...row, choice: { ...row.choice, mittelPlan: value } }),
      about: ({ line }) => (line?.needs.mittelSum ? 'Vorgeschlagen ist, was die Teams angegeben haben.' : null),
    },
  ];
}
