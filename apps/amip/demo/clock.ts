/** The clock of a throwaway instance: it stands still until the story moves it on, and never goes back. */
import type { Clock } from '#domain/shared/clock.js';

export class StoryClock implements Clock {
  private instant: number;

  /** @param start ISO instant, e.g. `2023-07-03T07:00:00Z` */
  constructor(start: string) {
    this.instant = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** @throws RangeError for an earlier instant: what has been recorded cannot lie in the future. */
  moveTo(instant: string): void {
    const next = new Date(instant).getTime();
    if (!(next >= this.instant))
      throw new RangeError(`Die Uhr geht nicht von ${this.now().toISOString()} auf ${instant} zurück.`);
    this.instant = next;
  }
}
