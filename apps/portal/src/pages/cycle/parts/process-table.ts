/** The way of the year as a table for a spreadsheet. */
import type { components } from '../../../api/schema.js';
import type { TableContent } from '../../../export/table-content.js';
import { dayOf, longDay } from '../../../ui/dates.js';

export type Step = components['schemas']['ProcessStepView'];

export const STATUS_WORDS = {
  erledigt: 'erledigt',
  aktuell: 'hier stehen wir',
  offen: 'kommt noch',
  entfaellt: 'entfällt',
} as const;

export const processTable = (steps: readonly Step[]): TableContent => ({
  title: 'Wo das Jahr steht',
  columns: ['Schritt', 'Stand', 'Überfällig', 'Erreicht am', 'Geplant', 'Geplanter Tag', 'Grund'],
  rows: steps.map(({ label, status, overdue, reachedAt, plannedLabel, plannedFor, reason }) => [
    label,
    STATUS_WORDS[status],
    overdue ? 'überfällig' : '',
    reachedAt ? dayOf(reachedAt) : '',
    status === 'entfaellt' ? '' : (plannedLabel ?? ''),
    status === 'entfaellt' || plannedFor === null ? '' : longDay(plannedFor),
    reason ?? '',
  ]),
});
