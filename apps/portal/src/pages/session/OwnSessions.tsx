/** Where the own account is signed in, and ending what one does not know. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Badge } from '../../ui/Badge.js';
import { Button } from '../../ui/Button.js';
import { DataTable } from '../../ui/DataTable.js';
import { dayAndTime } from '../../ui/dates.js';
import { Failure } from '../../ui/Failure.js';
import { Loaded } from '../../ui/Loaded.js';
import { browserName } from './browser-name.js';

type OwnSession = components['schemas']['SessionListItemView'];

export function OwnSessions() {
  const queries = useQueryClient();
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => data(api.GET('/api/sessions')) });
  const end = useMutation({
    mutationFn: (id: string) => data(api.DELETE('/api/sessions/{id}', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <section className="stack" aria-labelledby="own-sessions">
      <h2 className="kern-heading-medium" id="own-sessions">
        Wo Sie angemeldet sind
      </h2>
      <p className="kern-body">Kennen Sie eine Anmeldung nicht, beenden Sie sie und ändern Sie danach Ihr Passwort.</p>
      <Failure error={end.error} title="Das Beenden hat nicht geklappt" />
      <Loaded query={sessions}>
        {(rows) => (
          <DataTable<OwnSession>
            caption="Ihre Anmeldungen"
            stacks
            captionHidden
            // For ending what one does not know, not for keeping.
            saved={false}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              { key: 'browser', label: 'Browser', cell: ({ userAgent }) => browserName(userAgent) },
              { key: 'since', label: 'Angemeldet seit', cell: ({ createdAt }) => dayAndTime(createdAt) },
              { key: 'seen', label: 'Zuletzt benutzt', cell: ({ lastSeenAt }) => dayAndTime(lastSeenAt) },
              {
                key: 'end',
                label: 'Beenden',
                cell: ({ id, current, userAgent }) =>
                  current ? (
                    <Badge kind="success">Hier</Badge>
                  ) : (
                    <Button
                      aria-label={`Anmeldung beenden: ${browserName(userAgent)}`}
                      busy={end.isPending && end.variables === id}
                      onClick={() => end.mutate(id)}
                    >
                      Beenden
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
    </section>
  );
}
