/** One line of text. */
import type { InputHTMLAttributes } from 'react';
import { Field, type FieldProps } from './Field.js';

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'>;

export function TextField({ label, hint, error, optional, ...input }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(control) => (
        <input
          {...input}
          {...control}
          className={`kern-form-input__input ${error ? 'kern-form-input__input--error' : ''}`.trimEnd()}
        />
      )}
    </Field>
  );
}
