/** Days and times as the pages print them, back as a spreadsheet takes them: the other way of ui/dates.ts. */
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const LONG = /^(?:\p{L}+tag|Mittwoch)?,? ?(\d{1,2})\.\s(\p{L}+)\s(\d{4})(?:,\s(\d{2}:\d{2})\sUhr)?$/u;
const SHORT = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** „21. November 2026, 14:02 Uhr“ as `2026-11-21T14:02`, „21. November 2026“ as `2026-11-21`; null for anything else. */
export function readMoment(text: string): string | null {
  const [, day = '', name = '', year = '', time] = LONG.exec(text) ?? [];
  if (MONTHS.includes(name)) return [dayOf(day, MONTHS.indexOf(name) + 1, year), ...(time ? [time] : [])].join('T');
  const short = SHORT.exec(text);
  return short && dayOf(short[1] ?? '', Number(short[2]), short[3] ?? '');
}

const dayOf = (day: string, month: number, year: string): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
