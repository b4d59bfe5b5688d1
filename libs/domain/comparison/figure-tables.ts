/** The figures of a programme as tables that can be compared: Kennzahlen, goals, Handlungsfelder, and what stands in files of its own. */
import type { Programme } from '../document/programme.js';
import type { Kennzahl } from '../document/kennzahl.js';
import { budgetTables, entryTable } from './planned-figures.js';
import { words, type FigureCell, type FigureKind, type FigureTable } from './figure-table.js';
import { staffTable } from './staff-figures.js';
import { computedKennzahlen } from '../planning/kennzahl.js';
import type { ComputedKennzahl } from '../planning/computed.js';

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
