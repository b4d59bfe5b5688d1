/** One person: name and address, access, roles from–until, and erasing what is personal. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Page } from '../../layout/Page.js';
import { useSession } from '../../session/use-session.js';
import '../../styles/administration.css';
import { Loaded } from '../../ui/Loaded.js';
import { AccessPart } from './people/AccessPart.js';
import { AccountForm } from './people/AccountForm.js';
import { ErasePart } from './people/ErasePart.js';
import { MembershipsPart } from './people/MembershipsPart.js';
import { personQuery, type Person } from './people/people-queries.js';

const CRUMBS = [
  { label: 'Meine Aufgaben', to: '/' },
  { label: 'Personen', to: '/verwaltung/personen' },
];

export function PersonPage() {
  const { id } = useParams({ from: '/signedIn/verwaltung/personen/$id' });
  const person = useQuery(personQuery(id));
  return (
    <Page title={person.data?.name ?? 'Person'} crumbs={CRUMBS}>
      <Loaded query={person}>{(known) => <PersonParts key={known.id} person={known} />}</Loaded>
    </Page>
  );
}

function PersonParts({ person }: { readonly person: Person }) {
  const own = useSession()?.account.id === person.id;
  const erased = person.state === 'geloescht';
  return (
    <>
      <MembershipsPart person={person} own={own} />
      <AccessPart person={person} own={own} />
      {!erased && (
        <section className="stack" aria-labelledby="account">
          <h2 className="kern-heading-medium" id="account">
            Name und E-Mail-Adresse
          </h2>
          <AccountForm person={person} />
        </section>
      )}
      {!erased && !own && <ErasePart person={person} />}
    </>
  );
}
