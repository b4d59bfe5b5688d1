import { dayInBerlin, distance, inWords, isDay, plusDays } from './days.js';

describe('days', () => {
  it('count in Germany, not in UTC', () => {
    expect(dayInBerlin(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21');
    expect(dayInBerlin(new Date('2026-07-01T21:59:00Z'))).toBe('2026-07-01');
  });

  it('are named with their weekday', () => {
    expect(inWords('2026-07-01')).toBe('Mittwoch, 1. Juli 2026');
  });

  it('are days that exist', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2027-02-29')).toBe(false);
    expect(isDay('')).toBe(false);
    expect(isDay('1.7.2026')).toBe(false);
  });

  it('lie some days apart', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(distance('2026-11-21', '2026-11-21')).toBe('heute');
    expect(distance('2026-11-22', '2026-11-21')).toBe('in einem Tag');
    expect(distance('2026-11-18', '2026-11-21')).toBe('vor 3 Tagen');
  });
});
