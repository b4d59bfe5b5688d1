/** The answer as it stands, for those who only read it, with the reason why. */
import { Facts } from '../../../ui/Facts.js';
import { dispositionLabel } from '../synopsis/entries.js';
import type { Comment } from './comments.js';

export function GivenAnswer({ comment, reason }: { readonly comment: Comment; readonly reason: string | null }) {
  return (
    <>
      <Facts
        items={[
          { label: 'Antwort', value: <span className="wording">{comment.reply ?? 'Noch keine'}</span> },
          { label: 'Entscheidung', value: dispositionLabel(comment.disposition) },
          ...(comment.dispositionReason === null
            ? []
            : [{ label: 'Begründung', value: <span className="wording">{comment.dispositionReason}</span> }]),
        ]}
      />
      {reason && <p className="kern-body kern-body--small">{reason}</p>}
    </>
  );
}
