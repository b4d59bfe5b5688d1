/** The findings as a Word document to read and to pass on; whoever leaves finds it here again. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, data } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Button } from '../../ui/Button.js';
import { dayAndTime } from '../../ui/dates.js';
import { Failure } from '../../ui/Failure.js';
import { newOnceKey } from '../consultation/round/once-key.js';
import { documentsQuery } from '../cycle/cycle-queries.js';

type Document = components['schemas']['DocumentView'];

/** The older ones tell of a text that is gone. */
const SHOWN = 2;
const EVERY_MS = 1500;

export function FindingsReport({ cycleId }: { readonly cycleId: string }) {
  const queries = useQueryClient();
  const once = useRef(newOnceKey());
  const { queryKey, queryFn } = documentsQuery(cycleId);
  const documents = useQuery({
    queryKey,
    queryFn,
    refetchInterval: ({ state }) => (state.data?.some((one) => one.state === 'angefordert') ? EVERY_MS : false),
  });
  const order = useMutation({
    mutationFn: () =>
      data(
        api.POST('/api/cycles/{id}/documents', {
          params: { path: { id: cycleId }, header: { 'Idempotency-Key': once.current } },
          body: { kind: 'befunde' },
        }),
      ),
    onSuccess: (ordered) => {
      once.current = newOnceKey();
      queries.setQueryData(queryKey, (known = []) => [ordered, ...known]);
      return queries.invalidateQueries({ queryKey });
    },
  });
  const reports = (documents.data ?? []).filter(({ kind }) => kind === 'befunde').slice(0, SHOWN);
  return (
    <div className="findings-report">
      <Button busy={order.isPending} onClick={() => order.mutate()}>
        Bericht als Word-Dokument herstellen
      </Button>
      <Failure error={order.error} title="Der Bericht ist nicht angefordert" />
      {reports.length > 0 && (
        <ul>
          {reports.map((report) => (
            <li key={report.id}>
              <Report document={report} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Report({
  document: { id, state, fileName, problem, createdAt, finishedAt },
}: {
  readonly document: Document;
}) {
  if (state === 'angefordert')
    return (
      <span role="status">
        Der Bericht wird hergestellt, angefordert am {dayAndTime(createdAt)}. Sie können die Seite verlassen; er
        erscheint dann hier.
      </span>
    );
  if (state === 'fehlgeschlagen') return <span role="alert">Der Bericht ließ sich nicht herstellen. {problem}</span>;
  return (
    <>
      <a className="kern-link" href={`/api/documents/${id}/file`} download={fileName}>
        {fileName}
      </a>{' '}
      <span className="finding__rule">hergestellt am {dayAndTime(finishedAt ?? createdAt)}</span>
    </>
  );
}
