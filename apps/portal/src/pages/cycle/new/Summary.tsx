/** Everything once more before the programme is made, each part with the way back to its step. */
import { quoted } from '#domain/shared/quoted.js';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Facts, type FactItem } from '../../../ui/Facts.js';
import { Loaded } from '../../../ui/Loaded.js';
import { cycleDefaultsQuery, cyclesQuery, holdersQuery, templatesQuery } from '../cycle-queries.js';
import { CONSULTATION_LABELS, PLANNING_LABELS, periodOf } from '../cycle-words.js';
import { DATE_KEYS } from '../dates/check-dates.js';
import { inWords } from '../dates/days.js';
import { staffOf } from '../sections/people.js';
import { byRole, ownerOf, sectionsOf, yearOf } from './draft.js';
import { PastDates } from './PastDates.js';
import { onlyHolders } from './StepOwners.js';
import type { StepProps } from './StepYear.js';

export function Summary({ draft, onChange }: StepProps) {
  const year = yearOf(draft) ?? 0;
  const templates = useQuery(templatesQuery);
  const holders = useQuery(holdersQuery);
  const defaults = useQuery(cycleDefaultsQuery(year));
  const cycles = useQuery(cyclesQuery);
  const begun = cycles.data?.find(({ id }) => id === draft.carryOverFrom);
  const template = templates.data?.find(({ key }) => key === draft.templateKey);
  return (
    <>
      <Part
        title="Jahr und Variante"
        step={1}
        items={[
          { label: 'Programmjahr', value: periodOf({ year, years: Number(draft.years) }) },
          { label: 'Dauer', value: draft.years === '2' ? 'zwei Jahre' : 'ein Jahr' },
          {
            label: 'Beteiligung des Beirats',
            value: draft.consultation === '' ? '' : CONSULTATION_LABELS[draft.consultation],
          },
          {
            label: 'Eintrittsplanung',
            value: draft.eintrittsplanung === '' ? '' : PLANNING_LABELS[draft.eintrittsplanung],
          },
        ]}
      />
      <Part
        title="Vorlage"
        step={2}
        items={[
          { label: 'Vorlage', value: template?.data.label ?? '' },
          { label: 'Beginnt', value: begun ? `mit ${quoted(begun.title)}` : 'leer' },
        ]}
      />
      <Loaded query={defaults}>
        {({ dates: usual, explanations }) => (
          <>
            <PastDates
              dates={draft.dates ?? usual}
              explanations={explanations}
              onChange={(dates) => onChange({ dates })}
            />
            <Part
              title="Termine"
              step={3}
              items={DATE_KEYS.map((key) => ({
                label: explanations.find(({ field }) => field === key)?.label ?? key,
                value: inWords((draft.dates ?? usual)[key]),
              }))}
            />
          </>
        )}
      </Loaded>
      <Loaded query={holders}>
        {(memberships) => {
          const staff = staffOf(memberships);
          const groups = byRole(sectionsOf(template?.data.sections ?? [], draft.eintrittsplanung));
          const only = onlyHolders(
            staff,
            groups.map(({ role }) => role),
          );
          const name = (id: string): string => staff.find(({ accountId }) => accountId === id)?.name ?? 'noch offen';
          return (
            <Part
              title="Zuständige"
              step={4}
              items={groups.flatMap(({ sections }) =>
                sections.map((section) => ({ label: section.title, value: name(ownerOf(draft, section, only)) })),
              )}
            />
          );
        }}
      </Loaded>
    </>
  );
}

const Part = (props: { readonly title: string; readonly step: number; readonly items: readonly FactItem[] }) => (
  <section className="summary-part" aria-labelledby={`summary-${props.step}`}>
    <div className="summary-part__head">
      <h3 className="kern-heading-small" id={`summary-${props.step}`}>
        {props.title}
      </h3>
      <Link className="kern-link" to="/zyklen/neu" search={{ schritt: props.step }}>
        Ändern<span className="visually-hidden">: {props.title}</span>
      </Link>
    </div>
    <Facts items={props.items} />
  </section>
);
