/** Several lines of text. */
import type { TextareaHTMLAttributes } from 'react';
import { Field, type FieldProps } from './Field.js';

type Props = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'>;

export function TextArea({ label, hint, error, optional, rows = 5, ...area }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(control) => (
        <textarea
          {...area}
          {...control}
          rows={rows}
          className={`kern-form-input__input ${error ? 'kern-form-input__input--error' : ''}`.trimEnd()}
        />
      )}
    </Field>
  );
}
