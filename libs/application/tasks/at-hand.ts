/** What the turns of a cycle are derived from, loaded once; only what the asking person may see is loaded at all. */
import { cycleTable, type CycleEvent, type CycleFacts, type CycleGuard } from '#domain/cycle/cycle-table.js';
import type { CycleDates } from '#domain/cycle/default-dates.js';
import { roundTable, type RoundEvent, type RoundState } from '#domain/consultation/round-table.js';
import { resolutionTable, type ResolutionEvent } from '#domain/resolution/resolution-table.js';
import type { Seat } from '#domain/resolution/ballot.js';
import { localDate } from '#domain/shared/berlin.js';
import { sectionTable, type SectionEvent } from '#domain/section/section-table.js';
import { ROLE_NAMES, roleLabel, type Role } from '#domain/shared/roles.js';
import { actions, type Action } from '#domain/workflow/interpreter.js';
import { anyRoundInput, roundFacts } from '../consultation/advance-round.js';
import { validAudience, type AudienceMember } from '../consultation/audience.js';
import { isDue } from '../consultation/close-round.js';
import { commentsOf } from '../consultation/comments-of.js';
import { anyInput, cycleFacts } from '../cycle/cycle-facts.js';
import { heardDates } from '../cycle/heard-dates.js';
import type { Tx } from '../ports.js';
import type { BallotRow, CommentRecord, CycleRecord, ResolutionRow, RoundRecord, SectionRecord } from '../records.js';
import { anyResolutionInput, resolutionFacts } from '../resolution/facts.js';
import { currentSeats } from '../resolution/roll.js';
import { sectionFacts } from '../section/advance-section.js';
import type { Whose } from './turn.js';

/** Who holds which role today, and how the accounts are called. */
export interface Staffing {
  /** The first of the roles that somebody holds, else the first. */
  turnOf(...roles: readonly [Role, ...Role[]]): Whose;
  /** The person; without a known name `otherwise`. */
  person(accountId: string, otherwise: string): Whose;
  holders(role: Role): number;
}

export async function staffing(tx: Tx): Promise<Staffing> {
  const holders = await tx.people.holders(ROLE_NAMES, localDate(tx.now));
  const names = new Map(holders.map(({ accountId, name }) => [accountId, name]));
  const count = (role: Role): number => holders.filter((h) => h.role === role).length;
  return {
    turnOf: (...roles) => {
      const role = roles.find((r) => count(r) > 0) ?? roles[0];
      return { role, label: roleLabel(role) };
    },
    person: (accountId, otherwise) => ({ accountId, label: names.get(accountId) ?? otherwise }),
    holders: count,
  };
}

export interface RoundAtHand {
  readonly round: RoundRecord;
  /** As the clock sees it. */
  readonly state: RoundState;
  readonly actions: readonly Action<RoundEvent>[];
  readonly audience: readonly AudienceMember[];
  readonly comments: readonly CommentRecord[];
}

/** The programme as staff sees it. */
export interface CycleAtHand {
  readonly cycle: CycleRecord;
  /** Its days, those of the Beirat as its comment rounds have them. */
  readonly dates: CycleDates;
  readonly today: string;
  readonly now: Date;
  readonly sections: readonly SectionRecord[];
  readonly facts: CycleFacts;
  /** What the role could do with the cycle now. */
  step(role: Role, event: CycleEvent): Action<CycleEvent> | undefined;
  /** Whether the role could do this with the section now, ownership taken for granted. */
  sectionAllows(section: SectionRecord, role: Role, event: SectionEvent): boolean;
  /** The condition is not met yet. */
  lacks(guard: CycleGuard): boolean;
  readonly rounds: readonly RoundAtHand[];
}

export async function cycleAtHand(tx: Tx, cycle: CycleRecord): Promise<CycleAtHand> {
  const facts = await cycleFacts(tx, cycle, anyInput(tx.now));
  const rounds: RoundAtHand[] = [];
  for (const round of await tx.rounds.ofCycle(cycle.id)) rounds.push(await roundAtHand(tx, cycle, round));
  return {
    cycle,
    dates: heardDates(
      cycle.dates,
      rounds.map(({ round }) => round),
      tx.now,
    ),
    today: localDate(tx.now),
    now: tx.now,
    sections: await tx.sections.ofCycle(cycle.id),
    facts,
    step: (role, event) => actions(cycleTable, cycle.state, [role], facts).find((action) => action.event === event),
    sectionAllows: (section, role, event) =>
      actions(sectionTable, section.state, [role], {
        ...sectionFacts(tx, cycle, section, { reason: '…' }),
        isOwner: true,
      }).some((action) => action.event === event && action.allowed),
    lacks: (guard) => cycleTable.guards[guard](facts) !== null,
    rounds,
  };
}

async function roundAtHand(tx: Tx, cycle: CycleRecord, round: RoundRecord): Promise<RoundAtHand> {
  const state = isDue(tx, round) ? 'geschlossen' : round.state;
  const facts = await roundFacts(tx, cycle, round, anyRoundInput(round));
  return {
    round,
    state,
    actions: actions(roundTable, state, ['geschaeftsfuehrung'], facts),
    audience: await validAudience(tx, round),
    comments: await commentsOf(tx, round.id),
  };
}

/** The latest ballot round of a cycle as staff and deciding bodies see it: who has voted, never how. */
export interface ResolutionAtHand {
  readonly cycle: CycleRecord;
  readonly resolution: ResolutionRow;
  readonly seats: readonly (Seat & { readonly hasVoted: boolean })[];
  /** What the role could do now, a seat taken for granted. */
  step(role: Role, event: ResolutionEvent): Action<ResolutionEvent> | undefined;
}

export async function resolutionAtHand(tx: Tx, cycle: CycleRecord): Promise<ResolutionAtHand | null> {
  const resolution = (await tx.resolutions.ofCycle(cycle.id)).at(-1);
  if (!resolution) return null;
  const ballots: readonly BallotRow[] = await tx.resolutions.ballots(resolution.id);
  const seats =
    resolution.roll ??
    (resolution.traegerform === 'gE'
      ? await currentSeats(tx, resolution.rules, await tx.resolutions.mandates(resolution.id))
      : []);
  const facts = {
    ...(await resolutionFacts(tx, cycle, resolution, ballots, anyResolutionInput(tx.now))),
    hasSeat: true,
  };
  return {
    cycle,
    resolution,
    seats: seats.map((seat) => ({ ...seat, hasVoted: ballots.some((b) => b.seatAccountId === seat.id) })),
    step: (role, event) =>
      actions(resolutionTable, resolution.state, [role], facts).find((action) => action.event === event),
  };
}
