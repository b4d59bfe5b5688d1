/** Days and times as people in Germany read them; instants in Europe/Berlin, local days as they are. */
const ZONE = 'Europe/Berlin';
const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });
const instantDay = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: ZONE });
const time = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone: ZONE });

/** „21. November 2026“ of a local day like 2026-11-21. */
export const longDay = (localDay: string): string => day.format(new Date(`${localDay}T00:00:00Z`));

/** „21. November 2026“ of an instant. */
export const dayOf = (instant: string | Date): string => instantDay.format(new Date(instant));

/** „14:02 Uhr“ */
export const timeOf = (instant: string | Date): string => `${time.format(new Date(instant))} Uhr`;

/** „21. November 2026, 14:02 Uhr“ */
export const dayAndTime = (instant: string | Date): string => `${dayOf(instant)}, ${timeOf(instant)}`;

/** Day and month never on two lines: for a date in a narrow column. */
export const unbroken = (words: string): string => words.replace(/(\d\.) (?=\p{L})/gu, '$1\u00a0');

/** How long until then, in words: „noch 3 Tage“, „noch 5 Stunden“, „abgelaufen“. */
export function timeLeft(until: string | Date, now: Date): string {
  const minutes = Math.floor((new Date(until).getTime() - now.getTime()) / 60_000);
  if (minutes < 0) return 'abgelaufen';
  if (minutes < 1) return 'noch weniger als eine Minute';
  if (minutes < 120) return `noch ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `noch ${hours} Stunden`;
  return `noch ${Math.floor(hours / 24)} Tage`;
}
