/** The versions of a section that were handed in, and what changed between any two of them. */
import '../../styles/section.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '../../layout/Page.js';
import { Choices } from '../../ui/Choices.js';
import { DataTable } from '../../ui/DataTable.js';
import { dayAndTime } from '../../ui/dates.js';
import { Empty } from '../../ui/Empty.js';
import { Loaded } from '../../ui/Loaded.js';
import { Select } from '../../ui/Select.js';
import { ApiProblem, sentenceOf } from '../../api/problem.js';
import { Alert } from '../../ui/Alert.js';
import { ComparisonView } from '../comparison/ComparisonView.js';
import { cycleQuery } from '../cycle/cycle-queries.js';
import { sectionComparisonQuery, sectionQuery, sectionVersionsQuery } from './section-queries.js';
import { useNames } from './use-names.js';

export function SectionVersionsPage() {
  const { id } = useParams({ from: '/signedIn/abschnitte/$id/fassungen' });
  const section = useQuery(sectionQuery(id));
  const versions = useQuery(sectionVersionsQuery(id));
  const cycleId = section.data?.cycleId ?? '';
  const cycle = useQuery({ ...cycleQuery(cycleId), enabled: cycleId !== '' });
  const nameOf = useNames();
  const title = section.data?.title ?? 'Abschnitt';
  return (
    <Page
      title="Fassungen und Änderungen"
      preline={title}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        ...(cycle.data ? [{ label: cycle.data.title, to: `/zyklen/${cycleId}` }] : []),
        { label: title, to: `/abschnitte/${id}` },
      ]}
    >
      <Loaded query={versions}>
        {(list) => (
          <>
            {list.length === 0 ? (
              <Empty>
                Eine Fassung entsteht, wenn der Abschnitt eingereicht wird. Bis dahin können Sie den Arbeitsstand mit
                dem Vorjahr vergleichen.
              </Empty>
            ) : (
              <DataTable
                caption="Eingereichte Fassungen"
                stacks
                columns={[
                  { key: 'number', label: 'Fassung', cell: ({ number }) => `Fassung ${number}` },
                  { key: 'title', label: 'Titel', cell: ({ title: words }) => words },
                  { key: 'at', label: 'Eingereicht', cell: ({ createdAt }) => dayAndTime(createdAt) },
                  { key: 'by', label: 'Eingereicht von', cell: ({ createdBy }) => nameOf(createdBy) ?? '–' },
                ]}
                rows={[...list].sort((a, b) => b.number - a.number)}
                rowKey={({ id: versionId }) => versionId}
              />
            )}
            <Compared sectionId={id} numbers={list.map(({ number }) => number).sort((a, b) => a - b)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const NOW = 'arbeitsstand';
const LAST_YEAR = 'vorjahr';

function Compared({ sectionId, numbers }: { readonly sectionId: string; readonly numbers: readonly number[] }) {
  const [from, setFrom] = useState(String(numbers.at(-2) ?? numbers.at(-1) ?? ''));
  const [to, setTo] = useState(numbers.length > 1 ? String(numbers.at(-1)) : NOW);
  const [onlyChanges, setOnlyChanges] = useState(true);
  const comparison = useQuery({ ...sectionComparisonQuery(sectionId, from, to), enabled: from !== '' });
  const nothingThere =
    comparison.data === undefined && comparison.error instanceof ApiProblem && comparison.error.status === 404;
  const versions = numbers.map((number) => ({ value: String(number), label: `Fassung ${number}` }));
  return (
    <section className="section-comparison" aria-labelledby="section-comparison">
      <h2 className="kern-heading-medium" id="section-comparison">
        Vergleichen
      </h2>
      <div className="section-comparison__choice">
        <Select
          label="Von"
          options={[
            ...(from === '' ? [{ value: '', label: 'Bitte wählen' }] : []),
            { value: LAST_YEAR, label: 'Vorjahr' },
            ...versions,
          ]}
          value={from}
          onChange={({ target }) => setFrom(target.value)}
        />
        <Select
          label="Bis"
          options={[...versions, { value: NOW, label: 'Arbeitsstand' }]}
          value={to}
          onChange={({ target }) => setTo(target.value)}
        />
      </div>
      <Choices
        legend="Anzeige"
        kind="checkbox"
        choices={[{ value: 'only', label: 'Unveränderte Absätze zuklappen' }]}
        value={onlyChanges ? ['only'] : []}
        onChange={(value) => setOnlyChanges(value.includes('only'))}
      />
      {from === '' ? (
        <p className="kern-body">Wählen Sie unter „Von“, womit der Arbeitsstand verglichen werden soll.</p>
      ) : nothingThere ? (
        <Alert kind="info" title="Kein Vergleich möglich">
          <p>{sentenceOf(comparison.error)}</p>
        </Alert>
      ) : (
        <Loaded query={comparison}>
          {({ from: before, to: after, sections, counts }) => (
            <>
              <p className="kern-body" role="status">
                {before.label} und {after.label}: {counts.geaendert} geändert, {counts.neu} neu, {counts.entfallen}{' '}
                entfallen, {counts.verschoben} verschoben.
              </p>
              <ComparisonView sections={sections} headingLevel={3} onlyChanges={onlyChanges} />
            </>
          )}
        </Loaded>
      )}
    </section>
  );
}
