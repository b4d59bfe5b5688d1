/** The comparison that is shown, as a Word document: asked for with one button, and to be fetched as soon as it is made. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, data } from '../../api/client.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { useIsInside } from '../cycle/parts/use-is-inside.js';
import { newOnceKey } from '../consultation/round/once-key.js';
import { AgainButton } from '../preview/AgainButton.js';
import { ARBEITSSTAND, VORJAHR } from './versions.js';

/** So often while it is being made. */
const EVERY_MS = 1500;

interface Props {
  readonly cycleId: string;
  readonly sides: { readonly from: string; readonly to: string };
}

/** Two versions of a year only for those who write or check the programme; the year before for everybody who reads it. */
export function ComparisonDocument(props: Props) {
  const inside = useIsInside();
  return inside || props.sides.from === VORJAHR ? (
    <Order {...props} key={`${props.sides.from} ${props.sides.to}`} />
  ) : null;
}

function Order({ cycleId, sides: { from, to } }: Props) {
  const queries = useQueryClient();
  const [key] = useState(newOnceKey);
  const order = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/cycles/{id}/documents', {
          params: { path: { id: cycleId }, header: { 'Idempotency-Key': key } },
          body: { kind: 'vergleich', comparedWith: from, ...(to === ARBEITSSTAND ? {} : { versionId: to }) },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cycle', cycleId, 'documents'] }),
  });
  const [again, setAgain] = useState<string | null>(null);
  const id = again ?? order.data?.id ?? '';
  const made = useQuery({
    queryKey: ['document', id],
    enabled: id !== '',
    queryFn: () => data(api.GET('/api/documents/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'angefordert' ? false : EVERY_MS),
  });
  return (
    <div className="comparison__document" role="status">
      {made.data?.state === 'fertig' ? (
        <a className="kern-link" href={`/api/documents/${id}/file`} download={made.data.fileName}>
          {made.data.fileName}
        </a>
      ) : made.data?.state === 'fehlgeschlagen' ? (
        <>
          <p className="kern-body">Das Word-Dokument ließ sich nicht herstellen. {made.data.problem}</p>
          <AgainButton key={id} document={made.data} onOrdered={(ordered) => setAgain(ordered.id)} />
        </>
      ) : (
        <Button busy={order.isPending || id !== ''} onClick={() => order.mutate()}>
          Als Word-Dokument
        </Button>
      )}
      <Failure error={order.error ?? made.error} />
    </div>
  );
}
