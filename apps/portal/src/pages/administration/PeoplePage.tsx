/** Who takes part in this Jobcenter: accounts, their roles of today, and inviting somebody. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Page } from '../../layout/Page.js';
import { useHolds } from '../../session/use-session.js';
import '../../styles/administration.css';
import { Alert } from '../../ui/Alert.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { Loaded } from '../../ui/Loaded.js';
import { PathLink } from '../../ui/PathLink.js';
import { ROLE_NAMES } from '#domain/shared/roles.js';
import { listed, narrowed, type PeopleFilter } from './people/account-list.js';
import { InvitePart } from './people/InvitePart.js';
import { accountsQuery, holdersQuery } from './people/people-queries.js';
import { PeopleFilterForm } from './people/PeopleFilterForm.js';
import { PeopleTable } from './people/PeopleTable.js';
import { focusTitle } from './focus-on.js';
import { useSearchTexts, type SearchTexts } from './use-search-texts.js';

const HOME = [{ label: 'Meine Aufgaben', to: '/' }];

export function PeoplePage() {
  const administers = useHolds('administration');
  const accounts = useQuery(accountsQuery);
  const holders = useQuery(holdersQuery);
  const [texts, write] = useSearchTexts();
  const [filter, setFilter] = useState(() => filterOf(texts));
  const [inviting, setInviting] = useState(false);
  const [invited, setInvited] = useState<{ id: string; name: string } | null>(null);
  const close = (): void => {
    setInviting(false);
    focusTitle();
  };
  const narrow = (next: PeopleFilter): void => {
    setFilter(next);
    write({ text: next.text, rolle: next.role, alle: next.all ? 'ja' : '' }, true);
  };
  return (
    <Page
      title="Personen"
      crumbs={HOME}
      beside={
        administers &&
        !inviting && (
          <Button
            kind="primary"
            onClick={() => {
              setInvited(null);
              setInviting(true);
            }}
          >
            Person einladen
          </Button>
        )
      }
    >
      {invited && (
        <Alert kind="success" title={`${invited.name} ist eingeladen`}>
          <p>
            Die E-Mail mit dem Link ist auf dem Weg. <PathLink path="/verwaltung/mails">Stand der E-Mails</PathLink>
            {' · '}
            <PathLink path={`/verwaltung/personen/${invited.id}`}>Zur Seite der Person</PathLink>
          </p>
        </Alert>
      )}
      {inviting && (
        <InvitePart
          onDone={(id, name) => {
            close();
            setInvited({ id, name });
          }}
          onCancel={close}
        />
      )}
      <Loaded query={accounts}>
        {(known) => (
          <Loaded query={holders}>
            {(roles) => {
              const found = narrowed(listed(known, roles), filter);
              return (
                <>
                  <PeopleFilterForm filter={filter} onChange={narrow} />
                  <p className="kern-body" role="status">
                    {found.length} von {known.length} {known.length === 1 ? 'Konto' : 'Konten'}
                  </p>
                  {found.length > 0 ? (
                    <PeopleTable people={found} />
                  ) : (
                    <Empty>
                      <p>Dazu gibt es niemanden. Ändern Sie die Suche, oder laden Sie die Person ein.</p>
                      <Button onClick={() => narrow(filterOf({}))}>Alle Personen zeigen</Button>
                    </Empty>
                  )}
                </>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function filterOf({ text = '', rolle = '', alle }: SearchTexts): PeopleFilter {
  const role = rolle === 'ohne' ? rolle : (ROLE_NAMES.find((name) => name === rolle) ?? '');
  return { text, role, all: alle === 'ja' };
}
