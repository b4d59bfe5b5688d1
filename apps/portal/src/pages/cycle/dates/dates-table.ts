/** The dates of a programme as a table for a spreadsheet, as they are in force. */
import type { TableContent } from '../../../export/table-content.js';
import { longDay } from '../../../ui/dates.js';
import type { CycleView } from '../cycle-queries.js';
import { DATE_KEYS } from './check-dates.js';
import type { DateExplanation } from './DatesFields.js';

export const datesTable = (
  { title, cycle: { dates } }: Pick<CycleView, 'title' | 'cycle'>,
  explanations: readonly DateExplanation[],
): TableContent => ({
  title: `Termine: ${title}`,
  columns: ['Termin', 'Tag', 'Woraus er folgt'],
  rows: DATE_KEYS.flatMap((key) =>
    explanations.filter(({ field }) => field === key).map(({ label, text }) => [label, longDay(dates[key]), text]),
  ),
});
