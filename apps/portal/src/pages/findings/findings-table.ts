/** The findings that are shown as a table for a spreadsheet, in the order of the page. */
import { STATES, stateOf } from '../../findings/finding-words.js';
import type { TableContent } from '../../export/table-content.js';
import { dayOf } from '../../ui/dates.js';
import type { Area } from './finding-filter.js';

export const findingsTable = (areas: readonly Area[]): TableContent => ({
  title: 'Befunde',
  columns: [
    'Bereich',
    'Stelle',
    'Stand',
    'Befund',
    'Regel',
    'Was geprüft wird',
    'Begründung',
    'Übergangen von',
    'Übergangen am',
    'Fragen, mit denen im Beirat zu rechnen ist',
  ],
  rows: areas.flatMap(({ label, findings }) =>
    findings.map((finding) => [
      label,
      finding.place.label,
      STATES[stateOf(finding)].label,
      finding.message,
      finding.rule,
      `${finding.title}. ${finding.explanation}`,
      finding.override?.reason ?? '',
      finding.override ? overriddenBy(finding.override) : '',
      finding.override ? dayOf(finding.override.at) : '',
      finding.questions.join('\n'),
    ]),
  ),
});

/** „Anna Muster (Geschäftsführung)“ */
export const overriddenBy = ({ by, role }: { readonly by: string; readonly role: string }): string =>
  by === role ? by : `${by} (${role})`;
