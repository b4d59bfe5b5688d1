/** What the guards look at, loaded from the world as the application loads it from the database. */
import type { CycleFacts } from '../../libs/domain/cycle/cycle-table.js';
import type { RoundFacts } from '../../libs/domain/consultation/round-table.js';
import { checkBallot, isTied } from '../../libs/domain/resolution/ballot.js';
import type { ResolutionFacts } from '../../libs/domain/resolution/resolution-table.js';
import type { SectionFacts } from '../../libs/domain/section/section-table.js';
import { endOfDay, isOver, localDate, plusDays } from '../../libs/domain/shared/berlin.js';
import type { Actor, Cycle, Resolution, Round, Section, World } from './world.js';

export interface Input {
  readonly reason?: string | null;
  readonly budgetMark?: 'vorlaeufig' | 'endgueltig' | null;
  readonly signedOn?: string | null;
  readonly text?: string;
  readonly referred?: boolean;
  readonly newEnd?: string;
  readonly seatId?: string;
  readonly choice?: 'ja' | 'nein' | 'enthaltung' | null;
  readonly complete?: boolean;
  readonly decision?: Resolution['decision'];
  readonly named?: readonly number[];
}

const ends = new Map<string, Date>();
const days = new Map<number, string>();
const later = new Map<string, string>();
const remembered = <K, V>(known: Map<K, V>, key: K, make: () => V): V => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};
/** As `endOfDay`, `plusDays` and `localDate`, each asked once: ten thousand years fall on few days. */
export const endOf = (day: string): Date => remembered(ends, day, () => endOfDay(day));
export const dayAfter = (day: string, n: number): string => remembered(later, `${day}+${n}`, () => plusDays(day, n));
export const dayOf = (at: number): string => remembered(days, at, () => localDate(new Date(at)));

export const budgetHash = (c: Cycle): string => `${c.budgetMark}|${c.sections[0]?.text}`;
const over = (w: World, r: Round): boolean => isOver({ instant: r.endsAt }, new Date(w.now));

export function cycleFacts(w: World, c: Cycle, input: Input): CycleFacts {
  const rounds = c.rounds.map((r) => ({
    kind: r.kind,
    state: r.state === 'offen' && over(w, r) ? 'geschlossen' : r.state,
  }));
  const last = c.resolutions.at(-1);
  return {
    sectionsWithoutOwner: c.sections.filter((s) => s.owner === null).map((s) => s.key),
    sectionsNotReleased: c.sections.filter((s) => s.state !== 'freigegeben').map((s) => s.key),
    otherProgrammeOfPeriod: w.inForce.some((other) => other !== c),
    blockingFindings: c.finding ? ['Die Teile ergeben nicht die Summe.'] : [],
    consultation: c.consultation,
    plannedRounds: rounds.filter((r) => r.kind === 'B' && r.state === 'geplant').length,
    openRounds: rounds.filter((r) => r.state === 'offen').length,
    unansweredRounds: rounds.filter((r) => r.state === 'geschlossen').length,
    heldRounds: rounds.filter((r) => r.kind === 'B' && (r.state === 'geschlossen' || r.state === 'beantwortet')).length,
    openComments: c.comments.filter((k) => k.disposition === null).length,
    bfdhSignedOff: c.signOff !== null && c.signOff === budgetHash(c),
    budgetMark: c.budgetMark,
    requestedBudgetMark: input.budgetMark ?? null,
    reason: input.reason ?? null,
    recordedDecision: last?.state === 'niedergelegt' ? last.decision : null,
    signedOn: input.signedOn ?? null,
  };
}

export const sectionFacts = (c: Cycle, s: Section, actor: Actor, input: Input): SectionFacts => ({
  cycleState: c.state,
  isOwner: s.owner === actor.account,
  required: s.required,
  empty: (input.text ?? s.text) === '',
  blocksToCheck: input.text === undefined ? s.toCheck : 0,
  reason: input.reason ?? null,
  namedInReferral: input.referred ?? false,
});

export const roundFacts = (w: World, c: Cycle, r: Round, input: Input): RoundFacts => ({
  kind: r.kind,
  cycleState: c.state,
  draftFrozen: c.versions.some((v) => v.purpose === 'entwurf'),
  audienceSize: r.audience.length,
  endPassed: over(w, r),
  newEndLater: input.newEnd === undefined ? null : endOf(input.newEnd) > r.endsAt,
  reason: input.reason ?? null,
  openComments: c.comments.filter((k) => k.round === r && k.disposition === null).length,
});

export function resolutionFacts(w: World, c: Cycle, r: Resolution, actor: Actor, input: Input): ResolutionFacts {
  const roll = r.roll ?? w.members;
  const version = c.versions[r.version];
  return {
    cycleState: c.state,
    traegerform: w.traegerform,
    textFrozen: version !== undefined && version.texts.join('\n') === r.hash,
    vorsitzNamed: roll.some((s) => s.isVorsitz),
    seatsAgentur: roll.filter((s) => s.traeger === 'agentur').length,
    seatsKommune: roll.filter((s) => s.traeger === 'kommune').length,
    parityReason: r.parityReason,
    motion: r.motion,
    conditions: r.conditions,
    namedSections: r.named.length,
    hasSeat:
      input.seatId !== undefined &&
      checkBallot(
        { rules: r.rules, roll },
        r.ballots.filter((b) => b.seatId !== input.seatId),
        { seatId: input.seatId, castBy: actor.account, choice: 'ja' },
      ) === null,
    choiceGiven: input.choice !== undefined && input.choice !== null,
    tied: r.state === 'geschlossen' && isTied({ rules: r.rules, roll, ballots: r.ballots }),
    castingVoteAllowed: r.rules.castingVote,
    castingVoteCast: r.castingVote !== null,
    recordComplete: input.complete ?? false,
    decisionGiven:
      input.decision !== undefined &&
      input.decision !== null &&
      (input.decision !== 'zurueckverwiesen' || (input.named ?? []).length > 0),
    deliberationGiven: input.complete ?? false,
  };
}
