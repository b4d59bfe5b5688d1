/** The foot of every page: what the law asks for, and which version runs. */
import { Link } from '@tanstack/react-router';
import { useMeta } from './use-meta.js';

export function Footer() {
  const meta = useMeta();
  return (
    <footer className="footer">
      <div className="footer__line">
        <nav aria-label="Rechtliches">
          <ul>
            <li>
              <Link className="kern-link" to="/barrierefreiheit">
                Barrierefreiheit
              </Link>
            </li>
            <li>
              <Link className="kern-link" to="/datenschutz">
                Datenschutz
              </Link>
            </li>
            <li>
              <Link className="kern-link" to="/impressum">
                Impressum
              </Link>
            </li>
          </ul>
        </nav>
        {meta.data && <p className="kern-body kern-body--small">AMIP {meta.data.version}</p>}
      </div>
    </footer>
  );
}
