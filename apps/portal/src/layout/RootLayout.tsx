/** What surrounds every page: skip link, header, main, footer, and what watches over the session. */
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Notices } from '../session/Notices.js';
import { RenewSession } from '../session/RenewSession.js';
import { SessionWatch } from '../session/SessionWatch.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { keepFocus } from './keep-focus.js';
import { ToTop } from './ToTop.js';

export function RootLayout() {
  useEffect(() => keepFocus(), []);
  return (
    <>
      <a className="skip-link kern-body" href="#inhalt">
        Zum Inhalt springen
      </a>
      <Header />
      <Notices />
      <main id="inhalt" tabIndex={-1}>
        <Outlet />
        <ToTop />
      </main>
      <Footer />
      <SessionWatch />
      <RenewSession />
    </>
  );
}
