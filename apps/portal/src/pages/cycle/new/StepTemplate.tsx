/** Step 2: the template, with its outline, and what last year's programme brings along. */
import { quoted } from '#domain/shared/quoted.js';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../session/use-session.js';
import { Alert } from '../../../ui/Alert.js';
import { Choices } from '../../../ui/Choices.js';
import { Empty } from '../../../ui/Empty.js';
import { Loaded } from '../../../ui/Loaded.js';
import { cycleQuery, cyclesQuery, templatesQuery, type CycleSummary } from '../cycle-queries.js';
import { sectionsOf, yearOf, type OwnedSection } from './draft.js';
import { lastYear } from './last-year.js';
import type { StepProps } from './StepYear.js';

export function StepTemplate({ draft, error, onChange }: StepProps & { readonly error: string | undefined }) {
  const traegerform = useSession()?.jobcenter.traegerform;
  const templates = useQuery(templatesQuery);
  const cycles = useQuery(cyclesQuery);
  const before = lastYear(cycles.data ?? [], yearOf(draft) ?? 0);
  const previous = useQuery({ ...cycleQuery(before?.id ?? ''), enabled: before !== null });
  return (
    <>
      <p className="kern-body">
        Die Vorlage gibt Gliederung, Nummerierung und Gestaltung vor und sagt, wer welchen Abschnitt gewöhnlich
        schreibt.
      </p>
      <Loaded query={templates}>
        {(all) => {
          const fitting = all.filter(({ data }) => data.traegerform === traegerform);
          const chosen = fitting.find(({ key }) => key === draft.templateKey);
          const sections = chosen ? sectionsOf(chosen.data.sections, draft.eintrittsplanung) : [];
          if (fitting.length === 0)
            return (
              <Empty>
                <p>
                  Für die Trägerform Ihres Jobcenters gibt es noch keine Vorlage. Die Administration kann unter
                  „Vorlagen“ eine hinzufügen.
                </p>
              </Empty>
            );
          return (
            <>
              <Choices
                legend="Welche Vorlage?"
                error={error}
                choices={fitting.map(({ key, data }) => ({
                  value: key,
                  label: data.label,
                  hint: `${sectionsOf(data.sections, draft.eintrittsplanung).length} Abschnitte${
                    previous.data?.cycle.templateKey === key
                      ? `; so war ${before?.title ?? 'das Vorjahr'} gegliedert`
                      : ''
                  }`,
                }))}
                value={[draft.templateKey]}
                onChange={([templateKey = '']) => onChange({ templateKey, owners: {} })}
              />
              {chosen && <Outline sections={sections} />}
              {chosen && (
                <FromLastYear
                  before={before}
                  count={
                    sections.filter(({ key, title }) =>
                      previous.data?.sections.some((s) => s.key === key || s.title === title),
                    ).length
                  }
                  draft={draft}
                  onChange={onChange}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

const Outline = ({ sections }: { readonly sections: readonly OwnedSection[] }) => (
  <details className="more">
    <summary className="kern-body">Abschnitte dieser Vorlage ({sections.length})</summary>
    <ul>
      {sections.map(({ key, title }) => (
        <li className="kern-body" key={key}>
          {title}
        </li>
      ))}
    </ul>
  </details>
);

interface FromLastYearProps extends StepProps {
  readonly before: CycleSummary | null;
  /** Sections of the template that the year before had too. */
  readonly count: number;
}

function FromLastYear({ before, count, draft, onChange }: FromLastYearProps) {
  if (!before)
    return (
      <Alert kind="info" title="Noch kein Vorjahr">
        Es gibt kein früheres Programm, das sich übernehmen ließe; alle Abschnitte beginnen leer.
      </Alert>
    );
  const texts =
    count === 0
      ? 'Diese Vorlage hat keinen Abschnitt mit ihm gemeinsam; übernommen werden nur die Zahlen.'
      : `${count === 1 ? 'Ein Abschnitt beginnt' : `${count} Abschnitte beginnen`} mit dem früheren Text, jeder Absatz mit „prüfen“.`;
  return (
    <Choices
      legend="Womit beginnen?"
      choices={[
        {
          value: '',
          label: 'Leer',
          hint: 'Wer einen Abschnitt schreibt, kann dessen früheren Text immer noch einzeln übernehmen.',
        },
        {
          value: before.id,
          label: `Mit ${quoted(before.title)}`,
          hint: `${texts} Aus dem Plan wird das Vorjahr; Werte der Kennzahlen werden zum Vergleichswert; Bezeichnungen und Rechtsgrundlagen folgen dem neuen Jahr.`,
        },
      ]}
      value={[draft.carryOverFrom === before.id ? before.id : '']}
      onChange={([carryOverFrom = '']) => onChange({ carryOverFrom })}
    />
  );
}
