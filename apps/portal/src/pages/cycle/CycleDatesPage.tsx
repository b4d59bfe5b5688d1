/** The dates of a programme: shown to all of the Jobcenter, moved by the Geschäftsführung with a reason that everybody hears. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { SaveTable } from '../../export/SaveTable.js';
import { Page } from '../../layout/Page.js';
import { useHolds } from '../../session/use-session.js';
import '../../styles/cycle.css';
import { Alert } from '../../ui/Alert.js';
import { Facts } from '../../ui/Facts.js';
import { Loaded } from '../../ui/Loaded.js';
import { cycleDefaultsQuery, cycleQuery, type CycleView } from './cycle-queries.js';
import { hasMovableDates } from './cycle-words.js';
import { DATE_KEYS } from './dates/check-dates.js';
import { datesTable } from './dates/dates-table.js';
import type { DateExplanation } from './dates/DatesFields.js';
import { DatesForm } from './dates/DatesForm.js';
import { inWords } from './dates/days.js';

export function CycleDatesPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/termine' });
  const cycle = useQuery(cycleQuery(id));
  return (
    <Page
      title="Termine"
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${id}` },
      ]}
    >
      <Loaded query={cycle}>{(loaded) => <Dates cycle={loaded} />}</Loaded>
    </Page>
  );
}

function Dates({ cycle }: { readonly cycle: CycleView }) {
  const moves = useHolds('geschaeftsfuehrung');
  const defaults = useQuery(cycleDefaultsQuery(cycle.year));
  return (
    <Loaded query={defaults}>
      {({ explanations }) => (
        <>
          <SaveTable name="Termine" list="Termine" table={() => datesTable(cycle, explanations)} />
          {moves && hasMovableDates(cycle.state) ? (
            <>
              <p className="kern-body">
                Verschobene Termine gelten sofort; wer einen Abschnitt verantwortet, erhält eine Nachricht mit Ihrer
                Begründung. Eine Kommentarrunde behält ihr eigenes Ende:{' '}
                <Link className="kern-link" to="/zyklen/$id/runden" params={{ id: cycle.id }}>
                  zu den Kommentarrunden
                </Link>
                .
              </p>
              <DatesForm cycle={cycle} explanations={explanations} />
            </>
          ) : (
            <>
              <Alert kind="info" title="Diese Termine lassen sich hier nicht verschieben">
                {hasMovableDates(cycle.state)
                  ? 'Termine verschiebt die Geschäftsführung.'
                  : 'Nach dem Beschluss oder Abbruch bleiben die Termine des Programms, wie sie waren.'}
              </Alert>
              <DateFacts cycle={cycle} explanations={explanations} />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

const DateFacts = ({
  cycle,
  explanations,
}: {
  readonly cycle: CycleView;
  readonly explanations: readonly DateExplanation[];
}) => (
  <Facts
    items={DATE_KEYS.map((key) => ({
      label: explanations.find(({ field }) => field === key)?.label ?? key,
      value: inWords(cycle.cycle.dates[key]),
    }))}
  />
);
