/** The own account: what the system knows of me, where I am signed in, my password. */
import { Page } from '../../layout/Page.js';
import { useRoleLabel } from '../../layout/use-meta.js';
import { useSession } from '../../session/use-session.js';
import { useSignOut } from '../../session/use-sign-in.js';
import { useRoles } from '../../session/working-role.js';
import { Button } from '../../ui/Button.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Facts } from '../../ui/Facts.js';
import { Failure } from '../../ui/Failure.js';
import { ChangePassword } from './ChangePassword.js';
import { membershipDetail } from './membership-detail.js';
import { OwnSessions } from './OwnSessions.js';
import './session.css';

export function AccountPage() {
  const session = useSession();
  const label = useRoleLabel();
  const several = useRoles().length > 1;
  const signOut = useSignOut();
  if (session === null) return null;
  const { account, jobcenter, memberships } = session;
  return (
    <Page
      title="Mein Konto"
      crumbs={[{ label: 'Meine Aufgaben', to: '/' }]}
      beside={
        <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
          Abmelden
        </Button>
      }
    >
      <Failure error={signOut.error} title="Das Abmelden hat nicht geklappt" />
      <section className="stack" aria-labelledby="own-data">
        <h2 className="kern-heading-medium" id="own-data">
          Ihre Daten
        </h2>
        <Facts
          items={[
            { label: 'Name', value: account.name },
            { label: 'E-Mail-Adresse', value: account.email },
            { label: 'Jobcenter', value: jobcenter.name },
            {
              label: memberships.length === 1 ? 'Rolle' : 'Rollen',
              value:
                memberships.length === 0 ? (
                  'Heute gilt keine.'
                ) : (
                  <ul className="plain-list">
                    {memberships.map((membership) => (
                      <li key={membership.id}>
                        {[label(membership.role), membershipDetail(membership)]
                          .filter((text) => text !== '')
                          .join(' – ')}
                      </li>
                    ))}
                  </ul>
                ),
            },
          ]}
        />
        <p className="kern-body kern-body--small">
          Name, E-Mail-Adresse und Rollen ändert Ihre Administration; sprechen Sie sie an, wenn etwas nicht stimmt.
        </p>
        {several && <ButtonLink to="/rolle">Rolle wechseln</ButtonLink>}
      </section>
      <OwnSessions />
      <ChangePassword email={account.email} />
    </Page>
  );
}
