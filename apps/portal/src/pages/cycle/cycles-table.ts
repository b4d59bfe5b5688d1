/** All programmes as a table for a spreadsheet, in the order of the page. */
import type { TableContent } from '../../export/table-content.js';
import { longDay } from '../../ui/dates.js';
import { kindLabel } from './cycle-words.js';
import type { CycleYear } from './cycles-by-year.js';

export const cyclesTable = (years: readonly CycleYear[]): TableContent => ({
  title: 'Programme',
  columns: ['Jahr', 'Programm', 'Art', 'Stand', 'Überfällig', 'Überfällig seit'],
  rows: years.flatMap(({ period, cycles }) =>
    cycles.map(({ title, kind, stateLabel, overdue, overdueSince }) => [
      period,
      title,
      kindLabel(kind),
      stateLabel,
      overdue ? 'ja' : '',
      overdueSince ? longDay(overdueSince) : '',
    ]),
  ),
});
