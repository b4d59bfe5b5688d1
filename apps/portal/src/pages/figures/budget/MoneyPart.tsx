/** What the Neubewilligungen allow against what the instruments plan, in one sentence and by instrument. */
import type { Budget, EintrittsZeile } from '#domain/document/figures.js';
import { moneyAllowed } from '#domain/planning/money-allowed.js';
import { Alert } from '../../../ui/Alert.js';
import { DataTable } from '../../../ui/DataTable.js';
import { PathLink } from '../../../ui/PathLink.js';

export interface MoneyPartProps {
  readonly cycleId: string;
  readonly rows: readonly EintrittsZeile[];
  readonly budget: Budget;
}

export function MoneyPart({ cycleId, rows, budget }: MoneyPartProps) {
  const { sentence, overrun, perInstrument } = moneyAllowed(rows, budget);
  return (
    <section aria-labelledby="money-allowed">
      <h2 className="kern-heading-medium" id="money-allowed">
        Neubewilligungen und Instrumente
      </h2>
      {overrun ? (
        <Alert kind="warning" title="Die Instrumente kosten mehr, als die Neubewilligungen erlauben">
          {sentence}
        </Alert>
      ) : (
        <p>{sentence}</p>
      )}
      {perInstrument.length > 0 && (
        <DataTable
          caption="Geplante Mittel je Instrument"
          rows={perInstrument}
          rowKey={({ key }) => key}
          columns={[
            { key: 'instrument', label: 'Instrument', cell: ({ instrument }) => instrument },
            { key: 'mittel', label: 'Mittel in EUR', numeric: true, cell: ({ mittel }) => mittel.text },
            {
              key: 'share',
              label: 'Anteil an den Neubewilligungen',
              numeric: true,
              cell: ({ shareText }) => shareText ?? '–',
            },
          ]}
        />
      )}
      <p>
        Die Mittel je Instrument stehen in der{' '}
        <PathLink path={`/zyklen/${cycleId}/eintrittsplanung`}>Eintrittsplanung</PathLink>.
      </p>
    </section>
  );
}
