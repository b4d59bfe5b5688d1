/** A round on a draft opens together with the release of that draft; the questionnaire before a draft exists opens by itself. */
import type { Tx } from '../ports.js';
import type { CycleRecord, RoundRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { advanceRound } from './advance-round.js';
import { THIS_ROUND } from './lock-round.js';

/**
 * Opens on a frozen version the planned round with the lowest number to which anybody is invited.
 * @param cycle as it is now (in consultation), locked for change.
 * @throws Refused when none is planned or the table objects (nobody is asked, its end has passed).
 */
export async function openPlannedRound(tx: Tx, cycle: CycleRecord, programmeVersionId: string): Promise<void> {
  const candidates = (await tx.rounds.ofCycle(cycle.id)).filter((r) => r.kind === 'B' && r.state === 'geplant');
  let planned = candidates[0];
  for (const round of candidates) {
    if ((await tx.rounds.audience(round.id)).length === 0) continue;
    planned = round;
    break;
  }
  if (!planned)
    refuse(
      'conflict',
      'round.nonePlanned',
      'Es ist keine Kommentarrunde geplant. Bitte zuerst Zeitraum und Beteiligte festlegen.',
    );
  const round: RoundRecord = found(await tx.rounds.lock(planned.id), THIS_ROUND);
  await advanceRound(tx, cycle, round, 'open', { programmeVersionId }, null);
}
