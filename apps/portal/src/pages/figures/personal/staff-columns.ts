/** The columns of a group of people; a share is computed where there are numbers, and else taken as the source gives it. */
import type { StaffNumber, StaffRow as ComputedRow } from '#domain/planning/computed.js';
import type { GridColumn } from '../../../figures/grid-column.js';
import { COLUMNS_OF, withNumber, type Group, type StaffPart } from './personal-values.js';
import { NUMBER_LABELS } from './staff-words.js';

export interface StaffRow {
  readonly part: StaffPart;
  readonly index: number;
  readonly computed: ComputedRow | null;
}

const NAMES: Readonly<Record<Group, string>> = {
  traegeranteile: 'Träger',
  bereiche: 'Bereich',
  geschlecht: 'Geschlecht',
};

export function staffColumns(group: Group): GridColumn<StaffRow>[] {
  return [
    {
      key: 'label',
      label: NAMES[group],
      format: { kind: 'text' },
      read: ({ part }) => part.label,
      // A row always has a name.
      write: (row, value) => (value === null ? row : { ...row, part: { ...row.part, label: value } }),
    },
    ...COLUMNS_OF[group].map(number),
    ...(group === 'bereiche' ? [SHARE_OF_VZAE, CONTENT] : [SHARE_OF_HEADS]),
  ];
}

const number = (column: StaffNumber): GridColumn<StaffRow> => ({
  key: column,
  label: NUMBER_LABELS[column],
  format: { kind: column === 'koepfe' ? 'integer' : 'decimal' },
  read: ({ part }) => (part[column] === undefined ? null : String(part[column])),
  write: (row, value) => ({ ...row, part: withNumber(row.part, column, value) }),
});

const SHARE_OF_HEADS: GridColumn<StaffRow> = {
  key: 'prozent',
  label: 'Anteil',
  unit: 'an den Köpfen, in %',
  format: { kind: 'decimal' },
  read: ({ part, computed }) => computed?.shares.koepfe?.value ?? part.prozent ?? null,
  write: (row, value) => ({ ...row, part: withNumber(row.part, 'prozent', value) }),
  writable: ({ computed }) => !computed?.shares.koepfe,
  formula: ({ computed }) => computed?.shares.koepfe?.formula ?? null,
};

const SHARE_OF_VZAE: GridColumn<StaffRow> = {
  key: 'anteil',
  label: 'Anteil',
  unit: 'an den VZÄ, in %',
  format: { kind: 'decimal' },
  read: ({ computed }) => computed?.shares.vzae?.value ?? null,
  formula: ({ computed }) => computed?.shares.vzae?.formula ?? null,
};

const CONTENT: GridColumn<StaffRow> = {
  key: 'inhalt',
  label: 'Was der Bereich tut',
  format: { kind: 'text' },
  read: ({ part }) => part.inhalt ?? null,
  write: (row, value) => ({ ...row, part: { ...row.part, inhalt: value ?? undefined } }),
};
