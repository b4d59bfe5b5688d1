/** Which sheet, which row has the headings, which column says what; by a saved mapping at once. */
import { Button } from '../../../ui/Button.js';
import { Select } from '../../../ui/Select.js';
import { TextField } from '../../../ui/TextField.js';
import { AXES, type Axis } from '../kennzahlen/words.js';
import type { Upload } from './import-queries.js';
import { columnOptions, ROLES, withMapping, type SettingsErrors, type SettingsForm } from './settings.js';

export interface SettingsFieldsProps {
  readonly form: SettingsForm;
  readonly errors: SettingsErrors;
  readonly onChange: (more: Partial<SettingsForm>) => void;
}

export function MappingFields({ form, errors, onChange, upload }: SettingsFieldsProps & { readonly upload: Upload }) {
  const sheet = upload.sheets.find(({ name }) => name === form.sheet);
  const options = [{ value: '', label: 'keine' }, ...columnOptions(sheet, form.headerRow)];
  return (
    <>
      <div className="import-fields">
        {upload.mappings.length > 0 && (
          <Select
            label="Gespeicherte Zuordnung"
            options={[
              { value: '', label: 'keine' },
              ...upload.mappings.map(({ name, fits }) => ({
                value: name,
                label: fits ? name : `${name} (passt nicht zu dieser Datei)`,
              })),
            ]}
            onChange={({ target }) => {
              const saved = upload.mappings.find(({ name }) => name === target.value);
              if (saved) onChange(withMapping(form, saved.mapping));
            }}
          />
        )}
        <Select
          label="Blatt"
          options={upload.sheets.map(({ name, rows }) => ({
            value: name,
            label: `${name} (${rows === 1 ? '1 Zeile' : `${rows} Zeilen`})`,
          }))}
          error={errors['sheet']}
          value={form.sheet}
          onChange={({ target }) => onChange({ sheet: target.value, columns: {}, dimensions: [] })}
        />
        <TextField
          label="Zeile mit den Überschriften"
          hint="gelesen wird, was darunter steht"
          inputMode="numeric"
          autoComplete="off"
          error={errors['headerRow']}
          value={form.headerRow}
          onChange={({ target }) => onChange({ headerRow: target.value })}
        />
        {ROLES.map(({ role, label, needed }) => (
          <Select
            key={role}
            label={`Spalte „${label}“`}
            optional={!needed}
            options={options}
            error={errors[role]}
            value={form.columns[role] ?? ''}
            onChange={({ target }) => onChange({ columns: { ...form.columns, [role]: target.value } })}
          />
        ))}
        <Select
          label="Zahlen, die als Text in der Datei stehen"
          options={[
            { value: 'deutsch', label: 'deutsch: 1.234,5' },
            { value: 'englisch', label: 'englisch: 1,234.5' },
          ]}
          value={form.numbers}
          onChange={({ target }) => onChange({ numbers: target.value as SettingsForm['numbers'] })}
        />
        <TextField
          label="Einheit der Zeilen ohne eigene"
          hint="zum Beispiel Personen"
          optional
          maxLength={100}
          error={errors['unit']}
          value={form.unit}
          onChange={({ target }) => onChange({ unit: target.value })}
        />
      </div>
      <DimensionFields form={form} errors={errors} onChange={onChange} options={options} />
    </>
  );
}

const MOST = 6;

function DimensionFields({
  form: { dimensions },
  errors,
  onChange,
  options,
}: SettingsFieldsProps & { readonly options: readonly { readonly value: string; readonly label: string }[] }) {
  const set = (at: number, more: Partial<(typeof dimensions)[number]>): void =>
    onChange({ dimensions: dimensions.map((one, index) => (index === at ? { ...one, ...more } : one)) });
  return (
    <>
      {dimensions.map(({ axis, column }, at) => (
        <div className="kennzahl-dimension" key={at}>
          <Select
            label={`Merkmal ${at + 1}`}
            options={AXES.map((name) => ({ value: name, label: name }))}
            value={axis}
            onChange={({ target }) => set(at, { axis: target.value as Axis })}
          />
          <Select
            label={`Spalte zu Merkmal ${at + 1}`}
            options={options}
            error={errors[`dimensions/${at}/column`]}
            value={column}
            onChange={({ target }) => set(at, { column: target.value })}
          />
          <Button
            kind="tertiary"
            aria-label={`Merkmal ${at + 1} entfernen`}
            onClick={() => onChange({ dimensions: dimensions.filter((_, index) => index !== at) })}
          >
            Entfernen
          </Button>
        </div>
      ))}
      {dimensions.length < MOST && (
        <Button
          kind="tertiary"
          onClick={() => onChange({ dimensions: [...dimensions, { axis: 'Geschlecht', column: '' }] })}
        >
          Spalte mit einem Merkmal (Geschlecht, Alter …) hinzufügen
        </Button>
      )}
    </>
  );
}
