/** What others did since I last looked. Shown is looked at: the server is told after a moment; the list stays until „Alles gelesen“. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, data } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Button } from '../../ui/Button.js';
import { dayAndTime } from '../../ui/dates.js';
import { Empty } from '../../ui/Empty.js';
import { Failure } from '../../ui/Failure.js';
import { PathLink } from '../../ui/PathLink.js';
import { mergeChanges } from './merge-changes.js';

type Change = components['schemas']['ChangeView'];

export interface ChangesProps {
  readonly changes: readonly Change[];
  readonly lastLook: string | null;
}

const SHOWN_AFTER = 3_000;
const KEPT = ['tasks', 'kept-changes'];

export function Changes({ changes, lastLook }: ChangesProps) {
  const queries = useQueryClient();
  const kept = useQuery<Change[]>({ queryKey: KEPT, queryFn: () => [], enabled: false, gcTime: Infinity }).data ?? [];
  const shown = mergeChanges(kept, changes);
  const seen = useMutation({ mutationFn: () => data(api.POST('/api/tasks/seen')) });
  const tellServer = seen.mutate;
  const unseen = changes.length > 0 || lastLook === null;
  useEffect(() => {
    if (!unseen) return undefined;
    const timer = setTimeout(() => {
      queries.setQueryData<Change[]>(KEPT, (before = []) => mergeChanges(before, changes));
      tellServer();
    }, SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, [unseen, changes, queries, tellServer]);
  const allRead = useMutation({
    mutationFn: () => data(api.POST('/api/tasks/seen')),
    onSuccess: () => {
      queries.setQueryData<Change[]>(KEPT, []);
      return queries.invalidateQueries({ queryKey: ['tasks'], exact: true });
    },
  });
  return (
    <section className="tasks__changes stack" aria-labelledby="changes">
      <h2 className="kern-heading-medium" id="changes">
        Neu für Sie
      </h2>
      <p className="kern-body kern-body--small">
        {lastLook === null ? 'Sie sind zum ersten Mal hier.' : `Zuletzt angesehen am ${dayAndTime(lastLook)}.`}
      </p>
      {shown.length === 0 ? (
        <Empty>
          {lastLook === null
            ? 'Was andere tun und Sie betrifft, steht künftig hier.'
            : 'Seitdem hat sich für Sie nichts geändert.'}
        </Empty>
      ) : (
        <>
          <ul className="changes">
            {shown.map(({ at, text, by, link }) => (
              <li key={`${at} ${link} ${text}`}>
                <PathLink path={link}>{text}</PathLink>
                <p className="kern-body kern-body--small">
                  {dayAndTime(at)}
                  {by !== null && `, ${by}`}
                </p>
              </li>
            ))}
          </ul>
          <Failure error={allRead.error} />
          <Button busy={allRead.isPending} onClick={() => allRead.mutate()}>
            Alles gelesen
          </Button>
        </>
      )}
    </section>
  );
}
