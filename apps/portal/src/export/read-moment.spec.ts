/** Every day and time that the pages print is understood again. */
import fc from 'fast-check';
import { inWords } from '../pages/cycle/dates/days.js';
import { dayAndTime, longDay, unbroken } from '../ui/dates.js';
import { readMoment } from './read-moment.js';

it('reads back what ui/dates.ts prints', () =>
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(readMoment(longDay(day))).toBe(day);
      expect(readMoment(unbroken(longDay(day)))).toBe(day);
      expect(readMoment(inWords(day))).toBe(day);
      expect(readMoment(dayAndTime(date))).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
    }),
  ));

it('takes nothing else for a day', () => {
  expect(readMoment(dayAndTime('2026-11-21T13:02:00Z'))).toBe('2026-11-21T14:02');
  expect(readMoment('5.3.2026')).toBe('2026-03-05');
  for (const text of ['', '–', '2026', '1.234', 'bis 3. Mai 2026', '3. Mai 2026 (heute)', '3. Foo 2026', '3. Mai'])
    expect(readMoment(text)).toBeNull();
});
