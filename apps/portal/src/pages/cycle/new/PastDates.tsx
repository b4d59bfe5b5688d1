/** Tells which of the proposed days are over already, and moves the whole plan so that it begins today. */
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { longDay } from '../../../ui/dates.js';
import type { CycleDates } from '../cycle-queries.js';
import type { DateExplanation } from '../dates/DatesFields.js';
import { today } from '../dates/days.js';
import { pastDates, shiftedToToday } from '../dates/past-dates.js';

export interface PastDatesProps {
  readonly dates: CycleDates;
  readonly explanations: readonly DateExplanation[];
  readonly onChange: (dates: CycleDates) => void;
}

export function PastDates({ dates, explanations, onChange }: PastDatesProps) {
  const over = pastDates(dates, today());
  if (over.length === 0) return null;
  const named = over.map(
    (key) => `${explanations.find(({ field }) => field === key)?.label ?? key} (${longDay(dates[key])})`,
  );
  return (
    <Alert kind="warning" title={over.length === 1 ? 'Ein Termin ist schon vorbei' : 'Termine sind schon vorbei'}>
      <p>
        {over.length === 1 ? 'Dieser Termin ist' : 'Diese Termine sind'} schon vorbei: {named.join(', ')}. Bitte
        anpassen.
      </p>
      <Button onClick={() => onChange(shiftedToToday(dates, today()))}>
        Alle Termine verschieben, sodass der erste heute ist
      </Button>
    </Alert>
  );
}
