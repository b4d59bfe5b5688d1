/** Step 3: the dates, proposed from what is usual, checked while typing. */
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../ui/Button.js';
import { Loaded } from '../../../ui/Loaded.js';
import { cycleDefaultsQuery } from '../cycle-queries.js';
import { sameDates } from '../dates/check-dates.js';
import { DatesFields } from '../dates/DatesFields.js';
import { datesErrors, yearOf } from './draft.js';
import { PastDates } from './PastDates.js';
import type { StepProps } from './StepYear.js';

export function StepDates({ draft, onChange }: StepProps) {
  const defaults = useQuery(cycleDefaultsQuery(yearOf(draft) ?? new Date().getFullYear()));
  return (
    <Loaded query={defaults}>
      {({ dates: usual, explanations }) => (
        <>
          <p className="kern-body">
            Vorgeschlagen sind die üblichen Termine. Sie lassen sich auch später noch verschieben; was zu spät kommt,
            wird als überfällig gezeigt, aber nicht verhindert.
          </p>
          <PastDates
            dates={draft.dates ?? usual}
            explanations={explanations}
            onChange={(dates) => onChange({ dates })}
          />
          <DatesFields
            explanations={explanations}
            dates={draft.dates ?? usual}
            errors={datesErrors(draft, usual)}
            onChange={(dates) => onChange({ dates: sameDates(dates, usual) ? null : dates })}
          />
          {draft.dates && <Button onClick={() => onChange({ dates: null })}>Übliche Termine wieder einsetzen</Button>}
        </>
      )}
    </Loaded>
  );
}
