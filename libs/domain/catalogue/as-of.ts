/** Terms and legal bases change with the law: an entry says from when until when it holds, and a catalogue is read as of a day. */
export interface Dated {
  /** First day, YYYY-MM-DD; without it since ever. */
  readonly from?: string;
  /** Last day; without it until further notice. */
  readonly until?: string;
}

export const holdsOn = ({ from, until }: Dated, on: string): boolean =>
  (from === undefined || from <= on) && (until === undefined || on <= until);

/** What holds on that day, in the order of the catalogue. */
export const asOf = <T extends Dated>(entries: readonly T[], on: string): T[] =>
  entries.filter((entry) => holdsOn(entry, on));

/** The values of one thing over time: each holds from its day until the day before the next. */
export type Timeline<T> = readonly (readonly [from: string | null, value: T])[];

/** The value of that day; undefined before the first. */
export function valueOn<T>(timeline: Timeline<T>, on: string): T | undefined {
  return timeline.filter(([from]) => from === null || from <= on).at(-1)?.[1];
}
