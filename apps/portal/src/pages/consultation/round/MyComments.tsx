/** What I have submitted, each with the way to its paragraph and, when released, with the answer. */
import { blockElement } from '../../../programme/ids.js';
import { CommentCard } from './CommentCard.js';
import type { Comment } from './comments.js';

export interface MyCommentsProps {
  readonly title: string;
  readonly comments: readonly Comment[];
}

export function MyComments({ title, comments }: MyCommentsProps) {
  return (
    <section className="round__mine" id="eingereicht">
      <h2 className="round__title">
        {title} ({comments.length})
      </h2>
      <ul>
        {comments.map((comment) => (
          <li key={comment.id}>
            <CommentCard comment={comment} />
            {comment.anchor?.blockId != null && (
              <a className="round__jump" href={`#${blockElement(comment.anchor.blockId)}`}>
                Zur Stelle im Entwurf<span className="visually-hidden"> von Anmerkung {comment.number}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
