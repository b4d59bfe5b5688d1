/** A programme with nothing in it that a rule could find, to put one thing in. */
import type { Block } from '#domain/document/blocks.js';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import type { Programme, ProgrammeSection } from '#domain/document/programme.js';

export function bareProgramme(parts: Partial<Programme> = {}): Programme {
  return {
    schemaVersion: 1,
    jobcenter: { name: 'Jobcenter Musterstadt', traegerform: 'gE' },
    period: { year: 2027, years: 1 },
    variant: { eintrittsplanung: 'imAmip', consultation: 'frueh' },
    edition: { kind: 'arbeitsstand' },
    title: 'Arbeitsmarkt- und Integrationsprogramm 2027',
    layout: { titlePage: true, tableOfContents: true, paragraphNumbers: false, signaturePage: true },
    openInformation: ['Zielwerte zu K1, K2 und K3 nach der Zielvereinbarung'],
    sections: [],
    kennzahlen: [],
    budget: {
      plan: { year: 2027, verwaltung: { umschichtungAusEGT: '0.00' } },
      vorjahr: { year: 2026, gesamt: '100.01' },
    },
    participation: [],
    signatures: [],
    ...parts,
  };
}

export const section = (blocks: Block[], more: Partial<ProgrammeSection> = {}): ProgrammeSection => ({
  key: 'eins',
  title: 'Eins',
  numbering: 'dezimal',
  inTableOfContents: true,
  blocks,
  ...more,
});

export const text = (...words: string[]): Block[] =>
  words.map((one, index) => ({ kind: 'paragraph', id: `p${index}`, content: [{ kind: 'text', text: one }] }));

export const list = (...items: string[]): Block => ({
  kind: 'list',
  id: 'liste',
  ordered: false,
  items: items.map((one) => ({ content: [{ kind: 'text', text: one }] })),
});

export const figure = (key: string, value: string, more: Partial<Kennzahl> = {}): Kennzahl => ({
  key,
  label: key,
  kind: 'ist',
  unit: 'Personen',
  value,
  source: 'Statistik',
  ...more,
});

type TableBlock = Extract<Block, { kind: 'table' }>;
type Row = TableBlock['table']['rows'][number];

/** Rows as `['sum', 'Gesamt', '3', '4']` or `['davon', 'Teil', '1', '2']`; the first column holds words, `null` is an empty cell. */
export function tableOf(
  columns: readonly (string | { readonly label: string; readonly unit: string })[],
  ...rows: readonly (readonly [Row['kind'] | 'davon' | 'darunter', string, ...(string | null)[]])[]
): TableBlock {
  return {
    kind: 'table',
    id: 'tabelle',
    table: {
      columns: [
        { key: 'wort', label: 'Position', kind: 'text' },
        ...columns.map((column, index) => ({
          key: `s${index}`,
          kind: 'number' as const,
          ...(typeof column === 'string' ? { label: column } : column),
        })),
      ],
      rows: rows.map(([kind, label, ...values]): Row => ({
        ...(kind === 'davon' || kind === 'darunter' ? { kind: 'data', relation: kind } : { kind }),
        cells: [{ text: label }, ...values.map((value) => (value === null ? null : { value }))],
      })),
    },
  };
}
