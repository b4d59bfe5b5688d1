/**
 * A comment is accepted or refused by the server's clock at the instant it arrives; once accepted nobody changes or deletes it.
 * „Keine Anmerkungen“ is a statement of its own: refused after a comment, repeated without effect; a comment after it is welcome
 * and counts, the earlier statement stays on record.
 */
import { refuseComment } from '#domain/consultation/comment-window.js';
import { startOfDay } from '#domain/shared/berlin.js';
import { longDate, quoted } from '#domain/shared/german.js';
import { refusal } from '#domain/shared/refusal.js';
import { BEIRAT_ROLES, type Role } from '#domain/shared/roles.js';
import { holdsAny } from '../actor.js';
import type { Tx } from '../ports.js';
import type { CommentRecord, RoundRecord } from '../records.js';
import { found, refuse, Refused } from '../refused.js';
import { invalid, optionalText, requireText } from '../text-input.js';
import { NO_ANCHOR, pinAnchor, type Anchor } from './anchor.js';
import { ownMemberships, validAudience, type AudienceMember } from './audience.js';
import { commentsOf } from './comments-of.js';
import { lockRound, THIS_ROUND } from './lock-round.js';
import type { Questions } from './questions.js';

export interface SubmitComment {
  readonly kind: CommentRecord['kind'];
  readonly text?: string | undefined;
  readonly anchor?: Anchor | undefined;
  /** Kind „frage“: key in the questionnaire; without it the question is the member's own. */
  readonly questionKey?: string | undefined;
  /** Membership on whose behalf the office enters what came on paper. */
  readonly onBehalfOf?: string | undefined;
}

const OFFICE: readonly Role[] = ['bueroGeschaeftsfuehrung', 'geschaeftsfuehrung'];
const KINDS: Record<RoundRecord['kind'], readonly CommentRecord['kind'][]> = {
  A: ['frage', 'allgemein', 'keineAnmerkungen'],
  B: ['anmerkung', 'allgemein', 'keineAnmerkungen'],
};

/** @throws Refused conflict before the start and after the end, invalid for a faulty anchor, notFound for whoever is not asked. */
export async function submitComment(
  tx: Tx,
  roundId: string,
  input: SubmitComment,
  questions: Questions,
): Promise<CommentRecord> {
  const { cycle, round } = await lockRound(tx, roundId);
  const member = await speaker(tx, round, input.onBehalfOf);
  checkWindow(tx, round);
  if (!KINDS[round.kind].includes(input.kind)) {
    invalid(
      '/kind',
      round.kind === 'A'
        ? 'In einer Fragerunde sind Fragen, allgemeine Anmerkungen und „keine Anmerkungen“ möglich.'
        : 'In einer Runde zum Entwurf sind Anmerkungen zu einer Textstelle, allgemeine Anmerkungen und „keine Anmerkungen“ möglich.',
    );
  }
  const said = (await commentsOf(tx, roundId)).filter((c) => c.accountId === member.accountId);
  if (input.kind === 'keineAnmerkungen') {
    const earlier = said.find((c) => c.kind === 'keineAnmerkungen');
    if (said.some((c) => c.kind !== 'keineAnmerkungen')) {
      refuse(
        'conflict',
        'comment.alreadyCommented',
        '„Keine Anmerkungen“ geht nicht mehr: Es liegt schon eine Anmerkung vor, und eingereichte Anmerkungen bleiben bestehen.',
      );
    }
    if (earlier) return earlier;
  }
  const comment = await tx.comments.insert({
    roundId,
    accountId: member.accountId,
    membershipId: member.membershipId,
    organisation: member.organisation,
    memberGroup: member.memberGroup,
    kind: input.kind,
    ...(input.kind === 'anmerkung' ? await pinAnchor(tx, round, input.anchor) : withoutAnchor(input)),
    ...wording(input, questions),
    enteredBy: input.onBehalfOf === undefined ? null : tx.actor.accountId,
    submittedAt: tx.now,
  });
  await tx.audit({
    entity: 'comment',
    entityId: comment.id,
    cycleId: cycle.id,
    event: 'submit',
    role: input.onBehalfOf === undefined ? member.role : (OFFICE.find((r) => tx.actor.roles.includes(r)) ?? ''),
    details: {
      roundId,
      number: comment.number,
      kind: comment.kind,
      membershipId: member.membershipId,
      onPaper: input.onBehalfOf !== undefined,
    },
  });
  return comment;
}

/** The member who speaks: the actor, or whoever is named by the office. */
async function speaker(tx: Tx, round: RoundRecord, onBehalfOf: string | undefined): Promise<AudienceMember> {
  const audience = await validAudience(tx, round);
  if (onBehalfOf !== undefined) {
    if (!holdsAny(tx.actor, OFFICE))
      refuse(
        'forbidden',
        'comment.onBehalf',
        'Für ein Mitglied eintragen dürfen nur die Geschäftsführung und ihr Büro.',
      );
    return (
      audience.find((m) => m.membershipId === onBehalfOf) ??
      invalid('/onBehalfOf', 'Dieses Mitglied nimmt an der Runde nicht teil. Bitte ein beteiligtes Mitglied nennen.')
    );
  }
  const own = ownMemberships(tx, audience)[0];
  if (own) return own;
  if (holdsAny(tx.actor, OFFICE))
    invalid('/onBehalfOf', 'Bitte angeben, für welches Mitglied des Beirats Sie eintragen.');
  if (round.state !== 'geplant' && !holdsAny(tx.actor, BEIRAT_ROLES))
    refuse('forbidden', 'comment.notAsked', 'Anmerkungen reichen die beteiligten Mitglieder des Beirats ein.');
  return found<AudienceMember>(null, THIS_ROUND);
}

function checkWindow(tx: Tx, round: RoundRecord): void {
  const refused = refuseComment(round, tx.now);
  if (refused?.code === 'comment.roundOver' || round.state === 'beantwortet') {
    throw new Refused(
      refusal(
        'conflict',
        'comment.roundOver',
        `Die Runde ${quoted(round.title)} endete mit Ablauf des ${longDate(round.endsOn)} (24:00 Uhr deutscher Zeit). Ihr Text ist nicht gespeichert; bitte heben Sie ihn auf und wenden Sie sich an die Geschäftsführung.`,
        { facts: { endsOn: round.endsOn, endsAt: round.endsAt.toISOString(), receivedAt: tx.now.toISOString() } },
      ),
    );
  }
  if (refused) throw new Refused(refused);
  if (tx.now < startOfDay(round.startsOn, round.zone)) {
    refuse(
      'conflict',
      'comment.roundNotStarted',
      `Die Runde ${quoted(round.title)} nimmt Anmerkungen ab dem ${longDate(round.startsOn)} entgegen.`,
    );
  }
}

function withoutAnchor(input: SubmitComment): typeof NO_ANCHOR {
  if (input.anchor) invalid('/anchor', 'Eine Textstelle gehört nur zu einer Anmerkung (kind „anmerkung“).');
  return NO_ANCHOR;
}

function wording(input: SubmitComment, questions: Questions): Pick<CommentRecord, 'text' | 'questionKey'> {
  if (input.questionKey !== undefined && input.kind !== 'frage')
    invalid('/questionKey', 'Eine Frage der Liste gehört nur zu kind „frage“.');
  switch (input.kind) {
    case 'keineAnmerkungen':
      return { text: optionalText('/text', input.text) ?? '', questionKey: null };
    case 'frage': {
      if (input.questionKey === undefined)
        return { text: requireText('/text', input.text, 'Ihre Frage'), questionKey: null };
      const question = questions.find((q) => q.key === input.questionKey);
      if (!question)
        return invalid(
          '/questionKey',
          'Diese Frage enthält die Liste nicht. Bitte eine Frage der Liste wählen oder eine eigene stellen.',
        );
      return { text: optionalText('/text', input.text) ?? question.question, questionKey: question.key };
    }
    default:
      return { text: requireText('/text', input.text, 'Ihre Anmerkung'), questionKey: null };
  }
}
