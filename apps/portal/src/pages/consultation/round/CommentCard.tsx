/** One submitted comment, and what became of it when the replies are released. */
import { quoted } from '#domain/shared/quoted.js';
import { Badge } from '../../../ui/Badge.js';
import { dayAndTime } from '../../../ui/dates.js';
import { DISPOSITIONS, excerpt, type Comment } from './comments.js';

export interface CommentCardProps {
  readonly comment: Comment;
  /** Stands beside its paragraph: the quotation is in view. */
  readonly beside?: boolean;
}

export function CommentCard({ comment, beside }: CommentCardProps) {
  const { number, mine, onPaper, organisation, kind, text, anchor, submittedAt } = comment;
  const who = mine ? (kind === 'frage' ? 'Ihre Frage' : 'Ihre Anmerkung') : (organisation ?? 'Anmerkung');
  return (
    <div className="remark">
      <p className="remark__head">
        <strong>{who}</strong>, Nr. {number} dieser Runde
        <br />
        {onPaper ? 'auf Papier, eingetragen' : 'eingereicht'} am {dayAndTime(submittedAt)}
      </p>
      {!beside && anchor?.quote != null && (
        <blockquote className="remark__quote">{quoted(excerpt(anchor.quote))}</blockquote>
      )}
      <p className="remark__text">{kind === 'keineAnmerkungen' ? 'Keine Anmerkungen' : text}</p>
      <Answer comment={comment} />
    </div>
  );
}

function Answer({ comment: { disposition, dispositionReason, reply } }: { readonly comment: Comment }) {
  if (disposition === null && reply === null) return null;
  return (
    <div className="remark__answer">
      <p className="remark__head">
        <strong>Antwort des Jobcenters</strong> {disposition !== null && <Badge>{DISPOSITIONS[disposition]}</Badge>}
      </p>
      {reply && <p className="remark__text">{reply}</p>}
      {dispositionReason && <p className="remark__text">Begründung: {dispositionReason}</p>}
    </div>
  );
}
