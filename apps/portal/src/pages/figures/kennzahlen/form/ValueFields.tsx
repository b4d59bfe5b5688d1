/** The number itself: exact, a range, withheld by the source, or only words; how precisely it is printed; of when and from where it is. */
import { Select } from '../../../../ui/Select.js';
import { TextField } from '../../../../ui/TextField.js';
import type { KennzahlForm, ValueKind } from '../kennzahl-form.js';
import { optionsOf, SUPPRESSED_LABELS } from '../words.js';
import { FieldGroup } from './FieldGroup.js';
import type { FieldsProps } from './fields.js';
import { NumberField } from './NumberField.js';
import { StandFields } from './StandFields.js';

const VALUE_KINDS: Readonly<Record<ValueKind, string>> = {
  exact: 'eine genaue Zahl',
  range: 'ein Bereich, zum Beispiel mehr als 66',
  suppressed: 'in der Quelle nicht ausgewiesen',
  none: 'nur Worte',
};

export function ValueFields({ form, errors, onChange }: FieldsProps) {
  const fields = { form, errors, onChange };
  return (
    <FieldGroup title="Wert, Stand und Quelle">
      <Select
        label="Der Wert ist"
        options={optionsOf(VALUE_KINDS)}
        value={form.valueKind}
        onChange={({ target }) => onChange({ valueKind: target.value as ValueKind })}
      />
      {form.valueKind === 'exact' && <NumberField {...fields} label="Wert" field="value" />}
      {form.valueKind === 'range' && (
        <>
          <NumberField {...fields} label="mindestens" field="min" />
          <NumberField {...fields} label="höchstens" field="max" />
        </>
      )}
      {form.valueKind === 'suppressed' && (
        <Select
          label="Zeichen der Quelle"
          hint="Das ist nicht dasselbe wie 0."
          options={optionsOf(SUPPRESSED_LABELS)}
          value={form.suppressed}
          onChange={({ target }) => onChange({ suppressed: target.value as KennzahlForm['suppressed'] })}
        />
      )}
      {form.valueKind !== 'suppressed' && (
        <TextField
          label={form.valueKind === 'none' ? 'Worte' : 'Gedruckt als'}
          hint={
            form.valueKind === 'none' ? undefined : 'nur, wenn ein Dokument es anders druckt, zum Beispiel „über 66“'
          }
          optional={form.valueKind !== 'none'}
          maxLength={500}
          autoComplete="off"
          value={form.printed}
          onChange={({ target }) => onChange({ printed: target.value })}
        />
      )}
      <TextField
        label="Gedruckte Nachkommastellen"
        hint="leer: so viele, wie der Wert hat"
        optional
        inputMode="numeric"
        maxLength={1}
        autoComplete="off"
        error={errors.decimals}
        value={form.decimals}
        onChange={({ target }) => onChange({ decimals: target.value })}
      />
      <StandFields label="Stand" error={errors.stand} stand={form.stand} onChange={(stand) => onChange({ stand })} />
      <TextField
        label="Quelle"
        maxLength={500}
        value={form.source}
        onChange={({ target }) => onChange({ source: target.value })}
      />
      <TextField
        label="Erstellt von"
        optional
        maxLength={500}
        value={form.createdBy}
        onChange={({ target }) => onChange({ createdBy: target.value })}
      />
    </FieldGroup>
  );
}
