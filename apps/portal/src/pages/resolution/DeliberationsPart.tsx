/** Of an approved municipal carrier: what its committees recommended before the deciding body decides. */
import { longDay } from '../../ui/dates.js';
import { DataTable } from '../../ui/DataTable.js';
import { Empty } from '../../ui/Empty.js';
import type { Resolution } from './words.js';

export function DeliberationsPart({ resolution }: { readonly resolution: Resolution }) {
  return (
    <section aria-labelledby="vorberatungen">
      <h2 className="kern-heading-medium" id="vorberatungen">
        Vorberatungen
      </h2>
      <p className="kern-body">
        Ein zugelassener kommunaler Träger hat keine Trägerversammlung: Seine Ausschüsse beraten vor, sein
        Beschlussorgan entscheidet.
      </p>
      {resolution.deliberations.length === 0 ? (
        <Empty>
          Noch ist keine Vorberatung eingetragen. Ein Ausschuss trägt sie hier ein, sobald er getagt hat; die
          Entscheidung muss darauf nicht warten.
        </Empty>
      ) : (
        <DataTable
          caption="Empfehlungen der Gremien"
          captionHidden
          columns={[
            { key: 'body', label: 'Gremium', cell: ({ body }) => body },
            { key: 'heldOn', label: 'Sitzung', cell: ({ heldOn }) => longDay(heldOn) },
            { key: 'recommendation', label: 'Empfehlung', cell: ({ recommendation }) => recommendation },
          ]}
          rows={resolution.deliberations}
          rowKey={({ body, heldOn, recommendation }) => `${body} ${heldOn} ${recommendation}`}
        />
      )}
    </section>
  );
}
