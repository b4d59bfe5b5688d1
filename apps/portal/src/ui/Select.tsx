/** One of several, in a list that opens. */
import type { SelectHTMLAttributes } from 'react';
import { Field, type FieldProps } from './Field.js';

export interface Option {
  readonly value: string;
  readonly label: string;
}
type Props = FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'> & { readonly options: readonly Option[] };

export function Select({ label, hint, error, optional, options, ...select }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(control) => (
        <div className="kern-form-input__select-wrapper">
          <select {...select} {...control} className="kern-form-input__select">
            {options.map(({ value, label: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}
