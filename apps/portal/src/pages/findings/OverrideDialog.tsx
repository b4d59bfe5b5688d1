/** Asks why a finding may stay as it is; the reason is kept, holds for exactly this finding, and ends when the place or its numbers change. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { findingsQuery, override, takeFindings, type Finding } from '../../findings/findings-query.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Failure } from '../../ui/Failure.js';
import { focusFirstError } from '../../ui/focus-first-error.js';
import { TextArea } from '../../ui/TextArea.js';

export interface FindingDialogProps {
  readonly cycleId: string;
  readonly finding: Finding;
  readonly onClose: () => void;
  /** With what was done, in words. */
  readonly onDone: (words: string) => void;
}

export function OverrideDialog({ cycleId, finding, onClose, onDone }: FindingDialogProps) {
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const change = useMutation({
    mutationFn: () => override(cycleId, finding.key, reason.trim()),
    onSuccess: async (findings) => {
      await takeFindings(queries, cycleId, findings);
      onDone('Der Befund ist mit Begründung übergangen.');
    },
    onError: (error) => {
      // It was mended or passed over meanwhile: the list behind shows what is so now.
      if (error instanceof ApiProblem && error.status === 409)
        void queries.invalidateQueries({ queryKey: findingsQuery(cycleId).queryKey });
    },
  });
  const take = (): void => {
    const empty = reason.trim() === '';
    setMissing(empty);
    if (empty) focusFirstError();
    else change.mutate();
  };
  return (
    <Dialog
      title="Befund mit Begründung übergehen"
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" busy={change.isPending} onClick={take}>
            Übergehen
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <p className="kern-body">
        <strong>{finding.place.label}:</strong> {finding.message}
      </p>
      <TextArea
        label="Warum kann das so bleiben?"
        hint="Die Begründung steht im Bericht und im Protokoll. Sie gilt, bis sich die Stelle oder ihre Zahlen ändern."
        maxLength={2000}
        value={reason}
        error={missing && reason.trim() === '' ? 'Bitte begründen Sie, warum der Befund so bleiben kann.' : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
      <Failure error={change.error} />
    </Dialog>
  );
}
