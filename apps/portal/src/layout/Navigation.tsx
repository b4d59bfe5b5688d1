/** Where a person can go: only what their roles have something to do with. */
import { Link } from '@tanstack/react-router';
import { useHolds } from '../session/use-session.js';

export function Navigation() {
  const administers = useHolds('administration', 'geschaeftsfuehrung', 'bueroGeschaeftsfuehrung');
  const audits = useHolds('revision', 'administration', 'geschaeftsfuehrung');
  const entries = [
    { to: '/', label: 'Meine Aufgaben', exact: true, shown: true },
    { to: '/zyklen', label: 'Programme', exact: false, shown: true },
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
