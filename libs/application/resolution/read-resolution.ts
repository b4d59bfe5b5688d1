/** A ballot round as the person may see it: text version, hash, rule, roll; before the closing only who has voted and the own vote. */
import type { Choice, Seat } from '#domain/resolution/ballot.js';
import { resolutionTable, type ResolutionEvent } from '#domain/resolution/resolution-table.js';
import { ruleInWords } from '#domain/resolution/rule-in-words.js';
import { localDate } from '#domain/shared/berlin.js';
import { TRAEGERVERSAMMLUNG_ROLES } from '#domain/shared/roles.js';
import { actions, type Action } from '#domain/workflow/interpreter.js';
import { holdsAny } from '../actor.js';
import { frozenView } from '../consultation/read-round.js';
import { isRoundOver } from '../consultation/round-over.js';
import { requireRole, BODIES, DRAFT_READERS } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { ResolutionRow } from '../records.js';
import { found } from '../refused.js';
import { shown } from '../shown.js';
import { anyResolutionInput, resolutionFacts } from './facts.js';
import { mayReadResolutions, THIS_RESOLUTION } from './lock-resolution.js';
import { currentSeats } from './roll.js';

export interface SeatView extends Seat {
  readonly hasVoted: boolean;
}

export interface ResolutionView extends Omit<ResolutionRow, 'roll' | 'rules' | 'recordedBy'> {
  readonly stateLabel: string;
  /** Number of the frozen Vorlage. */
  readonly textVersion: number;
  /** Why the Beirat was not heard before this text was laid before the body; null if it was. */
  readonly unheardReason: string | null;
  /** A round with the Beirat is over, so its synopsis is not empty. */
  readonly hasSynopsis: boolean;
  readonly rules: ResolutionRow['rules'];
  /** The rule, one sentence per point. */
  readonly ruleInWords: readonly string[];
  /** The frozen roll; before the opening the one that would be frozen now. */
  readonly roll: readonly SeatView[];
  readonly rollFrozen: boolean;
  /** Before the opening: who may be given a mandate, by the Träger that sent them. */
  readonly deputies: readonly { readonly accountId: string; readonly name: string; readonly traeger: string | null }[];
  /** Votes the person cast, for the own seat or by mandate. */
  readonly ownBallots: readonly { readonly seatId: string; readonly choice: Choice; readonly castAt: Date }[];
  /** All votes; null before the closing. */
  readonly ballots:
    | readonly { readonly seatId: string; readonly choice: Choice; readonly byDeputy: boolean; readonly castAt: Date }[]
    | null;
  readonly actions: readonly (Action<ResolutionEvent> & { readonly via?: 'ballot' })[];
}

/** @throws Refused notFound */
export async function readResolution(tx: Tx, id: string): Promise<ResolutionView> {
  return view(tx, found(mayReadResolutions(tx) ? await tx.resolutions.find(id) : null, THIS_RESOLUTION));
}

/** All ballot rounds of a cycle, the first one first. */
export async function resolutionsOfCycle(tx: Tx, cycleId: string): Promise<ResolutionView[]> {
  requireRole(tx.actor, [...DRAFT_READERS, ...BODIES], 'Die Beschlussfassung ansehen');
  found(await tx.cycles.find(cycleId), 'Dieses Programm');
  const views: ResolutionView[] = [];
  for (const resolution of await tx.resolutions.ofCycle(cycleId)) views.push(await view(tx, resolution));
  return views;
}

/** The text that is voted on, exactly as frozen. @throws Refused notFound */
export async function readVorlage(tx: Tx, id: string) {
  const resolution = found(mayReadResolutions(tx) ? await tx.resolutions.find(id) : null, THIS_RESOLUTION);
  return frozenView(tx, resolution.programmeVersionId);
}

async function view(tx: Tx, resolution: ResolutionRow): Promise<ResolutionView> {
  const { recordedBy: _recordedBy, roll, ...row } = resolution;
  const cycle = found(await tx.cycles.find(resolution.cycleId), THIS_RESOLUTION);
  const version = found(await tx.versions.find(resolution.programmeVersionId), THIS_RESOLUTION);
  const over = (await tx.rounds.ofCycle(cycle.id)).filter((round) => isRoundOver(tx, round));
  const heard = over.some(({ kind, endsAt }) => kind === 'B' && endsAt <= version.createdAt);
  const ballots = await tx.resolutions.ballots(resolution.id);
  const seats =
    roll ??
    (resolution.traegerform === 'gE'
      ? await currentSeats(tx, resolution.rules, await tx.resolutions.mandates(resolution.id))
      : []);
  const closed = resolution.state === 'geschlossen' || resolution.state === 'niedergelegt';
  const mine = ballots.filter((b) => b.castBy === tx.actor.accountId || b.seatAccountId === tx.actor.accountId);
  return {
    ...shown(row),
    stateLabel: resolutionTable.states[resolution.state],
    textVersion: version.number,
    unheardReason: heard ? null : cycle.lateReason,
    hasSynopsis: over.length > 0,
    ruleInWords: resolution.traegerform === 'gE' ? ruleInWords(resolution.rules) : [],
    roll: seats.map((seat) => ({ ...seat, hasVoted: ballots.some((b) => b.seatAccountId === seat.id) })),
    rollFrozen: roll !== null,
    deputies: roll === null && resolution.traegerform === 'gE' && resolution.rules.deputies ? await deputies(tx) : [],
    ownBallots: holdsAny(tx.actor, TRAEGERVERSAMMLUNG_ROLES)
      ? mine.map(({ seatAccountId, choice, castAt }) => ({ seatId: seatAccountId, choice, castAt }))
      : [],
    ballots: closed
      ? ballots.map((b) => ({
          seatId: b.seatAccountId,
          choice: b.choice,
          byDeputy: b.castBy !== b.seatAccountId,
          castAt: b.castAt,
        }))
      : null,
    actions: actions(
      resolutionTable,
      resolution.state,
      tx.actor.roles,
      await resolutionFacts(tx, cycle, resolution, ballots, anyResolutionInput(tx.now)),
    ).map((a) => (a.event === 'vote' ? { ...a, via: 'ballot' } : a)),
  };
}

const deputies = async (tx: Tx): Promise<ResolutionView['deputies']> =>
  (await tx.people.holders(['traegerversammlungVertretung'], localDate(tx.now))).map(
    ({ accountId, name, traeger }) => ({ accountId, name, traeger }),
  );
