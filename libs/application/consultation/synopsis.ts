/**
 * The synopsis of what the Beirat said and what became of it, as the deciding body sees it: employers' and employees' groups first
 * (§ 18d SGB II asks to consider them in particular), „keine Anmerkungen“ told apart from silence.
 */
import { holdsAny } from '../actor.js';
import { DRAFT_READERS } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CommentRecord, RoundRecord } from '../records.js';
import { found } from '../refused.js';
import { commentsOf } from './comments-of.js';
import { mayReadStatements } from './read-round.js';
import { accessTo } from './round-access.js';
import { isRoundOver } from './round-over.js';

export interface Voice {
  readonly organisation: string | null;
  readonly memberGroup: string | null;
}

export interface SynopsisEntry extends Voice {
  readonly number: number;
  readonly kind: CommentRecord['kind'];
  /** Title of the section and the words that the comment is about. */
  readonly section: string | null;
  readonly blockId: string | null;
  readonly quote: string | null;
  readonly questionKey: string | null;
  readonly text: string;
  readonly submittedAt: Date;
  readonly reply: string | null;
  readonly disposition: CommentRecord['disposition'];
  readonly dispositionReason: string | null;
  /** The section was changed after this comment: a later version than the one commented on was submitted. */
  readonly sectionChanged: boolean;
}

export interface SynopsisRound {
  readonly roundId: string;
  readonly number: number;
  readonly kind: RoundRecord['kind'];
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly draftVersion: number | null;
  readonly entries: readonly SynopsisEntry[];
  readonly noRemarks: readonly Voice[];
  readonly silent: readonly Voice[];
}

/**
 * Staff see every round that is over; deciding bodies too, once something was laid before them; members of the Beirat those opened
 * to them whose replies are released.
 * @throws Refused notFound
 */
export async function synopsis(tx: Tx, cycleId: string): Promise<SynopsisRound[]> {
  const cycle = found(await tx.cycles.find(cycleId), 'Dieses Programm');
  const staff = holdsAny(tx.actor, DRAFT_READERS);
  const bodies = !staff && mayReadStatements(tx) && (await tx.resolutions.ofCycle(cycle.id)).length > 0;
  const over = (await tx.rounds.ofCycle(cycleId)).filter((round) => isRoundOver(tx, round));
  const rounds: SynopsisRound[] = [];
  let mayAsk = staff || bodies;
  for (const round of over) {
    const member = staff || bodies ? null : await accessTo(tx, round);
    mayAsk ||= member !== null;
    if (staff || bodies || (member && round.repliesReleasedAt !== null)) rounds.push(await ofRound(tx, round));
  }
  return found(mayAsk ? rounds : null, 'Eine Synopse');
}

async function ofRound(tx: Tx, round: RoundRecord): Promise<SynopsisRound> {
  const comments = await commentsOf(tx, round.id);
  const remarks = comments.filter((c) => c.kind !== 'keineAnmerkungen');
  const audience = await tx.rounds.audience(round.id);
  const saidNothing = (accountId: string): boolean => !comments.some((c) => c.accountId === accountId);
  const onlyNoRemarks = (accountId: string): boolean =>
    !saidNothing(accountId) && !remarks.some((c) => c.accountId === accountId);
  const entries: SynopsisEntry[] = [];
  for (const comment of remarks) entries.push(await entryOf(tx, comment));
  return {
    roundId: round.id,
    number: round.number,
    kind: round.kind,
    title: round.title,
    startsOn: round.startsOn,
    endsOn: round.endsOn,
    draftVersion:
      round.programmeVersionId === null ? null : ((await tx.versions.find(round.programmeVersionId))?.number ?? null),
    entries: entries.sort((a, b) => byGroup(a, b) || a.number - b.number),
    noRemarks: audience
      .filter((m) => onlyNoRemarks(m.accountId))
      .map(voiceOf)
      .sort(byGroup),
    silent: audience
      .filter((m) => saidNothing(m.accountId))
      .map(voiceOf)
      .sort(byGroup),
  };
}

async function entryOf(tx: Tx, c: CommentRecord): Promise<SynopsisEntry> {
  const section = c.sectionId === null ? null : await tx.sections.find(c.sectionId);
  const pinned = c.sectionVersionId === null ? null : await tx.sections.findVersion(c.sectionVersionId);
  return {
    number: c.number,
    kind: c.kind,
    ...voiceOf(c),
    section: pinned?.title ?? null,
    blockId: c.blockId,
    quote: c.quote,
    questionKey: c.questionKey,
    text: c.text,
    submittedAt: c.submittedAt,
    reply: c.reply,
    disposition: c.disposition,
    dispositionReason: c.dispositionReason,
    sectionChanged: section !== null && pinned !== null && section.latestNumber > pinned.number,
  };
}

const voiceOf = ({ organisation, memberGroup }: Voice): Voice => ({ organisation, memberGroup });

/** Employers, then employees, then the others by name. */
function byGroup(a: Voice, b: Voice): number {
  const rank = ({ memberGroup }: Voice): number =>
    /^arbeitgeber/iu.test(memberGroup ?? '') ? 0 : /^(arbeitnehmer|gewerkschaft)/iu.test(memberGroup ?? '') ? 1 : 2;
  return (
    rank(a) - rank(b) ||
    (a.memberGroup ?? '').localeCompare(b.memberGroup ?? '', 'de') ||
    (a.organisation ?? '').localeCompare(b.organisation ?? '', 'de')
  );
}
