/** The head of every page: whose installation this is, the product and the Jobcenter, and below it where to go and who is signed in. */
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../session/use-session.js';
import { AccountLinks } from './AccountLinks.js';
import { Navigation } from './Navigation.js';
import { useMeta } from './use-meta.js';

export function Header() {
  const session = useSession();
  const meta = useMeta().data;
  return (
    <header className="header">
      <div className="kern-kopfzeile">
        <div className="header__line kern-kopfzeile__content">
          <span className="kern-kopfzeile__label">
            {meta?.mode === 'demo'
              ? 'Vorführung – Jobcenter und Personen sind erfunden'
              : (meta?.contact.name ?? 'Ein Angebot Ihres Jobcenters')}
          </span>
        </div>
      </div>
      <div className="header__line header__bar">
        <Link className="header__brand" to="/">
          <span className="header__product">AMIP</span>
          <span className="header__jobcenter">
            {session?.jobcenter.name ?? 'Arbeitsmarkt- und Integrationsprogramm'}
          </span>
        </Link>
      </div>
      {session && <Menu />}
    </header>
  );
}

/** On wide screens always there; on narrow ones behind a button, closed again after going somewhere. */
function Menu() {
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = openAt === pathname;
  useEffect(() => {
    if (!open) return undefined;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
      setOpenAt(null);
      button.current?.focus();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [open]);
  return (
    <div className="header__line menu">
      <button
        type="button"
        ref={button}
        className="menu__button kern-btn kern-btn--secondary"
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpenAt(open ? null : pathname)}
      >
        <span className="menu__bars" aria-hidden="true" />
        <span className="kern-label">Menü</span>
      </button>
      <div id="menu" className={open ? 'menu__content menu__content--open' : 'menu__content'}>
        <Navigation />
        <AccountLinks />
      </div>
    </div>
  );
}
