/** What surrounds every page: skip link, header, main, footer. */
import { Outlet } from '@tanstack/react-router';
import { RenewSession } from '../session/RenewSession.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';

export function RootLayout() {
  return (
    <>
      <a className="skip-link" href="#inhalt">
        Zum Inhalt springen
      </a>
      <Header />
      <main id="inhalt" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <RenewSession />
    </>
  );
}
