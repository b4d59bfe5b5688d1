/** Takes a reason back: the finding holds again; what was written stays in the log. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { takeFindings, withdraw } from '../../findings/findings-query.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Failure } from '../../ui/Failure.js';
import { TextArea } from '../../ui/TextArea.js';
import type { FindingDialogProps } from './OverrideDialog.js';

export function WithdrawDialog({ cycleId, finding, onClose, onDone }: FindingDialogProps) {
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const change = useMutation({
    mutationFn: () => withdraw(finding.override?.id ?? '', reason.trim()),
    onSuccess: async (findings) => {
      await takeFindings(queries, cycleId, findings);
      onDone('Die Begründung ist zurückgenommen, der Befund gilt wieder.');
    },
  });
  return (
    <Dialog
      title="Begründung zurücknehmen"
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" busy={change.isPending} onClick={() => change.mutate()}>
            Zurücknehmen
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <p className="kern-body">
        <strong>{finding.place.label}:</strong> {finding.message}
      </p>
      <p className="finding__reason">{finding.override?.reason}</p>
      <TextArea
        label="Warum nehmen Sie sie zurück?"
        optional
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Failure error={change.error} />
    </Dialog>
  );
}
