/** The comments of the round, short; one of them is open beside the list. */
import { Link } from '@tanstack/react-router';
import { Badge } from '../../../ui/Badge.js';
import { isOpen, organisationName, stateWord, type Comment } from './comments.js';

export interface CommentListProps {
  readonly roundId: string;
  readonly comments: readonly Comment[];
  readonly sectionName: (comment: Comment) => string;
}

export function CommentList({ roundId, comments, sectionName }: CommentListProps) {
  return (
    <ol className="comment-list" aria-label="Anmerkungen">
      {comments.map((comment) => (
        <li key={comment.id}>
          <Link
            className="comment-list__link"
            to="/runden/$id/anmerkungen"
            params={{ id: roundId }}
            hash={hashOf(comment)}
            hashScrollIntoView={false}
            resetScroll={false}
            activeOptions={{ includeHash: true }}
          >
            <span className="comment-list__head">
              <span>
                <span className="visually-hidden">Nummer </span>
                {comment.number}. {organisationName(comment)}
              </span>
              <Badge kind={isOpen(comment) ? 'warning' : 'success'}>{stateWord(comment)}</Badge>
            </span>
            <span className="comment-list__place">{sectionName(comment)}</span>
            <span className="comment-list__text">{comment.text}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** Each comment has an address of its own on the page. */
export const hashOf = ({ number }: Pick<Comment, 'number'>): string => `anmerkung-${number}`;
