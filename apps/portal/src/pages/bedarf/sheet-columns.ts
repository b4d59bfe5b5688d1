/** The columns of a Bedarfsschätzung: the year before to compare with, the Eintritte, the money if it is known, a remark. */
import { formatNumber } from '#domain/shared/german.js';
import type { GridColumn } from '../../figures/grid-column.js';
import type { Estimate, SheetLine } from './sheet-rows.js';

const isOpen = ({ sum }: SheetLine): boolean => sum === null;

const written = (line: SheetLine, estimate: Estimate): SheetLine => ({ ...line, estimate });

const formula = ({ sum }: SheetLine): string | null =>
  sum && sum.of.length > 1
    ? `${formatNumber(String(sum.value))} = ${sum.of.map((one) => formatNumber(String(one))).join(' + ')}`
    : null;

const before = (key: 'istVorjahr' | 'planVorjahr', label: string): GridColumn<SheetLine> => ({
  key,
  label,
  format: { kind: 'integer' },
  read: ({ instrument }) => {
    const value = instrument?.[key] ?? null;
    return value === null ? null : String(value);
  },
});

const aboutInstrument = ({ instrument, sum }: SheetLine): string | null => {
  if (instrument?.ofParts) return 'Geschätzt werden die Teile darunter; hier steht ihre Summe.';
  if (sum !== null) return null;
  if (instrument === null) return 'Dieses Instrument steht nicht mehr in der Eintrittsplanung und nicht im Katalog.';
  const basis = instrument.legalBasis ?? '';
  return instrument.planned ? basis || null : `Vorschlag aus dem Katalog. ${basis}`.trim();
};

/** @param year of the programme */
export const sheetColumns = (year: number): GridColumn<SheetLine>[] => [
  { key: 'label', label: 'Instrument', format: { kind: 'text' }, read: ({ label }) => label, about: aboutInstrument },
  before('istVorjahr', `Ist ${year - 1}`),
  before('planVorjahr', `Plan ${year - 1}`),
  {
    key: 'eintritte',
    label: `Eintritte ${year}`,
    format: { kind: 'integer' },
    read: ({ sum, estimate }) => {
      const value = sum ? sum.value : estimate.eintritte;
      return value === null ? null : String(value);
    },
    writable: isOpen,
    write: (line, value) => written(line, { ...line.estimate, eintritte: value === null ? null : Number(value) }),
    formula,
    about: aboutInstrument,
  },
  {
    key: 'mittel',
    label: 'Mittel',
    unit: 'in EUR, wenn bekannt',
    format: { kind: 'money' },
    read: ({ estimate }) => estimate.mittel ?? null,
    writable: isOpen,
    write: (line, value) => {
      const { mittel: _, ...rest } = line.estimate;
      return written(line, value === null ? rest : { ...rest, mittel: value });
    },
  },
  {
    key: 'bemerkung',
    label: 'Bemerkung',
    format: { kind: 'text' },
    read: ({ estimate }) => estimate.bemerkung ?? null,
    writable: isOpen,
    write: (line, value) => {
      const { bemerkung: _, ...rest } = line.estimate;
      return written(line, value === null ? rest : { ...rest, bemerkung: value });
    },
  },
];
