/** One comment in full: who said what about which words, with the way to the text. */
import { quoted } from '#domain/shared/quoted.js';
import { Link } from '@tanstack/react-router';
import { blockElement } from '../../../programme/ids.js';
import { dayAndTime } from '../../../ui/dates.js';
import { excerpt } from '../round/comments.js';
import { organisationName, type Comment } from './comments.js';

export interface CommentDetailProps {
  readonly comment: Comment;
  readonly place: string;
  /** Wording of the question it answers. */
  readonly question: string | undefined;
}

export function CommentDetail({ comment, place, question }: CommentDetailProps) {
  const { anchor, roundId } = comment;
  return (
    <>
      <p className="kern-body comment__from">
        {organisationName(comment)}, {dayAndTime(comment.submittedAt)}
        {comment.onPaper && ' · auf Papier eingegangen und vom Büro eingetragen'}
      </p>
      <p className="kern-body">
        {anchor ? (
          <>
            Zu{' '}
            <Link className="kern-link" to="/abschnitte/$id" params={{ id: anchor.sectionId }}>
              {place}
            </Link>
            {anchor.blockId !== null && (
              <>
                {' · '}
                <Link
                  className="kern-link"
                  to="/runden/$id"
                  params={{ id: roundId }}
                  hash={blockElement(anchor.blockId)}
                >
                  Stelle im Entwurf
                </Link>
              </>
            )}
          </>
        ) : (
          (question ?? place)
        )}
      </p>
      {anchor?.quote && <blockquote className="entry__quote">{quoted(excerpt(anchor.quote))}</blockquote>}
      <p className="wording comment__text">{comment.text}</p>
    </>
  );
}
