/** A day on which those who are late are reminded. */
import { remind as remindNow } from '#application/cycle/remind.js';
import type { Door } from '#application/ports.js';
import type { Handler } from '#queue/jobs.js';
import { runEffect } from '#queue/run-effect.js';

export const remind = (door: Door): Handler => ({
  job: 'remind',
  run: (effect) => runEffect(door, effect, { job: 'remind', work: remindNow }),
});
