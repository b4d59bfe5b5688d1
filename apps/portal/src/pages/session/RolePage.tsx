/** In which of several roles one works now; it sorts the start page and takes no right away. */
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { Page } from '../../layout/Page.js';
import { useRoleLabel } from '../../layout/use-meta.js';
import { useSession } from '../../session/use-session.js';
import { useRoles, workingRole } from '../../session/working-role.js';
import { Button } from '../../ui/Button.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Choices } from '../../ui/Choices.js';
import { membershipDetail } from './membership-detail.js';
import './session.css';

const ALL = 'alle';

export function RolePage() {
  const session = useSession();
  const roles = useRoles();
  const label = useRoleLabel();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(() => workingRole.get() ?? ALL);
  const crumbs = [{ label: 'Meine Aufgaben', to: '/' }];
  if (roles.length < 2)
    return (
      <Page title="Rolle" crumbs={crumbs}>
        <p className="kern-body">
          {roles[0] === undefined
            ? 'Für Ihr Konto gilt heute keine Rolle. Ihre Administration kann Ihnen eine geben.'
            : `Sie haben eine Rolle: ${label(roles[0])}. Hier gibt es nichts zu wählen.`}
        </p>
        <ButtonLink to="/" kind="primary">
          Zu meinen Aufgaben
        </ButtonLink>
      </Page>
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    workingRole.set(chosen === ALL ? null : chosen);
    void navigate({ to: '/' });
  };
  const detailOf = (role: string): string =>
    (session?.memberships ?? [])
      .filter((membership) => membership.role === role)
      .map(membershipDetail)
      .filter((text) => text !== '')
      .join('; ');
  return (
    <Page title="In welcher Rolle arbeiten Sie jetzt?" crumbs={crumbs}>
      <p className="kern-body narrow">
        Die Wahl ordnet Ihre Startseite: Was zu dieser Rolle gehört, steht oben. Die Rechte Ihrer anderen Rollen
        behalten Sie; wechseln können Sie jederzeit.
      </p>
      <form className="narrow stack" onSubmit={submit}>
        <Choices
          legend="Ihre Rollen"
          value={[roles.includes(chosen) ? chosen : ALL]}
          onChange={([next]) => setChosen(next ?? ALL)}
          choices={[
            ...roles.map((role) => ({
              value: role,
              label: label(role),
              ...(detailOf(role) === '' ? {} : { hint: detailOf(role) }),
            })),
            { value: ALL, label: 'Alle Rollen zusammen' },
          ]}
        />
        <Button type="submit" kind="primary">
          Weiter zu meinen Aufgaben
        </Button>
      </form>
    </Page>
  );
}
