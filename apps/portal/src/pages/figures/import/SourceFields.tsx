/** Where the numbers of the file are from and of when they are: goes to every row that says no other. */
import { Select } from '../../../ui/Select.js';
import { TextField } from '../../../ui/TextField.js';
import { MONTH_OPTIONS } from '../kennzahlen/stand-form.js';
import type { SettingsFieldsProps } from './MappingFields.js';

export function SourceFields({ form, errors, onChange }: SettingsFieldsProps) {
  return (
    <div className="import-fields">
      <TextField
        label="Quelle"
        hint="zum Beispiel Statistik der Bundesagentur für Arbeit"
        maxLength={500}
        error={errors['source']}
        value={form.source}
        onChange={({ target }) => onChange({ source: target.value })}
      />
      <TextField
        label="Abgerufen am"
        type="date"
        optional
        error={errors['retrievedOn']}
        value={form.retrievedOn}
        onChange={({ target }) => onChange({ retrievedOn: target.value })}
      />
      <MonthFields
        label="Berichtsmonat"
        error={errors['berichtsmonat']}
        value={form.berichtsmonat}
        onChange={(berichtsmonat) => onChange({ berichtsmonat })}
      />
      <MonthFields
        label="Monat der Vergleichswerte"
        optional
        error={errors['vergleichsmonat']}
        value={form.vergleichsmonat}
        onChange={(vergleichsmonat) => onChange({ vergleichsmonat })}
      />
    </div>
  );
}

/** Not every browser has a field for a month. */
function MonthFields({
  label,
  error,
  optional = false,
  value,
  onChange,
}: {
  readonly label: string;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** `2024-12`; parts may be missing while it is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const [year = '', month = ''] = value.split('-');
  const set = (nextYear: string, nextMonth: string): void =>
    onChange(nextYear === '' && nextMonth === '' ? '' : `${nextYear}-${nextMonth}`);
  return (
    <div className="kennzahl-stand">
      <Select
        label={label}
        optional={optional}
        error={error}
        options={[
          { value: '', label: 'bitte wählen' },
          ...MONTH_OPTIONS.map(({ value: number, label: name }) => ({ value: number.padStart(2, '0'), label: name })),
        ]}
        value={month}
        onChange={({ target }) => set(year, target.value)}
      />
      <TextField
        label={`Jahr (${label})`}
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        value={year}
        onChange={({ target }) => set(target.value.replace(/\D/g, ''), month)}
      />
    </div>
  );
}
