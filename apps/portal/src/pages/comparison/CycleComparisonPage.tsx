/** What changed in a programme between two versions, or since the year before; what is compared stands in the address. */
import '../../styles/answers.css';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ApiProblem } from '../../api/problem.js';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '../../api/schema.js';
import { Page } from '../../layout/Page.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { Empty } from '../../ui/Empty.js';
import { Loaded } from '../../ui/Loaded.js';
import { Select } from '../../ui/Select.js';
import { cycleQuery, type CycleView } from '../cycle/cycle-queries.js';
import { ComparisonDocument } from './ComparisonDocument.js';
import { ComparisonView } from './ComparisonView.js';
import type { ComparedSection } from './comparison.js';
import { figuresSentence } from './figures.js';
import { FiguresComparison } from './FiguresComparison.js';
import { cycleComparisonQuery } from './cycle-comparison-query.js';
import { chosenSides, countsSentence, sidesOf, workingOf } from './versions.js';

export function CycleComparisonPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/vergleich' });
  const cycle = useQuery(cycleQuery(id));
  return (
    <Page
      title="Was sich geändert hat"
      {...(cycle.data ? { preline: cycle.data.title } : {})}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${id}` },
      ]}
      beside={<Button onClick={() => window.print()}>Drucken</Button>}
    >
      <Loaded query={cycle}>{(loaded) => <Compared cycle={loaded} />}</Loaded>
    </Page>
  );
}

function Compared({ cycle }: { readonly cycle: CycleView }) {
  const search = useSearch({ from: '/signedIn/zyklen/$id/vergleich' });
  const navigate = useNavigate({ from: '/zyklen/$id/vergleich' });
  const options = sidesOf(cycle.versions, workingOf(cycle));
  const sides = chosenSides(options, search);
  const comparison = useQuery(cycleComparisonQuery(cycle.id, sides));
  const [all, setAll] = useState(false);
  if (sides === null)
    return (
      <Empty>Noch ist keine Fassung festgehalten, die Sie lesen dürfen. Danach lässt sich hier vergleichen.</Empty>
    );
  const choose = (von: string, bis: string): void => void navigate({ search: { von, bis }, replace: true });
  return (
    <>
      <div className="filter-bar" role="group" aria-label="Was verglichen wird">
        <Select
          label="Vorher"
          options={options.from}
          value={sides.from}
          onChange={(event) => choose(event.target.value, sides.to)}
        />
        <Select
          label="Nachher"
          options={options.to}
          value={sides.to}
          onChange={(event) => choose(sides.from, event.target.value)}
        />
        <Choices
          legend="Zeigen"
          choices={[
            { value: 'nur', label: 'Nur geänderte Stellen' },
            { value: 'alles', label: 'Den ganzen Text' },
          ]}
          value={[all ? 'alles' : 'nur']}
          onChange={([shown]) => setAll(shown === 'alles')}
        />
      </div>
      {sides.from === sides.to ? (
        <Empty>Bitte wählen Sie zwei verschiedene Fassungen.</Empty>
      ) : (
        <Found query={comparison} cycleId={cycle.id} sides={sides} onlyChanges={!all} />
      )}
    </>
  );
}

interface FoundProps {
  readonly query: UseQueryResult<components['schemas']['CycleComparisonView']>;
  readonly cycleId: string;
  readonly sides: { readonly from: string; readonly to: string };
  readonly onlyChanges: boolean;
}

/** That there is no year before is nothing gone wrong. */
function Found({ query, cycleId, sides, onlyChanges }: FoundProps) {
  if (query.error instanceof ApiProblem && query.error.status === 404)
    return <Empty>{query.error.detail} Wählen Sie oben eine andere Fassung.</Empty>;
  return (
    <Loaded query={query}>
      {({ from, to, counts, sections, figures }) => {
        const found = [countsSentence(counts), figuresSentence(figures)].filter((said) => said !== null).join('. ');
        return (
          <>
            <p className="kern-body" role="status">
              {from.label} → {to.label}
              {found && `. ${found}.`}
            </p>
            <ComparisonDocument cycleId={cycleId} sides={sides} />
            <FiguresComparison tables={figures} onlyChanges={onlyChanges} />
            <ComparisonView
              sections={sections as readonly ComparedSection[]}
              onlyChanges={onlyChanges}
              {...(figuresSentence(figures) === null
                ? {}
                : { nothing: 'Der Text der beiden Fassungen stimmt überein.' })}
            />
          </>
        );
      }}
    </Loaded>
  );
}
