/** A Stand as fields of a form: what kind of time, and its parts; and one line typed in a table. */
import type { Stand } from '#domain/document/basics.js';
import { readStand } from '#domain/import/read-stand.js';
import { formatStand, monthName } from '#domain/shared/german.js';

export interface StandForm {
  readonly kind: Stand['kind'] | '';
  readonly date: string;
  readonly year: string;
  /** Month or quarter. */
  readonly part: string;
  readonly berichtsmonat: boolean;
  readonly text: string;
}
export const NO_STAND: StandForm = { kind: '', date: '', year: '', part: '', berichtsmonat: false, text: '' };

export const STAND_KINDS: readonly { readonly value: StandForm['kind']; readonly label: string }[] = [
  { value: '', label: 'nicht angegeben' },
  { value: 'day', label: 'Tag' },
  { value: 'month', label: 'Monat' },
  { value: 'quarter', label: 'Quartal' },
  { value: 'year', label: 'Jahr' },
  { value: 'yearAverage', label: 'Jahresdurchschnitt' },
  { value: 'words', label: 'in Worten' },
];
export const MONTH_OPTIONS = Array.from({ length: 12 }, (_, at) => ({
  value: String(at + 1),
  label: monthName(at + 1),
}));
export const QUARTER_OPTIONS = [1, 2, 3, 4].map((quarter) => ({
  value: String(quarter),
  label: `${quarter}. Quartal`,
}));

export function standForm(stand: Stand | undefined): StandForm {
  if (!stand) return NO_STAND;
  return {
    ...NO_STAND,
    kind: stand.kind,
    date: stand.kind === 'day' ? stand.date : '',
    year: 'year' in stand ? String(stand.year) : '',
    part: stand.kind === 'month' ? String(stand.month) : stand.kind === 'quarter' ? String(stand.quarter) : '',
    berichtsmonat: stand.kind === 'month' && stand.berichtsmonat === true,
    text: stand.kind === 'words' ? stand.text : '',
  };
}

export type ReadStand = { readonly ok: true; readonly stand?: Stand } | { readonly ok: false; readonly why: string };
const no = (why: string): ReadStand => ({ ok: false, why });
const yes = (stand: Stand): ReadStand => ({ ok: true, stand });

export function standOf({ kind, date, year, part, berichtsmonat, text }: StandForm): ReadStand {
  if (kind === '') return { ok: true };
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(date) ? yes({ kind, date }) : no('Bitte den Tag angeben.');
  if (kind === 'words') {
    const words = text.trim();
    return words === '' ? no('Bitte den Stand in Worten angeben.') : yes({ kind, text: words });
  }
  const number = Number(year);
  if (!/^\d{4}$/.test(year.trim()) || number < 1990 || number > 2200)
    return no('Bitte das Jahr mit vier Ziffern angeben.');
  if (kind === 'year' || kind === 'yearAverage') return yes({ kind, year: number });
  if (part === '') return no(kind === 'month' ? 'Bitte den Monat wählen.' : 'Bitte das Quartal wählen.');
  if (kind === 'quarter') return yes({ kind, year: number, quarter: Number(part) });
  return yes({ kind, year: number, month: Number(part), ...(berichtsmonat ? { berichtsmonat } : {}) });
}

/** For a cell. */
export const standText = (stand: Stand | undefined): string | null => (stand ? formatStand(stand) : null);

/** What was typed into a cell; what is no day, month, quarter or year is kept as words. */
export function typedStand(typed: string | null): Stand | undefined {
  const text = typed?.trim() ?? '';
  return text === '' ? undefined : (readStand(text) ?? { kind: 'words', text });
}
