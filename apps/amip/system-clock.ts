// The real clock, known only to the commands that start something.
import type { Clock } from '#domain/shared/clock.js';

export const systemClock: Clock = { now: () => new Date() };
