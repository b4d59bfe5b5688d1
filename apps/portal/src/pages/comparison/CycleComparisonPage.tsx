/** What changed in a programme between two versions, or since the year before; what is compared stands in the address. */
import { useQuery } from '@tanstack/react-query';
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
import { ComparisonView } from './ComparisonView.js';
import type { ComparedSection } from './comparison.js';
import { cycleComparisonQuery } from './cycle-comparison-query.js';
import { chosenSides, countsSentence, sidesOf } from './versions.js';

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
      wide
    >
      <Loaded query={cycle}>{(loaded) => <Compared cycle={loaded} />}</Loaded>
    </Page>
  );
}

function Compared({ cycle }: { readonly cycle: CycleView }) {
  const search = useSearch({ from: '/signedIn/zyklen/$id/vergleich' });
  const navigate = useNavigate({ from: '/zyklen/$id/vergleich' });
  // Sections in work are only listed for those who may read the text in work.
  const options = sidesOf(cycle.versions, cycle.sections.length > 0);
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
        <Loaded query={comparison}>{(found) => <Found comparison={found} onlyChanges={!all} />}</Loaded>
      )}
    </>
  );
}

interface FoundProps {
  readonly comparison: components['schemas']['ComparisonView'];
  readonly onlyChanges: boolean;
}

function Found({ comparison, onlyChanges }: FoundProps) {
  const counts = countsSentence(comparison.counts);
  return (
    <>
      <p className="kern-body" role="status">
        {comparison.from.label} → {comparison.to.label}
        {counts && `. ${counts}.`}
      </p>
      <ComparisonView sections={comparison.sections as readonly ComparedSection[]} onlyChanges={onlyChanges} />
    </>
  );
}
