/** A clock that a test moves by hand. */
import type { Clock } from '#domain/shared/clock.js';

export class TestClock implements Clock {
  private time: number;

  constructor(start: Date | string = '2026-03-02T09:00:00+01:00') {
    this.time = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.time);
  }

  set(instant: Date | string): void {
    this.time = new Date(instant).getTime();
  }

  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    this.time += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
}
