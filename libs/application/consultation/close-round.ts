/** Rounds close by the clock: whoever comes by after the end closes them first, so that a job that never ran changes nothing. */
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { found } from '../refused.js';
import { advanceRound } from './advance-round.js';
import { THIS_ROUND } from './lock-round.js';
import { isDue } from './round-over.js';

export { isDue };

/** Closes every open round of the cycle (locked) whose end has passed; the audit trail names the clock as actor. */
export async function closeDueRounds(tx: Tx, cycleId: string): Promise<void> {
  const due = (await tx.rounds.ofCycle(cycleId)).filter((round) => isDue(tx, round));
  if (due.length === 0) return;
  const cycle = found(await tx.cycles.find(cycleId), 'Dieses Programm');
  for (const { id } of due) await closeIfDue(tx, cycle, id);
}

/** For the job: closes the round if its end has passed, never early and never twice; a round that is gone or closed is no fault. */
export async function closeDueRound(tx: Tx, roundId: string): Promise<void> {
  const round = await tx.rounds.find(roundId);
  if (!round || !isDue(tx, round)) return;
  const cycle = await tx.cycles.lock(round.cycleId, 'use');
  if (cycle) await closeIfDue(tx, cycle, roundId);
}

async function closeIfDue(tx: Tx, cycle: CycleRecord, roundId: string): Promise<void> {
  const round = found(await tx.rounds.lock(roundId), THIS_ROUND);
  if (isDue(tx, round)) await advanceRound(tx.asClock(), cycle, round, 'close', {}, null);
}
