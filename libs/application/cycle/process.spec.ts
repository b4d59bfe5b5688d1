/** The steps of a year say what happened: a state that was never entered is left out, with the reason if one was given. */
import { defaultDates } from '#domain/cycle/default-dates.js';
import type { CycleState } from '#domain/cycle/cycle-table.js';
import { processSteps, type CourseOfCycle, type ProcessStep } from './process.js';

const REASON = 'Der Beirat ist zurzeit nicht besetzt.';
const NOW = new Date('2026-11-02T09:00:00Z');
const entered = (...states: CycleState[]): ReadonlyMap<string, Date> =>
  new Map(states.map((state, day) => [state, new Date(Date.UTC(2026, 6, 1 + day))]));
const course = (change: Partial<CourseOfCycle>): CourseOfCycle => ({
  state: 'beschlussfassung',
  consultation: 'frueh',
  dates: defaultDates(2027),
  importedRecord: null,
  lateReason: null,
  ...change,
});
const imported = (kind: 'entwurf' | 'beschlossen', participation: object[] = []): Partial<CourseOfCycle> => ({
  importedRecord: { edition: { kind }, participation } as unknown as NonNullable<CourseOfCycle['importedRecord']>,
});
const told = (steps: readonly ProcessStep[]): string[] =>
  steps.map(({ state, status, reason }) => `${state}: ${status}${reason === null ? '' : `, ${reason}`}`);
const WITHOUT_BEIRAT = [
  'angelegt: erledigt',
  'erarbeitung: erledigt',
  `konsultation: entfaellt, ${REASON}`,
  'einarbeitung: entfaellt',
  'beschlussfassung: aktuell',
];

test.each([
  ['begun here', {}],
  ['begun from an imported draft', imported('entwurf')],
])('a programme %s that went without the Beirat says so and why', (_, change) => {
  const reached = entered('angelegt', 'erarbeitung', 'beschlussfassung');
  const steps = processSteps(course({ ...change, lateReason: REASON }), reached, NOW);
  expect(told(steps).slice(0, 5)).toEqual(WITHOUT_BEIRAT);
  expect(steps[2]).toMatchObject({ reachedAt: null, overdue: false });
});

test('referred back afterwards: the revision took place, the consultation still did not', () => {
  const reached = entered('angelegt', 'erarbeitung', 'einarbeitung', 'beschlussfassung');
  expect(told(processSteps(course({ lateReason: REASON }), reached, NOW)).slice(2, 4)).toEqual([
    `konsultation: entfaellt, ${REASON}`,
    'einarbeitung: erledigt',
  ]);
});

test('a Beirat that was heard after all is not said to be left out', () => {
  const reached = entered('angelegt', 'erarbeitung', 'beschlussfassung', 'einarbeitung', 'konsultation');
  expect(told(processSteps(course({ lateReason: REASON }), reached, NOW))[2]).toBe('konsultation: erledigt');
});

test('a programme imported as resolved has no history here: all is done, but no hearing that its record denies', () => {
  const reached = entered('abgeschlossen');
  const resolved = { ...imported('beschlossen'), state: 'abgeschlossen' as const };
  expect(processSteps(course(resolved), reached, NOW).map(({ status }) => status)).toEqual(Array(9).fill('erledigt'));
  const event = `vor der Beschlussfassung nicht angehört; Begründung: ${REASON}`;
  const unheard = imported('beschlossen', [{ kind: 'beiratNichtGehoert', label: 'Beirat', event, on: '2026-12-01' }]);
  expect(told(processSteps(course({ ...resolved, ...unheard }), reached, NOW)).slice(1, 4)).toEqual([
    'erarbeitung: erledigt',
    `konsultation: entfaellt, ${event}`,
    'einarbeitung: erledigt',
  ]);
});
