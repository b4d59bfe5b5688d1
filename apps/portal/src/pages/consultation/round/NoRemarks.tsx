/** „Keine Anmerkungen“: one button and one question back, because a statement cannot be taken back. */
import { useState } from 'react';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Failure } from '../../../ui/Failure.js';
import { lastMoment } from './deadline.js';
import { useDesk } from './desk.js';
import { newOnceKey } from './once-key.js';
import { useSendComment } from './send-comment.js';

export function NoRemarks() {
  const { round } = useDesk();
  const [asking, setAsking] = useState(false);
  const [onceKey] = useState(newOnceKey);
  const send = useSendComment(() => setAsking(false));
  return (
    <>
      <Button onClick={() => setAsking(true)}>Keine Anmerkungen</Button>
      {asking && (
        <Dialog
          title="Sie haben keine Anmerkungen?"
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button
                kind="primary"
                busy={send.isPending}
                onClick={() => send.mutate({ submission: { kind: 'keineAnmerkungen' }, onceKey })}
              >
                Ja, keine Anmerkungen
              </Button>
              <Button kind="tertiary" onClick={() => setAsking(false)}>
                Abbrechen
              </Button>
            </>
          }
        >
          <p className="kern-body">
            Ihre Erklärung wird sofort eingereicht und bleibt im Protokoll. Fällt Ihnen später doch noch etwas auf,
            können Sie bis {lastMoment(round)} weiter Anmerkungen einreichen.
          </p>
          <Failure error={send.error} title="Nicht eingereicht" />
        </Dialog>
      )}
    </>
  );
}
