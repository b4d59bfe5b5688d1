/** Where a person can go: only what their roles have something to do with. */
import { Link } from '@tanstack/react-router';
import { useHolds, useSession } from '../session/use-session.js';

export function Navigation() {
  const administers = useHolds('administration', 'geschaeftsfuehrung', 'bueroGeschaeftsfuehrung');
  const roles = useSession()?.memberships.map(({ role }) => role) ?? [];
  // Whoever only administers accounts has nothing to do with the content.
  const programmes = roles.some((role) => role !== 'administration');
  const audits = useHolds('revision', 'administration', 'geschaeftsfuehrung');
  const entries = [
    { to: '/', label: 'Meine Aufgaben', exact: true, shown: true },
    { to: '/zyklen', label: 'Programme', exact: false, shown: programmes },
    { to: '/verwaltung/personen', label: 'Personen', exact: false, shown: useHolds('administration') },
    { to: '/verwaltung/vorlagen', label: 'Vorlagen', exact: false, shown: administers },
    { to: '/verwaltung/mails', label: 'E-Mails', exact: false, shown: administers },
    { to: '/verwaltung/protokoll', label: 'Protokoll', exact: false, shown: audits },
  ];
  return (
    <nav className="navigation" aria-label="Hauptnavigation">
      <ul>
        {entries
          .filter(({ shown }) => shown)
          .map(({ to, label, exact }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact }} activeProps={{ 'aria-current': 'page' }}>
                {label}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
