/** A document that could not be made, ordered once more as what it was: an edition, a comparison, a report. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, data } from '../../api/client.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { newOnceKey } from '../consultation/round/once-key.js';
import type { ProgrammeDocument } from './queries.js';

export interface AgainButtonProps {
  readonly document: Pick<ProgrammeDocument, 'id' | 'cycleId' | 'fileName'>;
  readonly onOrdered?: (ordered: ProgrammeDocument) => void;
}

export function AgainButton({ document: { id, cycleId, fileName }, onOrdered }: AgainButtonProps) {
  const queries = useQueryClient();
  const [key] = useState(newOnceKey);
  const order = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      data(api.POST('/api/documents/{id}/again', { params: { path: { id }, header: { 'Idempotency-Key': key } } })),
    onSuccess: (ordered) => {
      onOrdered?.(ordered);
      return queries.invalidateQueries({ queryKey: ['cycle', cycleId, 'documents'] });
    },
  });
  return (
    <>
      <Button
        kind="tertiary"
        aria-label={`${fileName} noch einmal herstellen`}
        busy={order.isPending || order.isSuccess}
        onClick={() => order.mutate()}
      >
        Noch einmal herstellen
      </Button>
      <Failure error={order.error} title="Das Dokument ist nicht angefordert" />
    </>
  );
}
