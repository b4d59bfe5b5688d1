/** Local days as the pages count and name them; a day is text like 2026-11-21. */
const BERLIN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });
const WITH_WEEKDAY = new Intl.DateTimeFormat('de-DE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day in Germany at this instant. */
export const dayInBerlin = (now: Date): string => BERLIN.format(now);

export const today = (): string => dayInBerlin(new Date());

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const isDay = (text: string): boolean =>
  DAY.test(text) && !Number.isNaN(utc(text)) && new Date(utc(text)).toISOString().startsWith(text);

/** „Mittwoch, 1. Juli 2026“ */
export const inWords = (day: string): string => WITH_WEEKDAY.format(new Date(utc(day)));

export const plusDays = (day: string, days: number): string =>
  new Date(utc(day) + days * 86_400_000).toISOString().slice(0, 10);

/** How many days lie from one day to the other; negative if the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / 86_400_000);

/** „in 12 Tagen“, „heute“, „vor 3 Tagen“ */
export function distance(day: string, from: string): string {
  const days = daysBetween(from, day);
  if (days === 0) return 'heute';
  const count = Math.abs(days) === 1 ? 'einem Tag' : `${Math.abs(days)} Tagen`;
  return days > 0 ? `in ${count}` : `vor ${count}`;
}
