/** The columns of the Eintrittsplanung: name and legal basis, both years, the change, the money, the women, and the months where they are shown. */
import type { EntryNumber } from '#domain/planning/computed.js';
import type { GridColumn } from '../../../figures/grid-column.js';
import { plainLaw, unbrokenLaw } from '../../../ui/law.js';
import { withText } from './entry-rows.js';
import { withMonth, withNumber, type GridRow } from './entry-grid.js';

const MONTHS = ['Jan.', 'Feb.', 'März', 'April', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'];

/** A sum of nothing is not 0. */
const noTotal = ({ entry }: GridRow): string => (entry === null ? '–' : '');

const number = (key: EntryNumber, label: string, kind: 'integer' | 'money'): GridColumn<GridRow> => ({
  key,
  label,
  ...(kind === 'money' ? { unit: 'in EUR' } : {}),
  format: { kind },
  read: (row) => row.cells[key]?.value ?? null,
  writable: (row) => row.entry !== null && (row.cells[key]?.formula ?? null) === null,
  write: (row, value) => (row.entry ? { ...row, entry: withNumber(row.entry, key, value) } : row),
  formula: (row) => {
    const cell = row.cells[key];
    return cell?.formula ? `${cell.text} ${cell.formula}` : null;
  },
  about: (row) => {
    const without = row.incomplete?.[key] ?? [];
    return without.length > 0 ? `Noch ohne Zahl: ${without.join(', ')}` : null;
  },
  empty: noTotal,
});

const fixed = (key: string, label: string, read: (row: GridRow) => string | null): GridColumn<GridRow> => ({
  key,
  label,
  format: { kind: 'text' },
  read,
  empty: noTotal,
});

const month = (index: number): GridColumn<GridRow> => ({
  key: `monat-${index + 1}`,
  label: MONTHS[index] ?? '',
  format: { kind: 'integer' },
  read: ({ months }) => (months ? String(months[index] ?? 0) : null),
  writable: ({ entry, monthsOfParts }) => entry !== null && !monthsOfParts,
  write: (row, value) => (row.entry ? { ...row, entry: withMonth(row.entry, index, value) } : row),
  empty: noTotal,
});

/** @param year of the programme, @param months also month by month */
export function entryColumns(year: number, months: boolean): GridColumn<GridRow>[] {
  return [
    {
      key: 'instrument',
      label: 'Instrument',
      format: { kind: 'text' },
      read: ({ entry }) => entry?.instrument ?? 'Gesamt',
      writable: ({ entry }) => entry !== null,
      // A row always has a name: what is emptied keeps the one before.
      write: (row, value) =>
        row.entry && value !== null ? { ...row, entry: { ...row.entry, instrument: value } } : row,
    },
    number('istVorjahr', `Ist ${year - 1}`, 'integer'),
    number('planVorjahr', `Plan ${year - 1}`, 'integer'),
    number('plan', `Plan ${year}`, 'integer'),
    {
      ...fixed('change', 'Plan gegen Ist', ({ change }) => change?.absolute ?? null),
      format: { kind: 'integer', sign: true },
    },
    fixed('relative', 'in Prozent', ({ change }) => change?.relativeText ?? null),
    number('mittelVorjahr', `Mittel ${year - 1}`, 'money'),
    number('mittelPlan', `Mittel ${year}`, 'money'),
    number('frauenPlan', 'davon Frauen (Plan)', 'integer'),
    ...(months
      ? [
          ...MONTHS.map((_, index) => month(index)),
          {
            key: 'monate',
            label: 'Summe der Monate',
            format: { kind: 'integer' as const },
            read: ({ computed, months: all }: GridRow) =>
              computed ? (computed.monate?.sum.value ?? null) : all && String(all.reduce((sum, one) => sum + one, 0)),
            formula: ({ computed }: GridRow) => computed?.monate?.sum.formula ?? null,
            empty: noTotal,
          },
        ]
      : []),
    {
      key: 'rechtsgrundlage',
      label: 'Rechtsgrundlage',
      format: { kind: 'text' },
      read: ({ entry }) => (entry?.rechtsgrundlage === undefined ? null : unbrokenLaw(entry.rechtsgrundlage)),
      writable: ({ entry }) => entry !== null,
      write: (row, value) =>
        row.entry ? { ...row, entry: withText(row.entry, 'rechtsgrundlage', plainLaw(value ?? '')) } : row,
    },
  ];
}
