/** What a Nachtrag needs: sections, reason, whether the Beirat is heard, and dates of its own. */
import type { components } from '../../../api/schema.js';
import type { CycleDates } from '../cycle-queries.js';
import { checkDates, type DateErrors } from '../dates/check-dates.js';
import { plusDays } from '../dates/days.js';

export type NachtragBody = components['schemas']['CreateNachtragDto'];

export interface NachtragForm {
  readonly sectionKeys: readonly string[];
  readonly consultation: NachtragBody['consultation'];
  readonly reason: string;
  readonly dates: CycleDates;
}

/** Four weeks to write, two for the Beirat, four to decide; every day can be changed. */
export const emptyNachtrag = (today: string): NachtragForm => ({
  sectionKeys: [],
  consultation: 'spaet',
  reason: '',
  dates: {
    start: today,
    draftUntil: plusDays(today, 28),
    beiratFrom: plusDays(today, 29),
    beiratUntil: plusDays(today, 43),
    resolutionUntil: plusDays(today, 71),
  },
});

export interface NachtragErrors {
  readonly sectionKeys?: string;
  readonly reason?: string;
  readonly dates: DateErrors;
}

/** @param year first year after the programme's, as the server counts */
export const checkNachtrag = ({ sectionKeys, reason, dates }: NachtragForm, year: number): NachtragErrors => ({
  ...(sectionKeys.length === 0 ? { sectionKeys: 'Bitte wählen Sie mindestens einen Abschnitt.' } : {}),
  ...(reason.trim() === '' ? { reason: 'Bitte nennen Sie den Anlass.' } : {}),
  dates: checkDates(dates, year),
});

export const isComplete = ({ sectionKeys, reason, dates }: NachtragErrors): boolean =>
  sectionKeys === undefined && reason === undefined && Object.keys(dates).length === 0;
