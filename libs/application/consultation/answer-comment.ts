/**
 * Replies and dispositions: drafted by whoever the Geschäftsführung made responsible, decided by Geschäftsführung or
 * Bereichsleitung, shown to the Beirat when the round's replies are released, and fixed from then on.
 */
import { localDate } from '#domain/shared/berlin.js';
import { STAFF_ROLES } from '#domain/shared/roles.js';
import { holdsAny } from '../actor.js';
import { mustBeWritten } from '../advance.js';
import type { Tx } from '../ports.js';
import type { CommentRecord, Disposition } from '../records.js';
import { found, refuse } from '../refused.js';
import { invalid, optionalText } from '../text-input.js';
import { lockRound } from './lock-round.js';

/** What is left out stays; null or empty text takes it back. */
export interface AnswerComment {
  readonly reply?: string | null | undefined;
  readonly disposition?: Disposition | null | undefined;
  /** Why; needed where a remark is not, or only partly, taken up. */
  readonly dispositionReason?: string | null | undefined;
  /** Account that drafts the reply. */
  readonly responsibleId?: string | null | undefined;
}

type Answer = Pick<CommentRecord, 'reply' | 'disposition' | 'dispositionReason' | 'responsibleId'>;
const THIS_COMMENT = 'Diese Anmerkung';

export async function answerComment(
  tx: Tx,
  commentId: string,
  input: AnswerComment,
  expectedVersion: number,
): Promise<CommentRecord> {
  if (!holdsAny(tx.actor, STAFF_ROLES)) found(null, THIS_COMMENT);
  const { roundId } = found(await tx.comments.find(commentId), THIS_COMMENT);
  const { cycle, round } = await lockRound(tx, roundId);
  const comment = found(await tx.comments.find(commentId), THIS_COMMENT);
  mustBeWritten(comment.version === expectedVersion, 'Die Anmerkung', comment.version);
  if (round.state === 'beantwortet')
    refuse('conflict', 'comment.released', 'Die Antworten dieser Runde sind freigegeben und stehen damit fest.');
  if (comment.kind === 'keineAnmerkungen')
    refuse('conflict', 'comment.noAnswerNeeded', '„Keine Anmerkungen“ braucht keine Antwort.');
  const answer = merged(comment, input);
  const changed = (Object.keys(answer) as (keyof Answer)[]).filter((key) => answer[key] !== comment[key]);
  if (changed.length === 0) return comment;
  checkRights(tx, comment, changed);
  await checkMeaning(tx, answer, changed);
  const said = changed.some((key) => key !== 'responsibleId');
  mustBeWritten(
    await tx.comments.answer(commentId, comment.version, {
      ...answer,
      answeredBy: said ? tx.actor.accountId : comment.answeredBy,
      answeredAt: said ? tx.now : comment.answeredAt,
    }),
    'Die Anmerkung',
    comment.version,
  );
  await tx.audit({
    entity: 'comment',
    entityId: commentId,
    cycleId: cycle.id,
    event: 'answer',
    details: {
      roundId,
      changed,
      disposition: answer.disposition,
      ...(answer.responsibleId ? { responsibleId: answer.responsibleId } : {}),
    },
  });
  return found(await tx.comments.find(commentId), THIS_COMMENT);
}

function merged(comment: CommentRecord, input: AnswerComment): Answer {
  const text = (pointer: string, given: string | null | undefined, before: string | null): string | null =>
    given === undefined ? before : optionalText(pointer, given);
  return {
    reply: text('/reply', input.reply, comment.reply),
    disposition: input.disposition === undefined ? comment.disposition : input.disposition,
    dispositionReason: text('/dispositionReason', input.dispositionReason, comment.dispositionReason),
    responsibleId: input.responsibleId === undefined ? comment.responsibleId : input.responsibleId,
  };
}

function checkRights(tx: Tx, comment: CommentRecord, changed: readonly (keyof Answer)[]): void {
  if (changed.includes('responsibleId') && !holdsAny(tx.actor, ['geschaeftsfuehrung'])) {
    refuse('forbidden', 'comment.responsible', 'Wer eine Antwort vorbereitet, bestimmt die Geschäftsführung.');
  }
  if (holdsAny(tx.actor, ['geschaeftsfuehrung', 'bereichsleitung'])) return;
  if (changed.includes('disposition') || changed.includes('dispositionReason')) {
    refuse(
      'forbidden',
      'comment.disposition',
      'Wie mit einer Anmerkung umgegangen wird, entscheiden Geschäftsführung und Bereichsleitung.',
    );
  }
  if (comment.responsibleId !== tx.actor.accountId) {
    refuse(
      'forbidden',
      'comment.notResponsible',
      'Diese Antwort bereitet jemand anderes vor. Bitte die Geschäftsführung ansprechen, wenn Sie sie übernehmen sollen.',
    );
  }
  if (comment.disposition !== null) {
    refuse(
      'forbidden',
      'comment.decided',
      'Über diese Anmerkung ist schon entschieden; die Antwort ändern jetzt nur Geschäftsführung und Bereichsleitung.',
    );
  }
}

async function checkMeaning(tx: Tx, answer: Answer, changed: readonly (keyof Answer)[]): Promise<void> {
  if (
    (answer.disposition === 'nichtUebernommen' || answer.disposition === 'teilweiseUebernommen') &&
    answer.dispositionReason === null
  ) {
    invalid(
      '/dispositionReason',
      'Bitte begründen, warum die Anmerkung nicht oder nur teilweise übernommen wird (dispositionReason).',
    );
  }
  if (changed.includes('responsibleId') && answer.responsibleId !== null) {
    const staff = await tx.people.holders(STAFF_ROLES, localDate(tx.now));
    if (!staff.some((m) => m.accountId === answer.responsibleId))
      invalid(
        '/responsibleId',
        'Diese Person arbeitet nicht am Programm mit. Bitte eine Person mit einer Mitgliedschaft im Jobcenter wählen.',
      );
  }
}
