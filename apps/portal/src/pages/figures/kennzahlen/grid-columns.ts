/** The columns of the table of Kennzahlen: value, Stand and source to write in, what is computed from them to read. */
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { printKennzahl } from '#domain/document/kennzahl-text.js';
import { computedKennzahl } from '#domain/planning/kennzahl.js';
import type { GridColumn } from '../../../figures/grid-column.js';
import type { Entry } from '../../../figures/number-entry.js';
import { changeFormula, changesOf } from './arithmetic.js';
import { standText, typedStand } from './stand-form.js';
import type { Uses } from './uses.js';
import { nameOf } from './words.js';

/** The same without the members named; those of `more` put in where they are something. */
function changed(row: Kennzahl, names: readonly (keyof Kennzahl)[], more: Partial<Kennzahl>): Kennzahl {
  const kept = Object.entries(row).filter(([name]) => !names.includes(name as keyof Kennzahl));
  const added = Object.entries(more).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...kept, ...added]) as Kennzahl;
}

const isMark = (value: string): value is NonNullable<Kennzahl['suppressed']> => /^[X*.]$/.test(value);

/** A number, a mark of the source for what it withholds, or nothing; what a document printed is of the old value. */
export function withValue(row: Kennzahl, value: Entry): Kennzahl {
  const said = value === null ? {} : isMark(value) ? { suppressed: value } : { value };
  return changed(row, ['value', 'suppressed', 'printed'], said);
}

export function withComparison(row: Kennzahl, more: Partial<NonNullable<Kennzahl['comparison']>>): Kennzahl {
  // What the source said of the change belongs to the numbers it was said of.
  const { value, stand } = { value: row.comparison?.value, stand: row.comparison?.stand, ...more };
  const stated = 'value' in more ? {} : row.comparison;
  const comparison = Object.fromEntries(
    Object.entries({ ...stated, value, stand }).filter(([, one]) => one !== undefined),
  );
  return changed(row, ['comparison'], Object.keys(comparison).length === 0 ? {} : { comparison });
}

const usesText = (count: number): string => (count === 0 ? '–' : count === 1 ? '1 Stelle' : `${count} Stellen`);

export const gridColumns = (uses: Uses): readonly GridColumn<Kennzahl>[] => [
  {
    key: 'label',
    label: 'Kennzahl',
    format: { kind: 'text' },
    read: nameOf,
    // With dimensions the name says more than the label: changed in the form.
    writable: (row) => nameOf(row) === row.label,
    write: (row, value) => (value === null ? row : { ...row, label: value }),
    about: ({ remark }) => remark ?? null,
  },
  {
    key: 'value',
    label: 'Wert',
    format: { kind: 'decimal', negative: true, marks: true },
    read: ({ value, suppressed }) => (typeof value === 'string' ? value : (suppressed ?? null)),
    write: withValue,
    empty: (row) =>
      row.suppressed === undefined && row.value !== undefined ? printKennzahl(row) : (row.printed ?? 'fehlt'),
    formula: (row) => computedKennzahl(row).text,
    about: ({ suppressed, source }) =>
      [suppressed ? 'in der Quelle nicht ausgewiesen, also nicht 0' : '', source ? `Quelle: ${source}` : '']
        .filter(Boolean)
        .join(' · ') || null,
  },
  { key: 'unit', label: 'Einheit', format: { kind: 'text' }, read: ({ unit }) => unit },
  {
    key: 'decimals',
    label: 'gedruckte Nachkommastellen',
    format: { kind: 'integer' },
    read: ({ decimals }) => (decimals === undefined ? null : String(decimals)),
    write: (row, value) =>
      value !== null && Number(value) > 6
        ? row
        : changed(row, ['decimals'], value === null ? {} : { decimals: Number(value) }),
    formula: (row) => `gedruckt: ${computedKennzahl(row).text}`,
  },
  {
    key: 'stand',
    label: 'Stand',
    format: { kind: 'text' },
    read: ({ stand }) => standText(stand),
    write: (row, value) => changed(row, ['stand'], { stand: typedStand(value) }),
    empty: 'fehlt',
  },
  {
    key: 'source',
    label: 'Quelle',
    format: { kind: 'text' },
    read: ({ source }) => source ?? null,
    write: (row, value) => changed(row, ['source'], { source: value ?? undefined }),
    empty: 'fehlt',
  },
  {
    key: 'comparison',
    label: 'Vergleichswert',
    format: { kind: 'decimal', negative: true },
    read: ({ comparison }) => comparison?.value ?? null,
    write: (row, value) => withComparison(row, { value: value ?? undefined }),
    formula: changeFormula,
  },
  {
    key: 'comparisonStand',
    label: 'Stand des Vergleichswerts',
    format: { kind: 'text' },
    read: ({ comparison }) => standText(comparison?.stand),
    write: (row, value) => withComparison(row, { stand: typedStand(value) }),
  },
  {
    key: 'change',
    label: 'Veränderung',
    format: { kind: 'text' },
    read: (row) =>
      changesOf(computedKennzahl(row).comparison)
        .map(({ text }) => text)
        .join(' · ') || null,
    formula: changeFormula,
    about: (row) =>
      changesOf(computedKennzahl(row).comparison).some(({ stated }) => stated) ? 'Veränderung laut Quelle' : null,
  },
  {
    key: 'uses',
    label: 'im Text',
    format: { kind: 'text' },
    read: ({ key }) => usesText(uses.get(key)?.length ?? 0),
    about: ({ key }) =>
      uses
        .get(key)
        ?.map(({ kind, label }) => `${kind} „${label}“`)
        .join(', ') ?? null,
  },
];
