/** Proposed days of a year, and late as a fact that stops nobody. */
import fc from 'fast-check';
import { startOfDay } from '../shared/berlin.js';
import type { CycleState } from './cycle-table.js';
import { cycleDateRule, defaultDates, overdue } from './default-dates.js';

const at = (day: string): Date => startOfDay(day);

describe('default dates', () => {
  it('puts the year before the programme into Q3 and Q4', () => {
    expect(defaultDates(2024)).toEqual({
      start: '2023-07-01',
      draftUntil: '2023-09-30',
      beiratFrom: '2023-10-01',
      beiratUntil: '2023-10-31',
      resolutionUntil: '2023-12-31',
    });
  });

  it('is configuration', () => {
    const rule = cycleDateRule.parse({
      start: '02-01',
      draftUntil: '03-31',
      beiratFrom: '04-01',
      beiratUntil: '04-30',
      resolutionUntil: '06-30',
      yearOffset: 0,
    });
    expect(defaultDates(2016, rule)).toMatchObject({ start: '2016-02-01', resolutionUntil: '2016-06-30' });
  });

  it.each([
    { start: '02-29' },
    { start: '13-01' },
    { start: '7-1' },
    { start: '12-01' },
    { yearOffset: 1 },
    { unknown: true },
  ])('refuses %j', (rule) => {
    expect(cycleDateRule.safeParse(rule).success).toBe(false);
  });
});

describe('overdue', () => {
  const dates = defaultDates(2024);

  it.each<[CycleState, string, string]>([
    ['angelegt', '2023-09-30', '2023-10-01'],
    ['erarbeitung', '2023-09-30', '2023-10-01'],
    ['konsultation', '2023-10-31', '2023-11-01'],
    ['einarbeitung', '2023-12-31', '2024-01-01'],
    ['beschlussfassung', '2023-12-31', '2024-01-01'],
    ['beschlossen', '2023-12-31', '2024-01-01'],
  ])('%s may last until %s', (state, last, since) => {
    expect(overdue(dates, state, new Date(at(since).getTime() - 1))).toEqual({ overdue: false });
    expect(overdue(dates, state, at(since))).toEqual({ overdue: true, since });
    expect(overdue(dates, state, at('2024-02-21'))).toEqual({ overdue: true, since });
  });

  it('leaves what is signed or aborted alone, even when it was signed in February', () => {
    for (const state of ['unterzeichnet', 'veroeffentlicht', 'abgeschlossen', 'abgebrochen'] as const) {
      expect(overdue(dates, state, at('2024-02-21'))).toEqual({ overdue: false });
    }
  });

  it('stays overdue once it is', () => {
    const time = fc.integer({ min: at('2023-01-01').getTime(), max: at('2025-01-01').getTime() });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const earlier = overdue(dates, 'einarbeitung', new Date(Math.min(a, b)));
        const later = overdue(dates, 'einarbeitung', new Date(Math.max(a, b)));
        expect(earlier.overdue && !later.overdue).toBe(false);
      }),
    );
  });
});
