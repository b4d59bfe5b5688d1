/** Who is signed in, in which role, and the way out. */
import { Link } from '@tanstack/react-router';
import { Button } from '../ui/Button.js';
import { Failure } from '../ui/Failure.js';
import { useRoles, useWorkingRole } from '../session/working-role.js';
import { useSession } from '../session/use-session.js';
import { useSignOut } from '../session/use-sign-in.js';
import { useRoleLabel } from './use-meta.js';

export function AccountLinks() {
  const session = useSession();
  const label = useRoleLabel();
  const several = useRoles().length > 1;
  const role = useWorkingRole();
  const signOut = useSignOut();
  return (
    <div className="account">
      <Link className="account__link" to="/konto" activeProps={{ 'aria-current': 'page' }}>
        <span className="visually-hidden">Mein Konto: </span>
        {session?.account.name}
      </Link>
      {several && (
        <Link className="account__link" to="/rolle" activeProps={{ 'aria-current': 'page' }}>
          <span className="visually-hidden">Rolle: </span>
          {role === null ? 'Alle Rollen' : label(role)}
        </Link>
      )}
      <Button kind="tertiary" busy={signOut.isPending} onClick={() => signOut.mutate()}>
        Abmelden
      </Button>
      <Failure error={signOut.error} title="Das Abmelden hat nicht geklappt" />
    </div>
  );
}
