/** Whether the days of a year follow each other, told at the field while typing; the server checks the same again. */
import type { CycleDates } from '../cycle-queries.js';
import { isDay } from './days.js';

export type DateKey = keyof CycleDates;
export type DateErrors = Partial<Record<DateKey, string>>;

export const DATE_KEYS: readonly DateKey[] = ['start', 'draftUntil', 'beiratFrom', 'beiratUntil', 'resolutionUntil'];

const NOT_BEFORE: Partial<Record<DateKey, readonly [DateKey, string]>> = {
  draftUntil: ['start', 'Die Frist für die Entwürfe liegt vor dem Beginn der Erarbeitung.'],
  beiratFrom: ['draftUntil', 'Die Beteiligung des Beirats beginnt, bevor die Entwürfe fertig sind.'],
  beiratUntil: ['beiratFrom', 'Die Beteiligung des Beirats endet, bevor sie beginnt.'],
  resolutionUntil: ['beiratUntil', 'Der Beschluss liegt vor dem Ende der Beteiligung des Beirats.'],
};

/** @param year of the programme; it is drawn up at the earliest two years before */
export function checkDates(dates: CycleDates, year: number): DateErrors {
  const errors: DateErrors = {};
  for (const key of DATE_KEYS) {
    const [before, sentence] = NOT_BEFORE[key] ?? [];
    if (!isDay(dates[key])) errors[key] = 'Bitte geben Sie einen Tag an.';
    else if (before && isDay(dates[before]) && dates[key] < dates[before]) errors[key] = sentence;
  }
  if (!errors.start && (dates.start < `${year - 2}-01-01` || dates.start > `${year + 1}-12-31`))
    errors.start = `Der Beginn der Erarbeitung passt nicht zum Programmjahr ${year}.`;
  return errors;
}

export const sameDates = (a: CycleDates, b: CycleDates): boolean => DATE_KEYS.every((key) => a[key] === b[key]);
