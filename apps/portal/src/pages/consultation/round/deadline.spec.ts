/** The last day is said, never the first instant after it. */
import { deadlineWords, isUrgent } from './deadline.js';

/** 24:00 in Berlin of 20 November is 23:00 UTC. */
const round = { state: 'offen', startsOn: '2026-11-09', endsOn: '2026-11-20', endsAt: '2026-11-20T23:00:00Z' };
const at = (instant: string) => new Date(instant);

it('says the days left and the last day', () => {
  expect(deadlineWords(round, at('2026-11-17T12:00:00Z'))).toBe('Noch 3 Tage, bis 20. November 2026, 24:00 Uhr');
});

it('becomes finer towards the end', () => {
  expect(deadlineWords(round, at('2026-11-20T18:00:00Z'))).toBe('Noch 5 Stunden, bis 20. November 2026, 24:00 Uhr');
  expect(deadlineWords(round, at('2026-11-20T22:59:30Z'))).toBe(
    'Noch weniger als eine Minute, bis 20. November 2026, 24:00 Uhr',
  );
  expect(isUrgent(round, at('2026-11-17T12:00:00Z'))).toBe(false);
  expect(isUrgent(round, at('2026-11-19T12:00:00Z'))).toBe(true);
});

it('believes the server about what is open, not the clock of this device', () => {
  expect(deadlineWords(round, at('2026-11-21T08:00:00Z'))).toBe('Die Frist endet gerade: 20. November 2026, 24:00 Uhr');
  expect(deadlineWords({ ...round, state: 'geschlossen' }, at('2026-11-17T12:00:00Z'))).toBe(
    'Die Frist endete am 20. November 2026, 24:00 Uhr',
  );
  expect(deadlineWords({ ...round, state: 'geplant' }, at('2026-11-01T12:00:00Z'))).toBe(
    'Ab 9. November 2026, bis 20. November 2026, 24:00 Uhr',
  );
});
