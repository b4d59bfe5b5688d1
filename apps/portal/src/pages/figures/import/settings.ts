/** How a file is read, as fields of a form: which column says what, and what holds for all rows; from a suggestion or a saved mapping. */
import type { Axis } from '../kennzahlen/words.js';
import type { Columns, Settings, Upload, UploadedSheet } from './import-queries.js';

export type Role = keyof Columns;
export const ROLES: readonly { readonly role: Role; readonly label: string; readonly needed?: true }[] = [
  { role: 'label', label: 'Bezeichnung', needed: true },
  { role: 'value', label: 'Wert', needed: true },
  { role: 'previous', label: 'Vergleichswert' },
  { role: 'change', label: 'Veränderung, absolut' },
  { role: 'changePercent', label: 'Veränderung in Prozent' },
  { role: 'unit', label: 'Einheit' },
  { role: 'stand', label: 'Stand' },
  { role: 'key', label: 'Schlüssel' },
];

export interface SettingsForm {
  readonly sheet: string;
  /** Counted from 1, as a spreadsheet does. */
  readonly headerRow: string;
  /** Numbers of columns as text; empty: none. */
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  readonly dimensions: readonly { readonly axis: Axis; readonly column: string }[];
  readonly unit: string;
  readonly numbers: 'deutsch' | 'englisch';
  readonly source: string;
  /** `2024-12` */
  readonly berichtsmonat: string;
  readonly vergleichsmonat: string;
  readonly retrievedOn: string;
}
type Mapping = NonNullable<Upload['suggestion']>;

/** @param today YYYY-MM-DD: files are mostly fetched on the day they are taken over */
export function startForm({ suggestion, sheets }: Upload, today: string): SettingsForm {
  const empty: SettingsForm = {
    sheet: sheets[0]?.name ?? '',
    headerRow: '1',
    columns: {},
    dimensions: [],
    unit: '',
    numbers: 'deutsch',
    source: '',
    berichtsmonat: '',
    vergleichsmonat: '',
    retrievedOn: today,
  };
  return suggestion ? withMapping(empty, suggestion) : empty;
}

/** What a mapping says; Berichtsmonat and day of retrieval are of the file. */
export const withMapping = (form: SettingsForm, mapping: Mapping): SettingsForm => ({
  ...form,
  sheet: mapping.sheet,
  headerRow: String(mapping.headerRow + 1),
  columns: Object.fromEntries(Object.entries(mapping.columns).map(([role, column]) => [role, String(column)])),
  dimensions: (mapping.dimensions ?? []).map(({ axis, column }) => ({ axis, column: String(column) })),
  unit: mapping.unit ?? '',
  numbers: mapping.numbers ?? 'deutsch',
  source: mapping.source ?? form.source,
});

export type SettingsErrors = Readonly<Record<string, string>>;
export type ReadSettings =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly errors: SettingsErrors };

export function settingsOf(form: SettingsForm): ReadSettings {
  const errors: Record<string, string> = {};
  for (const { role, label, needed } of ROLES)
    if (needed && (form.columns[role] ?? '') === '') errors[role] = `Bitte die Spalte „${label}“ wählen.`;
  const row = Number(form.headerRow);
  if (!/^\d+$/.test(form.headerRow.trim()) || row < 1) errors['headerRow'] = 'Bitte die Nummer der Zeile angeben.';
  if (form.source.trim() === '') errors['source'] = 'Bitte die Quelle nennen.';
  if (!isMonth(form.berichtsmonat)) errors['berichtsmonat'] = 'Bitte den Berichtsmonat wählen.';
  if (form.vergleichsmonat !== '' && !isMonth(form.vergleichsmonat))
    errors['vergleichsmonat'] = 'Bitte Monat und Jahr wählen oder beides leeren.';
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const columns = Object.fromEntries(
    Object.entries(form.columns).flatMap(([role, column]) => (column === '' ? [] : [[role, Number(column)]])),
  ) as unknown as Columns;
  const dimensions = form.dimensions.flatMap(({ axis, column }) =>
    column === '' ? [] : [{ axis, column: Number(column) }],
  );
  return {
    ok: true,
    settings: {
      sheet: form.sheet,
      headerRow: row - 1,
      columns,
      numbers: form.numbers,
      source: form.source.trim(),
      berichtsmonat: form.berichtsmonat,
      ...(dimensions.length > 0 ? { dimensions } : {}),
      ...(form.unit.trim() === '' ? {} : { unit: form.unit.trim() }),
      ...(form.vergleichsmonat === '' ? {} : { vergleichsmonat: form.vergleichsmonat }),
      ...(form.retrievedOn === '' ? {} : { retrievedOn: form.retrievedOn }),
    },
  };
}
const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/** What the server says of a field, at the field: `/columns/value` is the field `value`. */
export const errorsFrom = (
  problems: readonly { readonly pointer: string; readonly message: string }[],
): SettingsErrors =>
  Object.fromEntries(problems.map(({ pointer, message }) => [pointer.replace(/^\/(?:columns\/)?/, ''), message]));

/** „A“ … „Z“, „AA“ … as spreadsheets name their columns. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** „B: Anzahl“ for every column of the sheet. */
export function columnOptions(sheet: UploadedSheet | undefined, headerRow: string): { value: string; label: string }[] {
  const headers = sheet?.sample[Number(headerRow) - 1] ?? [];
  return Array.from({ length: sheet?.columns ?? 0 }, (_, column) => {
    const header = (headers[column] ?? '').replace(/\s+/g, ' ').trim();
    return {
      value: String(column),
      label: header === '' ? columnLetters(column) : `${columnLetters(column)}: ${header}`,
    };
  });
}
