/** Step 2: the template, with its outline, and what last year's programme brings along. */
import { quoted } from '#domain/shared/quoted.js';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../session/use-session.js';
import { Alert } from '../../../ui/Alert.js';
import { Choices } from '../../../ui/Choices.js';
import { Empty } from '../../../ui/Empty.js';
import { Loaded } from '../../../ui/Loaded.js';
import { cycleQuery, cyclesQuery, templatesQuery } from '../cycle-queries.js';
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
                  title={before?.title ?? null}
                  count={sections.filter(({ key }) => previous.data?.sections.some((s) => s.key === key)).length}
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

const FromLastYear = ({ title, count }: { readonly title: string | null; readonly count: number }) => (
  <Alert kind="info" title={title ? 'Mit dem Vorjahr beginnen' : 'Noch kein Vorjahr'}>
    {title && count > 0
      ? `${count} Abschnitte gab es schon in ${quoted(title)}. Wer einen davon schreibt, kann dessen Text mit einem Knopf als Anfang übernehmen; jeder übernommene Absatz trägt „prüfen“, bis ihn jemand angesehen hat. Hier müssen Sie dafür nichts tun.`
      : title
        ? `Diese Vorlage hat keinen Abschnitt mit ${quoted(title)} gemeinsam; alle Texte beginnen leer.`
        : 'Es gibt kein früheres Programm, aus dem sich Texte übernehmen ließen; alle Abschnitte beginnen leer.'}
  </Alert>
);
