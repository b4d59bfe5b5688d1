/** The way back, from „Meine Aufgaben“ to this page. */
import { Link } from '@tanstack/react-router';

export interface Crumb {
  readonly label: string;
  /** Path in the portal. */
  readonly to: string;
}

export function Breadcrumb({ crumbs, here }: { readonly crumbs: readonly Crumb[]; readonly here: string }) {
  if (crumbs.length === 0) return null;
  return (
    <nav className="breadcrumb" aria-label="Sie sind hier">
      <ol>
        {crumbs.map(({ label, to }) => (
          <li key={to}>
            <Link className="kern-link" to={to} activeOptions={{ exact: true }}>
              {label}
            </Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
