import { pastDates, shiftedToToday } from './past-dates.js';

const DATES = {
  start: '2026-07-01',
  draftUntil: '2026-09-30',
  beiratFrom: '2026-10-01',
  beiratUntil: '2026-10-31',
  resolutionUntil: '2026-12-31',
};

describe('days that are over', () => {
  it('lie before today; today itself is not over', () => {
    expect(pastDates(DATES, '2026-10-01')).toEqual(['start', 'draftUntil']);
    expect(pastDates(DATES, '2026-07-01')).toEqual([]);
    expect(pastDates({ ...DATES, start: '' }, '2026-09-01')).toEqual([]);
  });

  it('move together, so that the first is today', () => {
    expect(shiftedToToday(DATES, '2026-11-21')).toEqual({
      start: '2026-11-21',
      draftUntil: '2027-02-20',
      beiratFrom: '2027-02-21',
      beiratUntil: '2027-03-23',
      resolutionUntil: '2027-05-23',
    });
    expect(pastDates(shiftedToToday(DATES, '2026-11-21'), '2026-11-21')).toEqual([]);
  });

  it('stay open where none is given', () => {
    expect(shiftedToToday({ ...DATES, beiratFrom: '' }, '2026-07-02')).toMatchObject({
      start: '2026-07-02',
      beiratFrom: '',
    });
  });
});
