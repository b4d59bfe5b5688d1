/** The days of a programme year: drawn up in Q3, heard in October, resolved in Q4 of the year before; all of it is configuration, late is normal. */
import { DateTime } from 'luxon';
import { z } from 'zod';
import { endOfDay, isOver, plusDays } from '../shared/berlin.js';
import type { CycleState } from './cycle-table.js';

/** Local days; each `…Until` is the last day on which the step is still in time. */
export interface CycleDates {
  readonly start: string;
  readonly draftUntil: string;
  readonly beiratFrom: string;
  readonly beiratUntil: string;
  readonly resolutionUntil: string;
}

/** `MM-DD` that exists in every year, so not 29 February. */
const dayOfYear = z
  .string()
  .regex(/^\d{2}-\d{2}$/)
  .refine((value) => DateTime.fromISO(`2023-${value}`).isValid);

/** When the steps are due, as day of the year before the programme's (`-1`) or another year. */
export const cycleDateRule = z
  .strictObject({
    start: dayOfYear.default('07-01'),
    draftUntil: dayOfYear.default('09-30'),
    beiratFrom: dayOfYear.default('10-01'),
    beiratUntil: dayOfYear.default('10-31'),
    resolutionUntil: dayOfYear.default('12-31'),
    /** Years from the programme's year to the year in which it is drawn up. */
    yearOffset: z.int().min(-2).max(0).default(-1),
  })
  .refine(
    (r) =>
      r.start <= r.draftUntil &&
      r.draftUntil <= r.beiratFrom &&
      r.beiratFrom <= r.beiratUntil &&
      r.beiratUntil <= r.resolutionUntil,
  );
export type CycleDateRule = z.output<typeof cycleDateRule>;

/** Default: start 1 July, draft 30 September, Beirat October, resolution 31 December of the year before. */
export const DEFAULT_CYCLE_DATES: CycleDateRule = cycleDateRule.parse({});

/** The proposed days of the programme of `year`; every one of them may be moved afterwards. */
export function defaultDates(year: number, rule: CycleDateRule = DEFAULT_CYCLE_DATES): CycleDates {
  const inYear = String(year + rule.yearOffset).padStart(4, '0');
  return {
    start: `${inYear}-${rule.start}`,
    draftUntil: `${inYear}-${rule.draftUntil}`,
    beiratFrom: `${inYear}-${rule.beiratFrom}`,
    beiratUntil: `${inYear}-${rule.beiratUntil}`,
    resolutionUntil: `${inYear}-${rule.resolutionUntil}`,
  };
}

export interface Overdue {
  readonly overdue: boolean;
  /** First local day on which it was late. */
  readonly since?: string;
}

/** The last day by which a state should have been left; what is signed is never overdue. */
const DUE: Partial<Record<CycleState, keyof CycleDates>> = {
  angelegt: 'draftUntil',
  erarbeitung: 'draftUntil',
  konsultation: 'beiratUntil',
  einarbeitung: 'resolutionUntil',
  beschlussfassung: 'resolutionUntil',
  beschlossen: 'resolutionUntil', // resolved but unsigned: the 2024 programme was signed on 21.02.2024 (004:431)
};

/** Whether the cycle is later than planned. It only informs: an overdue cycle can be finished like any other. */
export function overdue(dates: CycleDates, state: CycleState, now: Date, zone?: string): Overdue {
  const due = DUE[state];
  if (!due) return { overdue: false };
  const last = dates[due];
  return isOver({ instant: endOfDay(last, zone) }, now)
    ? { overdue: true, since: plusDays(last, 1) }
    : { overdue: false };
}
