/** What the cycle's guards want to know of its comment rounds; open and over are compared with the clock, not read from a job's traces. */
import { isOver } from '#domain/shared/berlin.js';
import type { CycleFacts } from '#domain/cycle/cycle-table.js';
import type { Tx } from '../ports.js';

export type ConsultationFacts = Pick<
  CycleFacts,
  'plannedRounds' | 'openRounds' | 'openRoundEndsOn' | 'unansweredRounds' | 'heldRounds' | 'openComments'
>;

export async function consultationFacts(tx: Tx, cycleId: string): Promise<ConsultationFacts> {
  const rounds = (await tx.rounds.ofCycle(cycleId)).map(({ kind, state, endsAt, endsOn }) => ({
    kind,
    endsOn,
    state: state === 'offen' && isOver({ instant: endsAt }, tx.now) ? 'geschlossen' : state,
  }));
  return {
    plannedRounds: rounds.filter((r) => r.kind === 'B' && r.state === 'geplant').length,
    openRounds: rounds.filter((r) => r.state === 'offen').length,
    openRoundEndsOn: rounds.find((r) => r.state === 'offen')?.endsOn ?? null,
    unansweredRounds: rounds.filter((r) => r.state === 'geschlossen').length,
    heldRounds: rounds.filter((r) => r.kind === 'B' && (r.state === 'geschlossen' || r.state === 'beantwortet')).length,
    openComments: await tx.comments.countOpen({ cycleId }),
  };
}
