/** One conversion: the awkward days of the calendar, and what holds for every day. */
import fc from 'fast-check';
import { deadlineOf, endOfDay, isLocalDay, isOver, localDate, localTime, plusDays, startOfDay } from './berlin.js';

const HOUR = 3_600_000;
const length = (day: string): number => (endOfDay(day).getTime() - startOfDay(day).getTime()) / HOUR;

describe('Berlin days', () => {
  it('tells the time of day, in summer and in winter', () => {
    expect([localTime(new Date('2026-07-01T12:02:59Z')), localTime(new Date('2026-12-01T23:05:00Z'))]).toEqual([
      '14:02',
      '00:05',
    ]);
  });

  it.each([
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', 25],
    ['2027-10-31', '2027-10-30T22:00:00.000Z', '2027-10-31T23:00:00.000Z', 25],
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z', 23],
    ['2024-02-29', '2024-02-28T23:00:00.000Z', '2024-02-29T23:00:00.000Z', 24],
    ['2028-02-28', '2028-02-27T23:00:00.000Z', '2028-02-28T23:00:00.000Z', 24],
    ['2026-12-31', '2026-12-30T23:00:00.000Z', '2026-12-31T23:00:00.000Z', 24],
    ['2027-01-01', '2026-12-31T23:00:00.000Z', '2027-01-01T23:00:00.000Z', 24],
  ])('%s lasts from %s to %s, %d hours', (day, start, end, hours) => {
    expect(startOfDay(day).toISOString()).toBe(start);
    expect(endOfDay(day).toISOString()).toBe(end);
    expect(length(day)).toBe(hours);
  });

  it('knows the day after a leap day and a year end', () => {
    expect([
      plusDays('2024-02-28', 1),
      plusDays('2024-02-29', 1),
      plusDays('2023-02-28', 1),
      plusDays('2026-12-31', 1),
      plusDays('2027-01-01', -1),
    ]).toEqual(['2024-02-29', '2024-03-01', '2023-03-01', '2027-01-01', '2026-12-31']);
  });

  it('keeps the local day through the repeated hour', () => {
    expect(localDate(new Date('2026-10-25T00:30:00Z'))).toBe('2026-10-25');
    expect(localDate(new Date('2026-10-25T01:30:00Z'))).toBe('2026-10-25');
    expect(localDate(new Date('2026-10-25T22:59:59.999Z'))).toBe('2026-10-25');
    expect(localDate(new Date('2026-10-25T23:00:00Z'))).toBe('2026-10-26');
  });

  it.each(['2023-02-29', '2026-13-01', '2026-10-32', '2026-1-1', '25.10.2026', '', '2026-10-25T00:00'])(
    'refuses „%s“',
    (day) => {
      expect(() => endOfDay(day)).toThrow(RangeError);
      expect(() => startOfDay(day)).toThrow(RangeError);
      expect(isLocalDay(day)).toBe(false);
    },
  );

  it('refuses an unknown zone and an invalid instant', () => {
    expect(() => startOfDay('2026-10-25', 'Europe/Nirgendwo')).toThrow(RangeError);
    expect(() => localDate(new Date(Number.NaN))).toThrow(RangeError);
  });

  it('starts a day where midnight is skipped', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T03:00:00.000Z');
    expect(endOfDay('2018-11-03', 'America/Sao_Paulo')).toEqual(startOfDay('2018-11-04', 'America/Sao_Paulo'));
  });

  const anyDay = fc.integer({ min: 0, max: 36_524 }).map((n) => plusDays('2000-01-01', n));

  it('ends each day exactly where the next begins, after 23, 24 or 25 hours', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [begin, end, next] = [startOfDay(day), endOfDay(day), plusDays(day, 1)];
        expect(end).toEqual(startOfDay(next));
        expect([23, 24, 25]).toContain(length(day));
        expect([begin, new Date(end.getTime() - 1), end].map((at) => localDate(at))).toEqual([day, day, next]);
      }),
      { numRuns: 500 },
    );
  });

  it('is monotone: a later day ends later', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) =>
        expect(Math.sign(endOfDay(a).getTime() - endOfDay(b).getTime())).toBe(a < b ? -1 : a > b ? 1 : 0),
      ),
    );
  });

  it('has 23 and 25 hours once a year each', () => {
    const days = Array.from({ length: 365 }, (_, n) => plusDays('2026-01-01', n));
    expect(days.filter((day) => length(day) === 23)).toEqual(['2026-03-29']);
    expect(days.filter((day) => length(day) === 25)).toEqual(['2026-10-25']);
  });
});

describe('deadline', () => {
  it('keeps day, zone and instant, and is over at its very instant', () => {
    const deadline = deadlineOf('2026-10-25');
    expect(deadline).toEqual({ date: '2026-10-25', zone: 'Europe/Berlin', instant: new Date('2026-10-25T23:00:00Z') });
    expect(isOver(deadline, new Date('2026-10-25T22:59:59.999Z'))).toBe(false);
    expect(isOver(deadline, new Date('2026-10-25T23:00:00Z'))).toBe(true);
  });
});
