/** The saved table of steps says of a step left out why, and plans nothing for it. */
import { processTable, type Step } from './process-table.js';

test('a consultation left out has its reason and no planned day', () => {
  const step: Step = {
    state: 'konsultation',
    label: 'in der Konsultation',
    status: 'entfaellt',
    plannedFor: '2026-10-31',
    plannedLabel: 'Beirat vom 1. Oktober 2026 bis 31. Oktober 2026',
    reachedAt: null,
    overdue: false,
    reason: 'Der Beirat ist nicht besetzt.',
  };
  const { columns, rows } = processTable([step, { ...step, status: 'offen', reason: null }]);
  expect(columns.at(-1)).toBe('Grund');
  expect(rows[0]).toEqual(['in der Konsultation', 'entfällt', '', '', '', '', 'Der Beirat ist nicht besetzt.']);
  expect(rows[1]?.slice(4)).toEqual([step.plannedLabel, '31. Oktober 2026', '']);
});
