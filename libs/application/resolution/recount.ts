/** A recount is a second call of the same pure function on what is stored. */
import { outcome, type Outcome, type Vote } from '#domain/resolution/ballot.js';
import { canonicalJson } from '#domain/shared/canonical-json.js';
import type { Refusal } from '#domain/shared/refusal.js';
import type { BallotRow, ResolutionRow } from '../records.js';

/** The stored vote as the domain counts it. Seats are known by the account that holds them. */
export function voteOf(
  resolution: Pick<ResolutionRow, 'rules' | 'roll' | 'castingVote'>,
  ballots: readonly BallotRow[],
): Vote {
  return {
    rules: resolution.rules,
    roll: resolution.roll ?? [],
    ballots: ballots.map((b) => ({ seatId: b.seatAccountId, castBy: b.castBy, choice: b.choice })),
    castingVote: resolution.castingVote && {
      accountId: resolution.castingVote.accountId,
      choice: resolution.castingVote.choice,
    },
  };
}

/** Counts the stored ballots again; `same`: the stored outcome is exactly this one. */
export function recount(
  resolution: ResolutionRow,
  ballots: readonly BallotRow[],
): { readonly outcome: Outcome | Refusal; readonly same: boolean } {
  const again = outcome(voteOf(resolution, ballots));
  return {
    outcome: again,
    same: resolution.outcome !== null && canonicalJson(again) === canonicalJson(resolution.outcome),
  };
}
