/** Whether a round has ended: by its state, or by the clock that nobody has recorded yet. */
import { isOver } from '#domain/shared/berlin.js';
import type { Tx } from '../ports.js';
import type { RoundRecord } from '../records.js';

/** Open by its state, but over by the clock. */
export const isDue = (tx: Tx, round: RoundRecord): boolean =>
  round.state === 'offen' && isOver({ instant: round.endsAt }, tx.now);

export const isRoundOver = (tx: Tx, round: RoundRecord): boolean =>
  round.state === 'geschlossen' || round.state === 'beantwortet' || isDue(tx, round);
