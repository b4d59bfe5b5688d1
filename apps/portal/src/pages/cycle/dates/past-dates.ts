/** Days of a plan that are over already, and the same plan begun today: all days move by the same distance. */
import type { CycleDates } from '../cycle-queries.js';
import { DATE_KEYS, type DateKey } from './check-dates.js';
import { daysBetween, isDay, plusDays } from './days.js';

/** @param today local day; a day that is today is not over */
export const pastDates = (dates: CycleDates, today: string): DateKey[] =>
  DATE_KEYS.filter((key) => isDay(dates[key]) && dates[key] < today);

/** The first day becomes today, the others keep their distance to it; days that are not given stay as they are. */
export function shiftedToToday(dates: CycleDates, today: string): CycleDates {
  const [first] = DATE_KEYS.map((key) => dates[key])
    .filter(isDay)
    .sort();
  if (first === undefined) return dates;
  const days = daysBetween(first, today);
  const moved = (day: string): string => (isDay(day) ? plusDays(day, days) : day);
  return {
    start: moved(dates.start),
    draftUntil: moved(dates.draftUntil),
    beiratFrom: moved(dates.beiratFrom),
    beiratUntil: moved(dates.beiratUntil),
    resolutionUntil: moved(dates.resolutionUntil),
  };
}
