/** The comment rounds of a programme: planned, open, answered; who is asked and who has answered. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { SaveTable } from '../../export/SaveTable.js';
import { Page } from '../../layout/Page.js';
import { useHolds } from '../../session/use-session.js';
import '../../styles/cycle.css';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { Loaded } from '../../ui/Loaded.js';
import { cycleQuery, roundsQuery, type CycleView, type Round } from '../cycle/cycle-queries.js';
import { plannableKinds } from './rounds/round-form.js';
import { RoundEditor } from './rounds/RoundEditor.js';
import { RoundPart } from './rounds/RoundPart.js';
import { roundsTable } from './rounds/rounds-table.js';

export function CycleRoundsPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/runden' });
  const cycle = useQuery(cycleQuery(id));
  const rounds = useQuery(roundsQuery(id));
  const [planning, setPlanning] = useState(false);
  const plans = useHolds('geschaeftsfuehrung') && cycle.data !== undefined && plannableKinds(cycle.data).length > 0;
  return (
    <Page
      title="Kommentarrunden"
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${id}` },
      ]}
      beside={
        plans && (
          <Button kind="primary" onClick={() => setPlanning(true)}>
            Kommentarrunde planen
          </Button>
        )
      }
    >
      <Loaded query={cycle}>
        {(loaded) => (
          <>
            <Loaded query={rounds}>
              {(all) =>
                all.length === 0 ? (
                  <NoRounds cycle={loaded} plans={plans} />
                ) : (
                  <Rounds cycle={loaded} rounds={[...all].sort((a, b) => b.number - a.number)} />
                )
              }
            </Loaded>
            {planning && <RoundEditor cycle={loaded} round={null} onClose={() => setPlanning(false)} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Rounds = ({ cycle, rounds }: { readonly cycle: CycleView; readonly rounds: readonly Round[] }) => (
  <>
    {rounds.map((round) => (
      <RoundPart key={round.id} cycle={cycle} round={round} />
    ))}
    <SaveTable name="Kommentarrunden" list="Alle Runden" table={() => roundsTable(rounds)} />
  </>
);

const NoRounds = ({ cycle, plans }: { readonly cycle: CycleView; readonly plans: boolean }) => (
  <Empty>
    <p>Es gibt noch keine Kommentarrunde.</p>
    <p>
      {cycle.cycle.consultation === 'keine'
        ? 'Für dieses Programm ist keine Konsultation des Beirats vorgesehen.'
        : plans
          ? 'Planen Sie eine Runde mit Zeitraum und Beteiligten; erst dann lässt sich der Entwurf für den Beirat freigeben.'
          : 'Sobald eine geplant oder für Sie geöffnet ist, steht sie hier.'}
    </p>
  </Empty>
);
