/** Reasons that no longer hold, because the text or the numbers have changed since: whoever gave one looks again. */
import type { Lapsed } from '../../findings/findings-query.js';
import { dayOf } from '../../ui/dates.js';

export function LapsedPart({ lapsed }: { readonly lapsed: readonly Lapsed[] }) {
  if (lapsed.length === 0) return null;
  return (
    <details className="more findings-report">
      <summary className="kern-body">Begründungen, die nicht mehr gelten ({lapsed.length})</summary>
      <p className="kern-body">
        Seitdem haben sich der Text oder die Zahlen geändert, oder der Befund ist behoben. Gibt es ihn in anderer Form
        noch, steht er unten und braucht eine neue Begründung.
      </p>
      <ul className="finding-list">
        {lapsed.map(({ id, place, message, reason, by, role, at }) => (
          <li className="finding" key={id}>
            <p>
              <strong>{place}:</strong> {message}
            </p>
            <p className="finding__reason">{reason}</p>
            <p className="kern-body kern-body--small">
              {by} ({role}) am {dayOf(at)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
