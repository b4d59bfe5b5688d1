/** A day on which teams are reminded of their Bedarfsschätzung. */
import { remindNeeds as remindNow } from '#application/bedarf/remind-needs.js';
import type { Door } from '#application/ports.js';
import type { Handler } from '#queue/jobs.js';
import { runEffect } from '#queue/run-effect.js';

export const remindNeeds = (door: Door): Handler => ({
  job: 'remindNeeds',
  run: (effect) => runEffect(door, effect, { job: 'remindNeeds', work: remindNow }),
});
