/** The reasons of the planning for those who only read it. */
import { Facts } from '../../../ui/Facts.js';
import type { Rows } from './entry-rows.js';

export function ReasonsRead({ rows }: { readonly rows: Rows }) {
  const reasoned = rows.filter(
    ({ begruendung, erwarteteWirkung, kuerzung }) => begruendung ?? erwarteteWirkung ?? kuerzung,
  );
  if (reasoned.length === 0) return null;
  return (
    <section aria-labelledby="entry-reasons">
      <h2 className="kern-heading-medium" id="entry-reasons">
        Begründungen
      </h2>
      {reasoned.map(({ key, instrument, begruendung, erwarteteWirkung, kuerzung }) => (
        <div className="entry-reason" key={key}>
          <h3 className="kern-heading-small">{instrument}</h3>
          <Facts
            items={[
              ...(begruendung ? [{ label: 'Begründung', value: begruendung }] : []),
              ...(erwarteteWirkung ? [{ label: 'Erwartete Wirkung', value: erwarteteWirkung }] : []),
              ...(kuerzung ? [{ label: 'Warum anders als geschätzt', value: kuerzung }] : []),
            ]}
          />
        </div>
      ))}
    </section>
  );
}
