/** One programme: where the year stands, what can be done now, and the way to everything that belongs to it. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Page } from '../../layout/Page.js';
import '../../styles/cycle.css';
import { Badge } from '../../ui/Badge.js';
import { longDay } from '../../ui/dates.js';
import { Loaded } from '../../ui/Loaded.js';
import { Loading } from '../../ui/Loading.js';
import { cycleQuery, processQuery, type CycleView } from './cycle-queries.js';
import { cycleBadge, kindLabel, periodOf } from './cycle-words.js';
import { ForMembers } from './parts/ForMembers.js';
import { ProcessSteps } from './parts/ProcessSteps.js';
import { useIsInside } from './parts/use-is-inside.js';
import { VersionsTable } from './parts/VersionsTable.js';
import { WaysOn } from './parts/WaysOn.js';

/** Only for the Jobcenter; the pages of Beirat and Trägerversammlung stay light. */
const InsideSteps = lazy(() => import('./parts/InsideSteps.js').then(({ InsideSteps: C }) => ({ default: C })));
const InsideParts = lazy(() => import('./parts/InsideParts.js').then(({ InsideParts: C }) => ({ default: C })));

export function CyclePage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id' });
  const cycle = useQuery(cycleQuery(id));
  return (
    <Page
      title={cycle.data?.title ?? 'Programm'}
      preline={cycle.data ? `${kindLabel(cycle.data.kind)} für ${periodOf(cycle.data)}` : ''}
      crumbs={[{ label: 'Programme', to: '/zyklen' }]}
      beside={cycle.data && <State cycle={cycle.data} />}
    >
      <Loaded query={cycle}>{(loaded) => <Parts cycle={loaded} />}</Loaded>
    </Page>
  );
}

const State = ({ cycle }: { readonly cycle: CycleView }) => (
  <div className="cycle-list__state">
    <Badge kind={cycleBadge(cycle.state)}>{cycle.stateLabel}</Badge>
    {cycle.overdue && (
      <Badge kind="danger">{`überfällig${cycle.overdueSince ? ` seit ${longDay(cycle.overdueSince)}` : ''}`}</Badge>
    )}
  </div>
);

function Parts({ cycle }: { readonly cycle: CycleView }) {
  const process = useQuery(processQuery(cycle.id));
  const inside = useIsInside();
  return (
    <>
      <div className="cycle-top">
        <section aria-labelledby="process">
          <h2 className="kern-heading-medium" id="process">
            Wo das Jahr steht
          </h2>
          <Loaded query={process}>{({ steps }) => <ProcessSteps steps={steps} />}</Loaded>
        </section>
        <div className="cycle-top__now">
          {inside ? (
            <Suspense fallback={<Loading />}>
              <InsideSteps cycle={cycle} />
            </Suspense>
          ) : (
            <>
              <ForMembers cycleId={cycle.id} />
              {process.data && <WaysOn ways={process.data.ways} state={cycle.state} />}
            </>
          )}
        </div>
      </div>
      {inside && (
        <Suspense fallback={<Loading />}>
          <InsideParts cycle={cycle} />
        </Suspense>
      )}
      <section aria-labelledby="versions">
        <h2 className="kern-heading-medium" id="versions">
          Festgehaltene Fassungen
        </h2>
        <VersionsTable cycle={cycle} inside={inside} />
      </section>
    </>
  );
}
