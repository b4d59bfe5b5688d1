/** A goal: with whom it is agreed, on what legal basis, where it leads, and when that was. A rising goal is as good as a falling one. */
import { Select } from '../../../../ui/Select.js';
import { TextField } from '../../../../ui/TextField.js';
import type { KennzahlForm } from '../kennzahl-form.js';
import { DIRECTION_LABELS, optionsOf, OWNER_LABELS } from '../words.js';
import { FieldGroup } from './FieldGroup.js';
import type { FieldsProps } from './fields.js';

export function GoalFields({ form, errors, onChange }: FieldsProps) {
  return (
    <FieldGroup title="Ziel">
      <Select
        label="Vereinbart mit oder gesetzt von"
        options={[{ value: '', label: 'nicht angegeben' }, ...optionsOf(OWNER_LABELS)]}
        error={errors.owner}
        value={form.owner}
        onChange={({ target }) => onChange({ owner: target.value as KennzahlForm['owner'] })}
      />
      <Select
        label="Richtung"
        options={[{ value: '', label: 'nicht angegeben' }, ...optionsOf(DIRECTION_LABELS)]}
        value={form.direction}
        onChange={({ target }) => onChange({ direction: target.value as KennzahlForm['direction'] })}
      />
      <TextField
        label="Rechtsgrundlage"
        hint="zum Beispiel § 48b SGB II"
        optional
        maxLength={500}
        value={form.legalBasis}
        onChange={({ target }) => onChange({ legalBasis: target.value })}
      />
      <TextField
        label="Vereinbart am"
        optional
        type="date"
        value={form.agreedOn}
        onChange={({ target }) => onChange({ agreedOn: target.value })}
      />
    </FieldGroup>
  );
}
