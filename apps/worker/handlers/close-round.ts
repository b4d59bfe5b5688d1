/** The end of a comment round has come: look now. Whether it really closes is decided again by the state and the clock. */
import { closeDueRound } from '#application/consultation/close-round.js';
import type { Door } from '#application/ports.js';
import type { Handler } from '#queue/jobs.js';
import { runEffect } from '#queue/run-effect.js';

export const closeRound = (door: Door): Handler => ({
  job: 'closeRound',
  run: (effect) =>
    runEffect(door, effect, { job: 'closeRound', work: (tx, { roundId }) => closeDueRound(tx, roundId) }),
});
