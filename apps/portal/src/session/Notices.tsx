/** What stands above every page while it lasts: no connection, not signed in any more. */
import { Button } from '../ui/Button.js';
import { session } from './session-store.js';
import { useHasEnded, useIsOffline, useNeedsRenewal } from './use-session.js';

export function Notices() {
  const offline = useIsOffline();
  const ended = useHasEnded();
  const asked = useNeedsRenewal();
  return (
    <div className="notices" role="status">
      {offline && (
        <div className="notice">
          <span className="kern-icon kern-icon--warning" aria-hidden="true" />
          <p>
            <strong>Keine Verbindung</strong> – Ihre Eingaben bleiben in diesem Browser erhalten. Sobald die Verbindung
            wieder da ist, verschwindet dieser Hinweis.
          </p>
        </div>
      )}
      {ended && !asked && (
        <div className="notice">
          <span className="kern-icon kern-icon--warning" aria-hidden="true" />
          <p>
            <strong>Sie sind nicht mehr angemeldet</strong> – Ihre Eingaben bleiben in diesem Browser erhalten, werden
            aber noch nicht gespeichert.
          </p>
          <Button onClick={() => void session.renew()}>Wieder anmelden</Button>
        </div>
      )}
    </div>
  );
}
