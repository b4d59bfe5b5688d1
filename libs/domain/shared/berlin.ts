/** Local days and instants: the one conversion for display and check. A day ends at 00:00 local time of the next day, exclusively. */
import { DateTime, FixedOffsetZone, IANAZone, type Zone } from 'luxon';

export const BERLIN = 'Europe/Berlin';

/** A last day together with the instant at which it is over; all three are kept, so that what was announced stays checkable. */
export interface Deadline {
  /** Last day on which it can still be done, `YYYY-MM-DD`. */
  readonly date: string;
  /** IANA name of the zone in which the day is meant. */
  readonly zone: string;
  /** Exclusive end: 00:00 of the next day in that zone. */
  readonly instant: Date;
}

/**
 * First instant of a local day (not always 00:00: some zones skip midnight).
 * @throws RangeError if the day does not exist or the zone is unknown: check input before.
 */
export function startOfDay(localDay: string, zone: string = BERLIN): Date {
  return day(localDay, known(zone)).startOf('day').toJSDate();
}

/**
 * Exclusive end of a local day = start of the next one; days last 23, 24 or 25 hours.
 * @throws RangeError as `startOfDay`.
 */
export function endOfDay(localDay: string, zone: string = BERLIN): Date {
  return day(localDay, known(zone)).plus({ days: 1 }).startOf('day').toJSDate();
}

/** The local day, `YYYY-MM-DD`, in which an instant lies. @throws RangeError for an invalid instant or zone. */
export function localDate(instant: Date, zone: string = BERLIN): string {
  return valid(DateTime.fromJSDate(instant, { zone: known(zone) })).toFormat('yyyy-MM-dd');
}

/** The local time of day, `14:02`. @throws RangeError for an invalid instant or zone. */
export function localTime(instant: Date, zone: string = BERLIN): string {
  return valid(DateTime.fromJSDate(instant, { zone: known(zone) })).toFormat('HH:mm');
}

/** The local day a number of days later (earlier, if negative). @throws RangeError as `startOfDay`. */
export function plusDays(localDay: string, days: number): string {
  return valid(day(localDay, FixedOffsetZone.utcInstance).plus({ days })).toFormat('yyyy-MM-dd');
}

/** The deadline of a last day. @throws RangeError as `startOfDay`. */
export function deadlineOf(date: string, zone: string = BERLIN): Deadline {
  return { date, zone, instant: endOfDay(date, zone) };
}

/** Whether the deadline has passed; at its very instant it has. */
export function isOver(deadline: Pick<Deadline, 'instant'>, now: Date): boolean {
  return now.getTime() >= deadline.instant.getTime();
}

function day(localDay: string, zone: Zone): DateTime {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(localDay)) throw new RangeError(`Kein Datum der Form JJJJ-MM-TT: ${localDay}`);
  return valid(DateTime.fromISO(localDay, { zone }), localDay);
}

function known(name: string): IANAZone {
  const zone = IANAZone.create(name); // kept by luxon: checking a name anew costs more than the conversion
  if (!zone.isValid) throw new RangeError(`Unbekannte Zeitzone: ${name}`);
  return zone;
}

function valid(time: DateTime, input?: string): DateTime {
  if (!time.isValid) throw new RangeError(`Diesen Tag gibt es nicht: ${input ?? 'ungültiger Zeitpunkt'}`);
  return time;
}

/** Whether the text names a day that exists, as `YYYY-MM-DD`, in the years that programmes are about. */
export const isLocalDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  text >= '1990-01-01' &&
  text <= '2200-12-31' &&
  DateTime.fromISO(text, { zone: 'UTC' }).isValid;
