/** Somebody else has answered in the meantime: their answer stands here, mine stays in the form below, and I choose. */
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { dispositionLabel } from '../synopsis/entries.js';
import type { Comment } from './comments.js';

export interface ConflictProps {
  readonly comment: Comment;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

export function Conflict({ comment, onKeepMine, onTakeTheirs }: ConflictProps) {
  return (
    <Alert kind="warning" title="Diese Anmerkung wurde inzwischen von jemand anderem bearbeitet">
      <p>Ihr Text steht unverändert im Formular. Gespeichert ist jetzt:</p>
      <dl className="conflict">
        <dt>Antwort</dt>
        <dd className="wording">{comment.reply ?? 'keine'}</dd>
        <dt>Entscheidung</dt>
        <dd>{dispositionLabel(comment.disposition)}</dd>
        {comment.dispositionReason !== null && (
          <>
            <dt>Begründung</dt>
            <dd className="wording">{comment.dispositionReason}</dd>
          </>
        )}
      </dl>
      <div className="button-row">
        <Button onClick={onKeepMine}>Mit meinem Text weiterarbeiten</Button>
        <Button kind="tertiary" onClick={onTakeTheirs}>
          Den anderen Text übernehmen
        </Button>
      </div>
    </Alert>
  );
}
