/** The question back before „Keine Anmerkungen“ is submitted. */
import { useState } from 'react';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Failure } from '../../../ui/Failure.js';
import { lastMoment } from './deadline.js';
import { useDesk } from './desk.js';
import { newOnceKey } from './once-key.js';
import { useSendComment } from './send-comment.js';

export function ConfirmNoRemarks({ onClose }: { readonly onClose: () => void }) {
  const { round, speaker } = useDesk();
  const [onceKey] = useState(newOnceKey);
  const send = useSendComment(onClose);
  return (
    <Dialog
      title="Keine Anmerkungen einreichen?"
      onClose={onClose}
      footer={
        <>
          <Button
            kind="primary"
            busy={send.isPending}
            onClick={() => send.mutate({ submission: { kind: 'keineAnmerkungen' }, onceKey })}
          >
            Ja, keine Anmerkungen
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            Abbrechen
          </Button>
        </>
      }
    >
      <p className="kern-body">
        {speaker === null
          ? `Ihre Erklärung wird sofort eingereicht und bleibt bestehen. Fällt Ihnen später doch noch etwas auf, können Sie bis ${lastMoment(round)} weiter Anmerkungen einreichen.`
          : `Die Erklärung wird sofort eingetragen und bleibt bestehen. Kommt später doch noch etwas, lässt es sich bis ${lastMoment(round)} eintragen.`}
      </p>
      <Failure error={send.error} title="Nicht eingereicht" />
    </Dialog>
  );
}
