/** The head of every page: name of the product and the Jobcenter, who is signed in, the main navigation. */
import { Link } from '@tanstack/react-router';
import { useSession } from '../session/use-session.js';
import { Navigation } from './Navigation.js';

export function Header() {
  const session = useSession();
  return (
    <header className="header">
      <div className="header__bar">
        <Link className="header__brand" to="/">
          <span className="header__product">AMIP</span>
          <span className="header__jobcenter">
            {session?.jobcenter.name ?? 'Arbeitsmarkt- und Integrationsprogramm'}
          </span>
        </Link>
        {session && (
          <Link className="header__account kern-link" to="/konto">
            {session.account.name}
          </Link>
        )}
      </div>
      {session && <Navigation />}
    </header>
  );
}
