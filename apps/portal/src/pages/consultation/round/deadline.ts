/** Until when a round takes comments, in words; its end is exclusive, so the last day is the one that is said. */
import { dayAndTime, longDay, timeLeft } from '../../../ui/dates.js';

export interface Period {
  readonly state: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly endsAt: string;
}

/** „20. November 2026, 24:00 Uhr“ */
export const lastMoment = ({ endsOn }: Pick<Period, 'endsOn'>): string => `${longDay(endsOn)}, 24:00 Uhr`;

/** „Noch 3 Tage, bis 20. November 2026, 24:00 Uhr“; what the server says of the state counts, the clock here only tells the time left. */
export function deadlineWords(period: Period, now: Date): string {
  const end = lastMoment(period);
  if (period.state === 'geplant') return `Ab ${longDay(period.startsOn)}, bis ${end}`;
  if (period.state !== 'offen') return `Die Frist endete am ${end}`;
  if (now.getTime() >= new Date(period.endsAt).getTime()) return `Die Frist endet gerade: ${end}`;
  const left = timeLeft(period.endsAt, now);
  return `${left.charAt(0).toUpperCase()}${left.slice(1)}, bis ${end}`;
}

/** Whether so little time is left that it has to be said louder. */
export const isUrgent = ({ state, endsAt }: Period, now: Date): boolean =>
  state === 'offen' && new Date(endsAt).getTime() - now.getTime() < 48 * 3_600_000;

/** „Die Antworten des Jobcenters sind seit 4. November 2026, 10:00 Uhr, zu lesen.“ */
export const releasedWords = (at: string): string =>
  `Die Antworten des Jobcenters sind seit ${dayAndTime(at)}, zu lesen.`;
