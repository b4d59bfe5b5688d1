import type { CycleDates } from '../cycle-queries.js';
import { checkDates, sameDates } from './check-dates.js';

const DATES: CycleDates = {
  start: '2026-07-01',
  draftUntil: '2026-09-30',
  beiratFrom: '2026-10-01',
  beiratUntil: '2026-10-31',
  resolutionUntil: '2026-12-31',
};

describe('the days of a year', () => {
  it('are fine one after the other, also on the same day', () => {
    expect(checkDates(DATES, 2027)).toEqual({});
    expect(checkDates({ ...DATES, beiratFrom: '2026-09-30' }, 2027)).toEqual({});
  });

  it.each([
    ['draftUntil', '2026-06-30', 'Entwürfe'],
    ['beiratFrom', '2026-09-29', 'Entwürfe'],
    ['beiratUntil', '2026-09-30', 'Beirats'],
    ['resolutionUntil', '2026-10-30', 'Beschluss'],
  ] as const)('say at %s what comes too early', (key, day, word) => {
    expect(checkDates({ ...DATES, [key]: day }, 2027)[key]).toContain(word);
  });

  it('miss a day that is not given, and blame only that one', () => {
    expect(checkDates({ ...DATES, beiratFrom: '' }, 2027)).toEqual({ beiratFrom: 'Bitte geben Sie einen Tag an.' });
  });

  it('belong to the year of the programme', () => {
    expect(checkDates(DATES, 2030).start).toContain('2030');
  });

  it('are the same or not', () => {
    expect(sameDates(DATES, { ...DATES })).toBe(true);
    expect(sameDates(DATES, { ...DATES, start: '2026-07-02' })).toBe(false);
  });
});
