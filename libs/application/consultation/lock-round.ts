/** Rounds are locked in the one order that everybody keeps: cycle before round, so that nobody waits in a circle. */
import type { Tx } from '../ports.js';
import type { CycleRecord, RoundRecord } from '../records.js';
import { found, refuse } from '../refused.js';

export const THIS_ROUND = 'Diese Kommentarrunde';

/** @throws Refused notFound; conflict when the whole cycle was given up. */
export async function lockRound(tx: Tx, roundId: string): Promise<{ cycle: CycleRecord; round: RoundRecord }> {
  const { cycleId } = found(await tx.rounds.find(roundId), THIS_ROUND);
  const cycle = found(await tx.cycles.lock(cycleId, 'use'), THIS_ROUND);
  if (cycle.state === 'abgebrochen')
    refuse(
      'conflict',
      'cycle.aborted',
      'Dieses Programm wurde abgebrochen; an seinen Kommentarrunden ändert sich nichts mehr.',
    );
  return { cycle, round: found(await tx.rounds.lock(roundId), THIS_ROUND) };
}
