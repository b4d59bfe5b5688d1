/** The figures of a programme as tables that can be compared: rows and columns by lasting keys, each number with its exact value and its German text. */
import type { Programme } from '../document/programme.js';
import type { Kennzahl } from '../document/kennzahl.js';
import { budgetTables, entryTable } from './planned-figures.js';
import { staffTable } from './staff-figures.js';
import { computedKennzahlen } from '../planning/kennzahl.js';
import type { ComputedKennzahl } from '../planning/computed.js';

export type FigureTablePart = 'kennzahlen' | 'ziele' | 'handlungsfelder' | 'budget' | 'personal' | 'eintrittsplanung';
/** How two numbers are compared: shares only in percentage points. */
export type FigureKind = 'money' | 'count' | 'share' | 'ratio' | 'words';

export interface FigureCell {
  readonly text: string;
  /** Exact; null for words and for what is not known. */
  readonly value: string | null;
  readonly kind: FigureKind;
  /** Numbers of different units are not set off against each other. */
  readonly unit?: string | undefined;
}
export interface FigureRow {
  readonly key: string;
  /** Key of the row that it was a year before. */
  readonly predecessor?: string | undefined;
  readonly label: string;
  /** By column; one that is missing is empty. */
  readonly cells: Readonly<Record<string, FigureCell | undefined>>;
}
export interface FigureTable {
  readonly part: FigureTablePart;
  /** Unique in the programme. */
  readonly key: string;
  readonly title: string;
  /** `aside`: shown only where something in it changed. */
  readonly columns: readonly { readonly key: string; readonly label: string; readonly aside?: boolean }[];
  readonly rows: readonly FigureRow[];
}
export type ComparableFigures = Pick<
  Programme,
  'kennzahlen' | 'handlungsfelder' | 'budget' | 'personal' | 'eintrittsplanung'
>;

/** @param acrossYears plan is set against plan; columns that say again what another year planned are left out */
export function figureTables(figures: ComparableFigures, acrossYears: boolean): FigureTable[] {
  const { kennzahlen, handlungsfelder = [], budget, personal, eintrittsplanung = [] } = figures;
  const computed = computedKennzahlen(kennzahlen);
  const pairs = kennzahlen.flatMap((kennzahl, at) => (computed[at] ? [{ kennzahl, computed: computed[at] }] : []));
  const goals = pairs.filter(({ kennzahl }) => kennzahl.kind === 'ziel');
  return [
    kennzahlTable(
      'kennzahlen',
      'Kennzahlen',
      pairs.filter(({ kennzahl }) => kennzahl.kind !== 'ziel'),
    ),
    kennzahlTable('ziele', 'Ziele', goals),
    ...(budget ? budgetTables(budget, acrossYears) : []),
    entryTable(eintrittsplanung, acrossYears),
    ...(personal ? [staffTable(personal)] : []),
    fieldTable(handlungsfelder),
  ].filter(({ rows }) => rows.length > 0);
}

export const words = (text: string | null | undefined): FigureCell | undefined =>
  text ? { text, value: null, kind: 'words' } : undefined;
export const number = (
  cell: { readonly value: string; readonly text: string } | null | undefined,
  kind: FigureKind,
  unit?: string,
): FigureCell | undefined => (cell ? { text: cell.text, value: cell.value, kind, unit } : undefined);

const RATIOS = ['‰', '1:n', 'Prozentpunkte'];
const kindOf = ({ unit }: Kennzahl): FigureKind =>
  unit.startsWith('%') ? 'share' : RATIOS.includes(unit) ? 'ratio' : unit === 'EUR' ? 'money' : 'count';

function kennzahlTable(
  part: 'kennzahlen' | 'ziele',
  title: string,
  pairs: readonly { readonly kennzahl: Kennzahl; readonly computed: ComputedKennzahl }[],
): FigureTable {
  return {
    part,
    key: part,
    title,
    columns: [
      { key: 'wert', label: part === 'ziele' ? 'Ziel' : 'Wert' },
      { key: 'stand', label: 'Stand', aside: true },
      { key: 'quelle', label: 'Quelle', aside: true },
      { key: 'ziel', label: 'Zielgeber und Richtung', aside: true },
    ],
    rows: pairs.map(({ kennzahl, computed }) => ({
      key: kennzahl.key,
      label: kennzahl.label,
      cells: {
        wert: {
          text: computed.text,
          value: typeof kennzahl.value === 'string' ? kennzahl.value : null,
          kind: kindOf(kennzahl),
          unit: kennzahl.unit,
        },
        stand: words(computed.standText),
        quelle: words(kennzahl.source),
        ziel: words(computed.goalText),
      },
    })),
  };
}

const listed = (all: readonly string[] | undefined): FigureCell | undefined => words(all?.join('; '));

const fieldTable = (fields: NonNullable<ComparableFigures['handlungsfelder']>): FigureTable => ({
  part: 'handlungsfelder',
  key: 'handlungsfelder',
  title: 'Handlungsfelder',
  columns: [
    { key: 'zielgruppen', label: 'Zielgruppen' },
    { key: 'massnahmen', label: 'Maßnahmen' },
    { key: 'rechtsgrundlagen', label: 'Rechtsgrundlagen', aside: true },
    { key: 'netzwerke', label: 'Netzwerke', aside: true },
    { key: 'begruendung', label: 'Begründung', aside: true },
  ],
  rows: fields.map((field) => ({
    key: field.key,
    predecessor: field.predecessor,
    label: field.title,
    cells: {
      zielgruppen: listed(field.zielgruppen),
      massnahmen: listed(field.massnahmen),
      rechtsgrundlagen: listed(field.rechtsgrundlagen),
      netzwerke: listed(field.netzwerke),
      begruendung: words(field.begruendung),
    },
  })),
});
