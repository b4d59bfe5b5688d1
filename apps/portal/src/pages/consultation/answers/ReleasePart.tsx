/** How many comments are open, and releasing the replies to the Beirat once none is. */
import { useId, useState } from 'react';
import { ActionList } from '../../../ui/ActionList.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { dayAndTime } from '../../../ui/dates.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Failure } from '../../../ui/Failure.js';
import type { Round } from '../round/queries.js';
import { useRelease } from './answers-query.js';
import { isOpen, type Comment } from './comments.js';

export function ReleasePart({ round, comments }: { readonly round: Round; readonly comments: readonly Comment[] }) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const release = useRelease(round.id);
  const open = comments.filter(isOpen).length;
  const actions = round.actions.filter(({ event }) => event === 'markAnswered');
  return (
    <>
      {comments.length > 0 && (
        <div className="kern-progress answers__progress">
          <label className="kern-label" htmlFor={id}>
            {openSentence(open, comments.length)}
          </label>
          <progress id={id} max={comments.length} value={comments.length - open} />
        </div>
      )}
      {round.repliesReleasedAt !== null && (
        <Alert kind="success" title="Die Antworten sind freigegeben">
          Seit dem {dayAndTime(round.repliesReleasedAt)} liest der Beirat sie; ändern lässt sich nichts mehr.
        </Alert>
      )}
      {actions.length > 0 && (
        <ActionList
          actions={actions}
          {...(open === 0 ? { main: ['markAnswered'] } : {})}
          busy={release.isPending ? 'markAnswered' : null}
          onChoose={() => setAsking(true)}
        />
      )}
      {asking && (
        <Dialog
          title="Antworten freigeben"
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button
                kind="primary"
                busy={release.isPending}
                onClick={() => release.mutate(round.version, { onSuccess: () => setAsking(false) })}
              >
                Antworten freigeben
              </Button>
              <Button onClick={() => setAsking(false)}>Abbrechen</Button>
            </>
          }
        >
          <p className="kern-body">
            Die Mitglieder des Beirats lesen dann alle Anmerkungen dieser Runde mit Ihren Antworten und bekommen eine
            E-Mail. Danach lässt sich keine Antwort mehr ändern, und die Freigabe lässt sich nicht zurücknehmen.
          </p>
          <Failure error={release.error} title="Nicht freigegeben" />
        </Dialog>
      )}
    </>
  );
}

const openSentence = (open: number, all: number): string =>
  open === 0 ? `Alle ${all} Anmerkungen sind beantwortet` : `${open} von ${all} Anmerkungen sind offen`;
