/** What the guards of the resolution look at, and what the cycle learns of it; loaded here, decided elsewhere. */
import { isTied, type DecisionKind } from '#domain/resolution/ballot.js';
import type { Motion, ResolutionFacts } from '#domain/resolution/resolution-table.js';
import type { CycleFacts } from '#domain/cycle/cycle-table.js';
import { localDate } from '#domain/shared/berlin.js';
import { sha256 } from '../hash.js';
import type { Tx } from '../ports.js';
import type { BallotRow, CycleRecord, ResolutionRow } from '../records.js';
import { voteOf } from './recount.js';
import { currentSeats } from './roll.js';

/** Checked input of a step; what is left out was not given. */
export interface ResolutionInput {
  readonly motion?: Motion | undefined;
  readonly conditions?: string | undefined;
  readonly sectionIds?: readonly string[] | undefined;
  readonly parityReason?: string | undefined;
  /** Account whose seat is voted; default the actor's own, else the one he or she has a mandate for. */
  readonly seatId?: string | undefined;
  readonly choice?: 'ja' | 'nein' | 'enthaltung' | undefined;
  readonly body?: string | undefined;
  readonly heldOn?: string | undefined;
  readonly place?: string | undefined;
  readonly text?: string | undefined;
  readonly recommendation?: string | undefined;
  readonly decision?: DecisionKind | undefined;
}

/** Stands for every input when only the possible actions are asked for. */
export const anyResolutionInput = (now: Date): ResolutionInput => ({
  motion: 'zustimmung',
  parityReason: '…',
  choice: 'ja',
  body: '…',
  heldOn: localDate(now),
  place: '…',
  recommendation: '…',
  decision: 'beschlossen',
});

export async function resolutionFacts(
  tx: Tx,
  cycle: Pick<CycleRecord, 'state'>,
  resolution: ResolutionRow,
  ballots: readonly BallotRow[],
  input: ResolutionInput,
): Promise<ResolutionFacts> {
  const seats =
    resolution.roll ?? (await currentSeats(tx, resolution.rules, await tx.resolutions.mandates(resolution.id)));
  const motion = input.motion ?? resolution.motion;
  const held = input.heldOn !== undefined && input.heldOn <= localDate(tx.now);
  const heldOnVorlage = held && (input.heldOn ?? '') >= (await dayOfVorlage(tx, resolution));
  return {
    cycleState: cycle.state,
    traegerform: resolution.traegerform,
    // Asked by the steps that begin a decision only; a vote need not hash the whole text again.
    textFrozen: resolution.state !== 'vorbereitet' || (await textFrozen(tx, resolution)),
    vorsitzNamed: seats.filter((s) => s.isVorsitz).length === 1,
    seatsAgentur: seats.filter((s) => s.traeger === 'agentur').length,
    seatsKommune: seats.filter((s) => s.traeger === 'kommune').length,
    parityReason: input.parityReason ?? null,
    motion,
    conditions: input.conditions ?? null,
    namedSections: input.sectionIds?.length ?? 0,
    hasSeat: seatOf(tx, resolution, input.seatId) !== null,
    choiceGiven: input.choice !== undefined,
    tied: resolution.roll !== null && isTied(voteOf(resolution, ballots)),
    castingVoteAllowed: resolution.rules.castingVote,
    castingVoteCast: resolution.castingVote !== null,
    recordComplete: heldOnVorlage && input.place !== undefined,
    decisionGiven: heldOnVorlage && input.body !== undefined && decisionComplete(input),
    deliberationGiven: held && input.body !== undefined && input.recommendation !== undefined,
  };
}

/** The seat for which the actor votes: the one named, the own, or the one there is a mandate for. */
export function seatOf(
  tx: Tx,
  resolution: Pick<ResolutionRow, 'roll'>,
  seatId: string | undefined,
): NonNullable<ResolutionRow['roll']>[number] | null {
  const actor = tx.actor.accountId;
  if (actor === null) return null;
  const mine = (resolution.roll ?? []).filter((s) => s.accountId === actor || s.deputy?.accountId === actor);
  return (
    mine.find((s) => (seatId === undefined ? s.accountId === actor : s.id === seatId)) ??
    (seatId === undefined ? mine[0] : undefined) ??
    null
  );
}

/** For the cycle: what the latest ballot round decided, once it is recorded. */
export async function recordedDecision(
  tx: Tx,
  cycle: Pick<CycleRecord, 'id'>,
): Promise<CycleFacts['recordedDecision']> {
  const latest = (await tx.resolutions.ofCycle(cycle.id)).at(-1);
  return latest?.state === 'niedergelegt' ? latest.decision : null;
}

/** Nobody decides on a text before it exists. */
async function dayOfVorlage(tx: Tx, resolution: ResolutionRow): Promise<string> {
  return localDate((await tx.versions.find(resolution.programmeVersionId))?.createdAt ?? tx.now);
}

/** The hash is made again from the stored text: what is voted on is exactly what was frozen. */
async function textFrozen(tx: Tx, resolution: ResolutionRow): Promise<boolean> {
  const version = await tx.versions.find(resolution.programmeVersionId);
  return (
    version !== null &&
    version.purpose === 'vorlage' &&
    version.textHash === resolution.textHash &&
    sha256(version.content) === version.textHash
  );
}

function decisionComplete({ decision, conditions, sectionIds }: ResolutionInput): boolean {
  if (decision === 'beschlossenMitAuflagen') return conditions !== undefined;
  if (decision === 'zurueckverwiesen') return (sectionIds?.length ?? 0) > 0;
  return decision !== undefined;
}
