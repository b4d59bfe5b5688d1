/** The five days of a programme year, each explained, each checked against the one before while typing. */
import type { components } from '../../../api/schema.js';
import type { CycleDates } from '../cycle-queries.js';
import { DATE_KEYS, type DateErrors, type DateKey } from './check-dates.js';
import { DateField } from './DateField.js';

export type DateExplanation = components['schemas']['DateExplanationView'];

export interface DatesFieldsProps {
  readonly explanations: readonly DateExplanation[];
  readonly dates: CycleDates;
  readonly errors: DateErrors;
  readonly onChange: (dates: CycleDates) => void;
}

export function DatesFields({ explanations, dates, errors, onChange }: DatesFieldsProps) {
  const of = (key: DateKey): DateExplanation | undefined => explanations.find(({ field }) => field === key);
  return (
    <div className="form-stack">
      {DATE_KEYS.map((key) => (
        <DateField
          key={key}
          label={of(key)?.label ?? key}
          hint={of(key)?.text}
          error={errors[key]}
          value={dates[key]}
          onChange={(day) => onChange({ ...dates, [key]: day })}
        />
      ))}
    </div>
  );
}
