/** The steps a person takes with a round: open it, move its end, release its replies. Closing is left to the clock. */
import type { RoundEvent } from '#domain/consultation/round-table.js';
import { mustBeWritten } from '../advance.js';
import type { Tx } from '../ports.js';
import type { RoundRecord } from '../records.js';
import { found } from '../refused.js';
import { optionalText, requireDay } from '../text-input.js';
import { advanceRound } from './advance-round.js';
import { closeDueRound } from './close-round.js';
import { lockRound, THIS_ROUND } from './lock-round.js';

export interface StepRound {
  /** For `moveDeadline`: the new last day. */
  readonly endsOn?: string | undefined;
  readonly reason?: string | undefined;
}

/** @throws Refused stale, or with all reasons of the table; nobody but the clock may `close`. */
export async function stepRound(
  tx: Tx,
  roundId: string,
  event: RoundEvent,
  input: StepRound,
  expectedVersion: number,
): Promise<RoundRecord> {
  const { cycle, round } = await lockRound(tx, roundId);
  const reason = optionalText('/reason', input.reason, 2000) ?? undefined;
  if (event === 'moveDeadline') {
    return advanceRound(
      tx,
      cycle,
      round,
      event,
      { endsOn: requireDay('/endsOn', input.endsOn, 'das neue Ende'), reason },
      expectedVersion,
    );
  }
  if (event !== 'markAnswered') return advanceRound(tx, cycle, round, event, {}, expectedVersion);
  mustBeWritten(round.version === expectedVersion, 'Die Kommentarrunde', round.version);
  await closeDueRound(tx, roundId); // its end may have passed without anybody coming by
  return advanceRound(tx, cycle, found(await tx.rounds.find(roundId), THIS_ROUND), event, {}, null);
}
