/** What the Beirat said in a cycle and what became of it, to read, to filter and to print. */
import '../../styles/answers.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { SaveTable } from '../../export/SaveTable.js';
import { Page } from '../../layout/Page.js';
import { Button } from '../../ui/Button.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Empty } from '../../ui/Empty.js';
import { Loaded } from '../../ui/Loaded.js';
import { cycleQuery } from '../cycle/cycle-queries.js';
import { NO_FILTER, type SynopsisRound } from './synopsis/entries.js';
import { FilterBar } from './synopsis/FilterBar.js';
import { RoundPart } from './synopsis/RoundPart.js';
import { synopsisQuery } from './synopsis/synopsis-query.js';
import { synopsisTable } from './synopsis/synopsis-table.js';

export function SynopsisPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/synopse' });
  const cycle = useQuery(cycleQuery(id));
  const synopsis = useQuery(synopsisQuery(id));
  return (
    <Page
      title="Synopse der Anmerkungen"
      {...(cycle.data ? { preline: cycle.data.title } : {})}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${id}` },
      ]}
      beside={
        <div className="button-row">
          <ButtonLink kind="tertiary" to={`/zyklen/${id}/vergleich`}>
            Was sich geändert hat
          </ButtonLink>
          <Button onClick={() => window.print()}>Drucken</Button>
        </div>
      }
    >
      <Loaded query={synopsis}>{(rounds) => <Rounds rounds={rounds} />}</Loaded>
    </Page>
  );
}

function Rounds({ rounds }: { readonly rounds: readonly SynopsisRound[] }) {
  const [filter, setFilter] = useState(NO_FILTER);
  const entries = rounds.flatMap((round) => round.entries);
  if (rounds.length === 0)
    return (
      <Empty>
        Noch ist keine Runde mit dem Beirat beendet, oder ihre Antworten sind noch nicht freigegeben. Danach steht hier,
        was gesagt wurde und was daraus geworden ist.
      </Empty>
    );
  return (
    <>
      <p className="kern-body">
        Zuerst stehen die Vertretungen der Arbeitgeber und der Arbeitnehmer; ihre Stellungnahmen werden besonders
        berücksichtigt (§ 18d SGB II).
      </p>
      {entries.length > 1 && <FilterBar entries={entries} filter={filter} onChange={setFilter} />}
      <SaveTable name="Synopse der Anmerkungen" list="Synopse" table={() => synopsisTable(rounds, filter)} />
      {rounds.map((round) => (
        <RoundPart key={round.roundId} round={round} filter={filter} />
      ))}
    </>
  );
}
