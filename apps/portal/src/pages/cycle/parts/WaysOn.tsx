/** For those who only look on: which step comes next and whose it is. */
import type { components } from '../../../api/schema.js';
import { WAY_ON } from './way-on.js';

type Way = components['schemas']['ProcessWayView'];

export function WaysOn({ ways, state }: { readonly ways: readonly Way[]; readonly state: string }) {
  const next = ways.filter(({ event, from }) => from === state && WAY_ON.includes(event));
  if (next.length === 0) return null;
  return (
    <section aria-labelledby="next">
      <h2 className="kern-heading-medium" id="next">
        Als Nächstes
      </h2>
      <ul className="ways">
        {next.map(({ event, label, by }) => (
          <li className="kern-body" key={event}>
            <strong>{label}</strong> – {by.join(' oder ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
