/** All programmes of the Jobcenter by year, with where each stands. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { SaveTable } from '../../export/SaveTable.js';
import { Page } from '../../layout/Page.js';
import { useHolds, useSession } from '../../session/use-session.js';
import '../../styles/cycle.css';
import { Alert } from '../../ui/Alert.js';
import { Badge } from '../../ui/Badge.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { longDay } from '../../ui/dates.js';
import { Empty } from '../../ui/Empty.js';
import { Loaded } from '../../ui/Loaded.js';
import { cyclesQuery, type CycleSummary } from './cycle-queries.js';
import { cycleBadge, kindLabel } from './cycle-words.js';
import { cyclesByYear, type CycleYear } from './cycles-by-year.js';
import { cyclesTable } from './cycles-table.js';

export function CyclesPage() {
  const opens = useHolds('geschaeftsfuehrung');
  const reads = useSession()?.memberships.some(({ role }) => role !== 'administration') ?? false;
  const cycles = useQuery({ ...cyclesQuery, enabled: reads });
  return (
    <Page
      title="Programme"
      beside={
        opens && (
          <ButtonLink kind="primary" to="/zyklen/neu">
            Neues Programm beginnen
          </ButtonLink>
        )
      }
    >
      {!reads && (
        <Alert kind="info" title="Hier stehen keine Programme für Sie">
          Die Administration verwaltet Personen und Vorlagen; die Programme selbst sieht sie nicht.
        </Alert>
      )}
      {reads && (
        <Loaded query={cycles}>
          {(all) =>
            all.length === 0 ? (
              <Empty>
                <p>Es gibt noch kein Programm.</p>
                <p>
                  {opens
                    ? 'Mit „Neues Programm beginnen“ legen Sie Schritt für Schritt Jahr, Vorlage, Termine und Zuständige fest.'
                    : 'Sobald die Geschäftsführung ein Programm beginnt, steht es hier.'}
                </p>
              </Empty>
            ) : (
              <Years years={cyclesByYear(all)} />
            )
          }
        </Loaded>
      )}
    </Page>
  );
}

const Years = ({ years }: { readonly years: readonly CycleYear[] }) => (
  <>
    {years.map(({ period, cycles: inYear }) => (
      <section key={period} className="cycle-year" aria-labelledby={`year-${inYear[0]?.id}`}>
        <h2 className="kern-heading-medium" id={`year-${inYear[0]?.id}`}>
          {period}
        </h2>
        <ul className="cycle-list">
          {inYear.map((cycle) => (
            <CycleItem key={cycle.id} cycle={cycle} />
          ))}
        </ul>
      </section>
    ))}
    <SaveTable name="Programme" list="Programme" table={() => cyclesTable(years)} />
  </>
);

const CycleItem = ({ cycle }: { readonly cycle: CycleSummary }) => (
  <li className="cycle-list__item">
    <div className="cycle-list__name">
      <Link className="kern-link cycle-list__title" to="/zyklen/$id" params={{ id: cycle.id }}>
        {cycle.title}
      </Link>
      <span className="kern-body kern-body--small kern-body--muted">{kindLabel(cycle.kind)}</span>
    </div>
    <div className="cycle-list__state">
      <Badge kind={cycleBadge(cycle.state)}>{cycle.stateLabel}</Badge>
      {cycle.overdue && (
        <Badge kind="danger">{`überfällig${cycle.overdueSince ? ` seit ${longDay(cycle.overdueSince)}` : ''}`}</Badge>
      )}
    </div>
  </li>
);
