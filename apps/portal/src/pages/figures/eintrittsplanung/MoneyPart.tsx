/** The money planned for the instruments against what the Neubewilligungen allow: what is left or too much, in words, and by instrument. */
import type { MoneyAllowed } from '#domain/planning/computed.js';
import { Alert } from '../../../ui/Alert.js';
import { DataTable } from '../../../ui/DataTable.js';

export function MoneyPart({ money }: { readonly money: MoneyAllowed }) {
  if (money.perInstrument.length === 0) return null;
  return (
    <section aria-labelledby="entry-money">
      <h2 className="kern-heading-medium" id="entry-money">
        Mittel
      </h2>
      <Alert
        kind={money.overrun ? 'warning' : 'info'}
        title={money.overrun ? 'Mehr geplant, als die Neubewilligungen erlauben' : 'Mittel und Neubewilligungen'}
      >
        <p>{money.sentence}</p>
        {money.rest?.formula && (
          <p className="entry-formula">
            Rest: {money.rest.text} EUR {money.rest.formula}
          </p>
        )}
      </Alert>
      {money.neubewilligungen && (
        <details className="entry-details">
          <summary>Anteile der Instrumente an den Neubewilligungen</summary>
          <DataTable
            caption="Geplante Mittel je Instrument"
            captionHidden
            columns={[
              { key: 'name', label: 'Instrument', cell: ({ instrument }) => instrument },
              { key: 'mittel', label: 'Mittel in EUR', numeric: true, cell: ({ mittel }) => mittel.text },
              { key: 'share', label: 'Anteil', numeric: true, cell: ({ shareText }) => shareText ?? '–' },
            ]}
            rows={money.perInstrument}
            rowKey={({ key }) => key}
          />
          <p className="kern-body kern-body--small">Anteile kaufmännisch auf eine Nachkommastelle gerundet.</p>
        </details>
      )}
    </section>
  );
}
