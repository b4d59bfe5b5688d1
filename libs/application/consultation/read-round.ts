/** Rounds, their frozen draft and their comments, as far as the asking person may see them. */
import { roundTable, type RoundEvent, type RoundState } from '#domain/consultation/round-table.js';
import { localDate } from '#domain/shared/berlin.js';
import { BEIRAT_ROLES } from '#domain/shared/roles.js';
import { actions, type Action } from '#domain/workflow/interpreter.js';
import { holdsAny } from '../actor.js';
import { BODIES, CYCLE_READERS, DRAFT_READERS, requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { Page } from '../stores.js';
import type { CommentRecord, RoundRecord } from '../records.js';
import { found } from '../refused.js';
import { anyRoundInput, roundFacts } from './advance-round.js';
import { isDue } from './close-round.js';
import { commentsOf } from './comments-of.js';
import type { Questions } from './questions.js';
import { accessTo, requireAccess, type RoundAccess } from './round-access.js';

export interface AudienceView {
  readonly membershipId: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly memberGroup: string | null;
  readonly answer: 'angemerkt' | 'keineAnmerkungen' | 'offen';
}

export interface RoundView {
  readonly id: string;
  readonly cycleId: string;
  readonly number: number;
  readonly kind: RoundRecord['kind'];
  readonly title: string;
  /** As the clock sees it: over is closed, whether or not somebody has closed it. */
  readonly state: RoundState;
  readonly stateLabel: string;
  readonly version: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly zone: string;
  /** Exclusive end. */
  readonly endsAt: Date;
  readonly openedAt: Date | null;
  readonly repliesReleasedAt: Date | null;
  readonly programmeVersion: { readonly id: string; readonly number: number } | null;
  /** Questionnaire of a round of kind A. */
  readonly questions: Questions;
  /** The membership by which the reader is asked; null for staff. */
  readonly membershipId: string | null;
  /** Who is asked and has answered; only for staff. */
  readonly audience: readonly AudienceView[] | null;
  readonly actions: readonly Action<RoundEvent>[];
}

export interface CommentView extends Pick<
  CommentRecord,
  | 'id'
  | 'roundId'
  | 'number'
  | 'kind'
  | 'organisation'
  | 'memberGroup'
  | 'questionKey'
  | 'text'
  | 'submittedAt'
  | 'disposition'
  | 'dispositionReason'
  | 'reply'
> {
  readonly anchor: {
    readonly sectionId: string;
    readonly sectionVersionId: string | null;
    readonly blockId: string | null;
    readonly quote: string | null;
  } | null;
  readonly mine: boolean;
  /** Entered by the office from paper. */
  readonly onPaper: boolean;
  /** For If-Match of an answer; null for members, who see nothing of the drafting. */
  readonly version: number | null;
  /** Only for staff. */
  readonly internal: Pick<
    CommentRecord,
    'responsibleId' | 'answeredBy' | 'answeredAt' | 'enteredBy' | 'accountId'
  > | null;
}

/** @throws Refused notFound */
export async function readRound(tx: Tx, roundId: string, questions: Questions): Promise<RoundView> {
  const { round, access } = await requireAccess(tx, roundId);
  return roundView(tx, round, access, questions);
}

/** Rounds of a cycle that the person may see. @throws Refused notFound for an unknown cycle. */
export async function roundsOfCycle(tx: Tx, cycleId: string, questions: Questions): Promise<RoundView[]> {
  requireRole(tx.actor, CYCLE_READERS, 'Kommentarrunden ansehen');
  found(await tx.cycles.find(cycleId), 'Dieses Programm');
  return viewsOf(tx, await tx.rounds.ofCycle(cycleId), questions);
}

/** Rounds opened to the asking member of the Beirat, the latest first. */
export async function roundsOpenedToMe(tx: Tx, questions: Questions): Promise<RoundView[]> {
  return tx.actor.accountId === null ? [] : viewsOf(tx, await tx.rounds.openedTo(tx.actor.accountId), questions);
}

/** The frozen version that the round is about, with the ids that an anchor needs. @throws Refused notFound */
export async function readFrozenDraft(tx: Tx, roundId: string) {
  const { round } = await requireAccess(tx, roundId);
  const version = found(
    round.programmeVersionId === null ? null : await tx.versions.find(round.programmeVersionId),
    'Einen Entwurf zu dieser Runde',
  );
  return frozenView(tx, version.id);
}

/** Content of a frozen version: exactly what was frozen, its hash, and section ids by the keys of the content. */
export async function frozenView(tx: Tx, versionId: string) {
  const version = found(await tx.versions.find(versionId), 'Diese Fassung');
  const pinned = await tx.versions.sectionsOf(versionId);
  const keys = new Map((await tx.sections.ofCycle(version.cycleId)).map((s) => [s.id, s.key]));
  return {
    id: version.id,
    number: version.number,
    purpose: version.purpose,
    textHash: version.textHash,
    createdAt: version.createdAt,
    content: JSON.parse(version.content) as Record<string, unknown>,
    anchors: pinned.map((s) => ({
      key: keys.get(s.sectionId) ?? '',
      sectionId: s.sectionId,
      sectionVersionId: s.sectionVersionId,
    })),
  };
}

/** A page of comments; members see their own at once, those of others when the replies are released. */
export async function readComments(
  tx: Tx,
  roundId: string,
  page: Page,
): Promise<{ items: CommentView[]; next: string | null }> {
  const { round, access } = await requireAccess(tx, roundId);
  const items: CommentView[] = [];
  let after = page.after;
  for (;;) {
    const rows = await tx.comments.ofRound(roundId, { limit: page.limit, after });
    for (const row of rows) {
      if (!mayRead(tx, row, round, access)) continue;
      if (items.length === page.limit) return { items, next: String(items.at(-1)?.number) };
      items.push(commentView(tx, row, round, access));
    }
    if (rows.length < page.limit) return { items, next: null };
    after = String(rows.at(-1)?.number);
  }
}

/** One comment for whoever may read it, e.g. after writing it. @throws Refused notFound */
export async function readComment(tx: Tx, commentId: string): Promise<CommentView> {
  const comment = found(await tx.comments.find(commentId), 'Diese Anmerkung');
  const round = found(await tx.rounds.find(comment.roundId), 'Diese Anmerkung');
  const access = found(await accessTo(tx, round), 'Diese Anmerkung');
  return commentView(tx, found(mayRead(tx, comment, round, access) ? comment : null, 'Diese Anmerkung'), round, access);
}

/** Memberships of the Beirat that count today, for planning a round. */
export async function beiratMembers(tx: Tx): Promise<Omit<AudienceView, 'answer'>[]> {
  requireRole(tx.actor, DRAFT_READERS, 'Die Mitglieder des Beirats ansehen');
  return (await tx.people.holders(BEIRAT_ROLES, localDate(tx.now))).map(({ id, name, organisation, memberGroup }) => ({
    membershipId: id,
    name,
    organisation,
    memberGroup,
  }));
}

/** Whether the person takes part in deciding, and so may see what the Beirat said. */
export const mayReadStatements = (tx: Tx): boolean => holdsAny(tx.actor, [...DRAFT_READERS, ...BODIES]);

const mayRead = (tx: Tx, comment: CommentRecord, round: RoundRecord, access: RoundAccess): boolean =>
  access.as === 'staff' || round.repliesReleasedAt !== null || comment.accountId === tx.actor.accountId;

function commentView(tx: Tx, c: CommentRecord, round: RoundRecord, access: RoundAccess): CommentView {
  const answered = access.as === 'staff' || round.repliesReleasedAt !== null;
  const { version, responsibleId, answeredBy, answeredAt, enteredBy, accountId } = c;
  return {
    id: c.id,
    roundId: c.roundId,
    number: c.number,
    kind: c.kind,
    organisation: c.organisation,
    memberGroup: c.memberGroup,
    questionKey: c.questionKey,
    text: c.text,
    submittedAt: c.submittedAt,
    anchor:
      c.sectionId === null
        ? null
        : { sectionId: c.sectionId, sectionVersionId: c.sectionVersionId, blockId: c.blockId, quote: c.quote },
    mine: c.accountId !== null && c.accountId === tx.actor.accountId,
    onPaper: c.enteredBy !== null,
    disposition: answered ? c.disposition : null,
    dispositionReason: answered ? c.dispositionReason : null,
    reply: answered ? c.reply : null,
    version: access.as === 'staff' ? version : null,
    internal: access.as === 'staff' ? { responsibleId, answeredBy, answeredAt, enteredBy, accountId } : null,
  };
}

async function viewsOf(tx: Tx, rounds: readonly RoundRecord[], questions: Questions): Promise<RoundView[]> {
  const views: RoundView[] = [];
  for (const round of rounds) {
    const access = await accessTo(tx, round);
    if (access) views.push(await roundView(tx, round, access, questions));
  }
  return views;
}

async function roundView(tx: Tx, round: RoundRecord, access: RoundAccess, questions: Questions): Promise<RoundView> {
  const cycle = found(await tx.cycles.find(round.cycleId), 'Dieses Programm');
  const state = isDue(tx, round) ? 'geschlossen' : round.state;
  const version = round.programmeVersionId === null ? null : await tx.versions.find(round.programmeVersionId);
  return {
    id: round.id,
    cycleId: round.cycleId,
    number: round.number,
    kind: round.kind,
    title: round.title,
    state,
    stateLabel: roundTable.states[state],
    version: round.version,
    startsOn: round.startsOn,
    endsOn: round.endsOn,
    zone: round.zone,
    endsAt: round.endsAt,
    openedAt: round.openedAt,
    repliesReleasedAt: round.repliesReleasedAt,
    programmeVersion: version ? { id: version.id, number: version.number } : null,
    questions: round.kind === 'A' ? questions : [],
    membershipId: access.as === 'member' ? access.membershipId : null,
    audience: access.as === 'staff' ? await audienceView(tx, round) : null,
    actions: actions(roundTable, state, tx.actor.roles, await roundFacts(tx, cycle, round, anyRoundInput(round))),
  };
}

async function audienceView(tx: Tx, round: RoundRecord): Promise<AudienceView[]> {
  const comments = await commentsOf(tx, round.id);
  return (await tx.rounds.audience(round.id)).map(({ membershipId, accountId, name, organisation, memberGroup }) => {
    const said = comments.filter((c) => c.accountId === accountId);
    const answer =
      said.length === 0 ? 'offen' : said.some((c) => c.kind !== 'keineAnmerkungen') ? 'angemerkt' : 'keineAnmerkungen';
    return { membershipId, name, organisation, memberGroup, answer };
  });
}
