/** A day: the browser's own date input, and below it the day in words, because each browser writes dates in its own way. */
import { Field } from '../../../ui/Field.js';
import { inWords, isDay } from './days.js';

export interface DateFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onChange: (day: string) => void;
}

export function DateField({ label, hint, error, optional, value, min, max, onChange }: DateFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(control) => (
        <div className="date-field">
          <input
            {...control}
            type="date"
            className={`kern-form-input__input ${error ? 'kern-form-input__input--error' : ''}`.trimEnd()}
            value={value}
            min={min}
            max={max}
            onChange={({ target }) => onChange(target.value)}
          />
          <output className="date-field__words" htmlFor={control.id}>
            {isDay(value) ? inWords(value) : ''}
          </output>
        </div>
      )}
    </Field>
  );
}
