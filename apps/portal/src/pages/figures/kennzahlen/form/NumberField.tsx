/** A number typed in German; what is unclear is asked about while it is typed. */
import { readEntry } from '../../../../figures/number-entry.js';
import { TextField } from '../../../../ui/TextField.js';
import type { FieldsProps } from './fields.js';

export interface NumberFieldProps extends FieldsProps {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly field: 'value' | 'min' | 'max' | 'comparisonValue' | 'absolute' | 'relativePercent' | 'percentagePoints';
}

export function NumberField({ form, label, hint, optional, field, onChange }: NumberFieldProps) {
  const read = readEntry(form[field], { kind: 'decimal', negative: true });
  return (
    <TextField
      label={label}
      hint={hint}
      optional={optional ?? false}
      inputMode="decimal"
      autoComplete="off"
      error={read.ok ? undefined : read.why}
      value={form[field]}
      onChange={({ target }) => onChange({ [field]: target.value })}
    />
  );
}
