/** Every step of a ballot round: roll and text are frozen at the opening, the outcome is counted by the pure rule, nothing is undone. */
import {
  checkBallot,
  decisionOf,
  isOutcome,
  isTied,
  outcome,
  type DecisionKind,
  type Outcome,
  type Seat,
} from '#domain/resolution/ballot.js';
import {
  resolutionTable,
  type Motion,
  type ResolutionEffect,
  type ResolutionEvent,
} from '#domain/resolution/resolution-table.js';
import type { CycleEvent } from '#domain/cycle/cycle-table.js';
import { advance } from '../advance.js';
import { advanceCycle } from '../cycle/advance-cycle.js';
import { fristAhead, notify } from '../notify.js';
import type { Tx } from '../ports.js';
import type { BallotRow, CycleRecord, ResolutionRow } from '../records.js';
import { found, refuse, Refused } from '../refused.js';
import { resolutionFacts, seatOf, type ResolutionInput } from './facts.js';
import { lockResolution, THIS_RESOLUTION } from './lock-resolution.js';
import { checkedInput } from './resolution-input.js';
import { voteOf } from './recount.js';
import { checkMemberships, currentSeats } from './roll.js';

/** Steps whose decision moves the cycle on: it is locked for change from the beginning. */
const DECIDING: readonly ResolutionEvent[] = ['record', 'recordDecision'];
const NEXT: Record<DecisionKind, CycleEvent> = {
  beschlossen: 'resolve',
  beschlossenMitAuflagen: 'referBack',
  abgelehnt: 'referBack',
  zurueckverwiesen: 'referBack',
  vertagt: 'adjourn',
};
const MOTIONS: Record<DecisionKind, Motion> = {
  beschlossen: 'zustimmung',
  beschlossenMitAuflagen: 'zustimmungMitAuflagen',
  abgelehnt: 'zustimmung',
  zurueckverwiesen: 'zurueckverweisung',
  vertagt: 'vertagung',
};

/**
 * @param expectedVersion the version the person saw; null for a vote, where others may vote at the same time.
 * @throws Refused with all reasons of the table, or with what is wrong in the input.
 */
export async function advanceResolution(
  tx: Tx,
  id: string,
  event: ResolutionEvent,
  raw: ResolutionInput,
  expectedVersion: number | null,
): Promise<ResolutionRow> {
  const { cycle, resolution } = await lockResolution(tx, id, DECIDING.includes(event) ? 'change' : 'use');
  const input = await checkedInput(tx, resolution, event, raw);
  const ballots = await tx.resolutions.ballots(id);
  if (event === 'vote' && repeated(tx, resolution, ballots, input)) return resolution;
  if (event === 'open' && resolution.traegerform === 'gE' && resolution.state === 'vorbereitet')
    await checkMemberships(tx);
  const columns = await columnsOf(tx, resolution, ballots, event, input);
  const written = { columns };
  const effects: Record<ResolutionEffect, (() => Promise<void>) | { columns: Partial<ResolutionRow> }> = {
    freezeRoll: written,
    storeOutcome: written,
    storeCastingVote: written,
    storeRecord: written,
    storeDeliberation: written,
    storeBallot: () => storeBallot(tx, resolution, ballots, input),
    applyDecision: () => applyDecision(tx, cycle, columns.decision ?? resolution.decision),
    notifyTraegerversammlung: () => tellBallotOpened(tx, cycle, resolution, columns.roll ?? []),
  };
  await advance(tx, {
    table: resolutionTable,
    aggregate: resolution,
    entity: 'resolution',
    cycleId: cycle.id,
    event,
    facts: await resolutionFacts(tx, cycle, resolution, ballots, input),
    // Every vote makes a new version; closing depends on none of them, or voters could keep it from happening.
    expectedVersion: event === 'close' ? null : expectedVersion,
    details: detailsOf(tx, resolution, event, input),
    update: (rowId, version, changes) => tx.resolutions.update(rowId, version, changes),
    effects,
  });
  return found(await tx.resolutions.find(id), THIS_RESOLUTION);
}

/** What the step writes together with the state; whether it may happen at all, the table says. */
async function columnsOf(
  tx: Tx,
  resolution: ResolutionRow,
  ballots: readonly BallotRow[],
  event: ResolutionEvent,
  input: ResolutionInput,
): Promise<Partial<ResolutionRow>> {
  switch (event) {
    case 'open':
      return {
        roll: await currentSeats(tx, resolution.rules, await tx.resolutions.mandates(resolution.id)),
        openedAt: tx.now,
        motion: input.motion ?? 'zustimmung',
        conditions: input.conditions ?? null,
        sectionIds: [...(input.sectionIds ?? [])],
        parityReason: input.parityReason ?? null,
      };
    case 'vote':
      return {};
    case 'close':
      return { closedAt: tx.now, ...count(resolution, ballots) };
    case 'castVorsitzVote': {
      const accountId = tx.actor.accountId;
      if (accountId === null || (input.choice !== 'ja' && input.choice !== 'nein')) return {};
      if (!resolution.rules.castingVote || !isTied(voteOf(resolution, ballots))) return {};
      const castingVote = { choice: input.choice, accountId, at: tx.now.toISOString() };
      return { castingVote, ...count({ ...resolution, castingVote }, ballots) };
    }
    case 'record':
      return recordColumns(tx, input, 'Trägerversammlung');
    case 'recordDeliberation':
      return {
        deliberations: [
          ...resolution.deliberations,
          { body: input.body ?? '', heldOn: input.heldOn ?? '', recommendation: input.recommendation ?? '' },
        ],
      };
    case 'recordDecision': {
      const { decision } = input;
      if (decision === undefined) return {};
      return {
        ...recordColumns(tx, input, input.body ?? ''),
        decision,
        motion: MOTIONS[decision],
        conditions: input.conditions ?? null,
        sectionIds: [...(input.sectionIds ?? [])],
      };
    }
  }
}

const recordColumns = (tx: Tx, { heldOn, place, text }: ResolutionInput, body: string): Partial<ResolutionRow> => ({
  record: { body, heldOn: heldOn ?? '', place: place ?? null, text: text ?? null },
  recordedAt: tx.now,
  recordedBy: tx.actor.accountId,
});

async function applyDecision(tx: Tx, cycle: CycleRecord, decision: DecisionKind | null): Promise<void> {
  if (decision === null) throw new Error('a recorded resolution without decision');
  await advanceCycle(tx, cycle, NEXT[decision], {}, null);
}

async function tellBallotOpened(
  tx: Tx,
  cycle: CycleRecord,
  resolution: ResolutionRow,
  roll: readonly Seat[],
): Promise<void> {
  const people = roll
    .flatMap((seat) => [seat.accountId, ...(seat.deputy ? [seat.deputy.accountId] : [])])
    .filter((person) => person !== tx.actor.accountId);
  const data = {
    jobcenter: (await tx.people.tenant()).name,
    jahr: String(cycle.year),
    frist: fristAhead(tx, cycle.dates.resolutionUntil),
    path: `/beschluesse/${resolution.id}`,
  };
  await notify(tx, 'ballotOpened', people, data, `${resolution.id}-${resolution.ballotRound}`);
}

/** The outcome of the stored ballots and, where it is clear, what it decides. A tie that the Vorsitz may decide is not clear yet. */
function count(
  resolution: ResolutionRow,
  ballots: readonly BallotRow[],
): { outcome: Outcome; decision: DecisionKind | null } {
  const counted = outcome(voteOf(resolution, ballots));
  if (!isOutcome(counted)) throw new Refused(counted);
  const waits = counted.kind === 'stimmengleichheit' && resolution.rules.castingVote && resolution.castingVote === null;
  return { outcome: counted, decision: waits ? null : decisionOf(resolution.motion, counted) };
}

async function storeBallot(
  tx: Tx,
  resolution: ResolutionRow,
  ballots: readonly BallotRow[],
  input: ResolutionInput,
): Promise<void> {
  const seat = seatOf(tx, resolution, input.seatId);
  if (!seat || input.choice === undefined || tx.actor.accountId === null)
    throw new Error('a vote without seat or choice passed the guards');
  const ballot: BallotRow = {
    seatAccountId: seat.id,
    choice: input.choice,
    castBy: tx.actor.accountId,
    castAt: tx.now,
  };
  const earlier = ballots.find((b) => b.seatAccountId === seat.id);
  const vote = voteOf(
    resolution,
    ballots.filter((b) => b !== earlier),
  );
  const refused = checkBallot(vote, vote.ballots, { seatId: seat.id, castBy: ballot.castBy, choice: ballot.choice });
  if (refused) throw new Refused(refused);
  if (earlier && earlier.castBy === seat.accountId && ballot.castBy !== seat.accountId) {
    refuse(
      'conflict',
      'ballot.memberVoted',
      'Das Mitglied hat für diesen Sitz schon selbst abgestimmt; eine Vertretung kann das nicht ändern.',
    );
  }
  await tx.resolutions.putBallot(resolution.id, ballot);
}

/** The same vote again changes nothing. */
function repeated(tx: Tx, resolution: ResolutionRow, ballots: readonly BallotRow[], input: ResolutionInput): boolean {
  const seat = resolution.state === 'eroeffnet' ? seatOf(tx, resolution, input.seatId) : null;
  return ballots.some(
    (b) => b.seatAccountId === seat?.id && b.castBy === tx.actor.accountId && b.choice === input.choice,
  );
}

/** How somebody voted is not told by the audit trail: it says that, and for which seat. */
function detailsOf(
  tx: Tx,
  resolution: ResolutionRow,
  event: ResolutionEvent,
  input: ResolutionInput,
): Record<string, unknown> {
  switch (event) {
    case 'open':
      return {
        motion: input.motion ?? 'zustimmung',
        textHash: resolution.textHash,
        ...(input.sectionIds ? { sectionIds: input.sectionIds } : {}),
        parityReasonGiven: input.parityReason !== undefined,
      };
    case 'vote':
      return { seat: seatOf(tx, resolution, input.seatId)?.id ?? null };
    case 'recordDecision':
      return { decision: input.decision, heldOn: input.heldOn };
    case 'record':
      return { decision: resolution.decision, heldOn: input.heldOn };
    default:
      return input.heldOn ? { heldOn: input.heldOn } : {};
  }
}
