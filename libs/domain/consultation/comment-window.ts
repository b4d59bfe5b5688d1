/** A comment is accepted exactly if the server receives it after the round opened and before the round's exclusive end. */
import { isOver } from '../shared/berlin.js';
import { refusal, type Refusal } from '../shared/refusal.js';

export interface CommentWindow {
  /** null: not opened yet. */
  readonly openedAt: Date | null;
  /** Exclusive end (`endOfDay` of the last day). */
  readonly endsAt: Date;
}

/**
 * Decides by the instant at which the server received the comment, neither by when the form was opened nor by whether the closing
 * job has run; null: accepted.
 */
export function refuseComment(round: CommentWindow, receivedAt: Date): Refusal | null {
  if (round.openedAt === null || receivedAt.getTime() < round.openedAt.getTime()) {
    return refusal('conflict', 'comment.roundNotOpen', 'Die Kommentarrunde ist noch nicht geöffnet.');
  }
  if (isOver({ instant: round.endsAt }, receivedAt)) {
    return refusal(
      'conflict',
      'comment.roundOver',
      'Die Frist der Kommentarrunde ist abgelaufen. Ihr Text ist nicht gespeichert; bitte wenden Sie sich an die Geschäftsführung.',
    );
  }
  return null;
}
