/** Whether the person can sign in: the invitation again, closing the account, opening it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, data, ifMatch } from '../../../api/client.js';
import { Alert } from '../../../ui/Alert.js';
import { Badge } from '../../../ui/Badge.js';
import { Button } from '../../../ui/Button.js';
import { dayAndTime } from '../../../ui/dates.js';
import { Facts } from '../../../ui/Facts.js';
import { Failure } from '../../../ui/Failure.js';
import { PathLink } from '../../../ui/PathLink.js';
import { STATES } from './account-words.js';
import { usePeopleChange, type Person } from './people-queries.js';

export function AccessPart({ person, own }: { readonly person: Person; readonly own: boolean }) {
  const { id, state, version } = person;
  const closed = state === 'deaktiviert';
  const queries = useQueryClient();
  const invite = useMutation({
    mutationFn: () => data(api.POST('/api/accounts/{id}/invitation', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['mails'] }),
  });
  const open = usePeopleChange((active: boolean) =>
    data(
      api.PATCH('/api/accounts/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: { active },
      }),
    ),
  );
  const send = (): void => {
    open.reset();
    invite.mutate();
  };
  const toggle = (): void => {
    invite.reset();
    open.mutate(closed);
  };
  return (
    <section className="stack" aria-labelledby="access">
      <h2 className="kern-heading-medium" id="access">
        Zugang
      </h2>
      <Facts
        items={[
          { label: 'Stand', value: <Badge kind={STATES[state].kind}>{STATES[state].label}</Badge> },
          { label: 'Das heißt', value: STATES[state].meaning },
          { label: 'Angelegt', value: dayAndTime(person.createdAt) },
        ]}
      />
      {state !== 'geloescht' && (
        <>
          <p className="kern-body">
            {closed
              ? 'Aktivieren Sie das Konto, damit sich die Person wieder anmelden kann. Ihre Rollen gelten dann wieder wie eingetragen.'
              : 'Die Einladung enthält einen neuen Link für das Passwort; ein früherer Link gilt dann nicht mehr. Deaktivieren beendet alle Anmeldungen sofort und lässt sich rückgängig machen.'}
          </p>
          <div className="button-row">
            {!closed && (
              <Button busy={invite.isPending} onClick={send}>
                Einladung noch einmal senden
              </Button>
            )}
            {(closed || !own) && (
              <Button busy={open.isPending} onClick={toggle}>
                {closed ? 'Konto aktivieren' : 'Konto deaktivieren'}
              </Button>
            )}
          </div>
          <Failure error={invite.error} title="Die Einladung ist nicht gesendet" />
          <Failure error={open.error} title="Das Konto ist nicht geändert" />
          {invite.isSuccess && (
            <Alert kind="success" title="Die Einladung ist auf dem Weg">
              <p>
                Ob sie angekommen ist, zeigt der <PathLink path="/verwaltung/mails">Stand der E-Mails</PathLink>.
              </p>
            </Alert>
          )}
          {open.isSuccess && (
            <Alert kind="success" title={closed ? 'Das Konto ist deaktiviert' : 'Das Konto ist aktiviert'} />
          )}
        </>
      )}
    </section>
  );
}
