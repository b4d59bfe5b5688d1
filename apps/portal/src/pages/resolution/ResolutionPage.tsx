/** One vote of the Trägerversammlung, or the decision of a municipal carrier: what it is about, the own vote, the rule, the outcome. */
import '../../styles/resolution.css';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Page } from '../../layout/Page.js';
import { Badge } from '../../ui/Badge.js';
import { Button } from '../../ui/Button.js';
import { Loaded } from '../../ui/Loaded.js';
import { Loading } from '../../ui/Loading.js';
import { BallotPart } from './BallotPart.js';
import { useCycle, useResolution } from './resolution-query.js';
import { RollPart } from './RollPart.js';
import { RulePart } from './RulePart.js';
import { StepsPart } from './StepsPart.js';
import { SubjectPart } from './SubjectPart.js';
import { resolutionTitle, type Resolution } from './words.js';

const OutcomePart = lazy(async () => ({ default: (await import('./OutcomePart.js')).OutcomePart }));
const DeliberationsPart = lazy(async () => ({ default: (await import('./DeliberationsPart.js')).DeliberationsPart }));

export function ResolutionPage() {
  const { id } = useParams({ from: '/signedIn/beschluesse/$id' });
  const resolution = useResolution(id);
  const cycle = useCycle(resolution.data?.cycleId);
  const queries = useQueryClient();
  const crumbs = [
    { label: 'Programme', to: '/zyklen' },
    ...(cycle.data ? [{ label: cycle.data.title, to: `/zyklen/${cycle.data.id}` }] : []),
  ];
  return (
    <Page
      title={resolution.data ? resolutionTitle(resolution.data) : 'Abstimmung'}
      {...(cycle.data ? { preline: cycle.data.title } : {})}
      crumbs={crumbs}
      beside={
        resolution.data && (
          <div className="button-row">
            <Badge kind={resolution.data.state === 'niedergelegt' ? 'success' : 'info'}>
              {resolution.data.stateLabel}
            </Badge>
            {resolution.data.state === 'eroeffnet' && (
              <Button
                kind="tertiary"
                busy={resolution.isFetching}
                onClick={() => void queries.invalidateQueries({ queryKey: ['resolution', id] })}
              >
                Stand aktualisieren
              </Button>
            )}
          </div>
        )
      }
    >
      <Loaded query={resolution}>{(loaded) => <Parts resolution={loaded} />}</Loaded>
    </Page>
  );
}

/** While it runs the own vote comes first after the motion; when it is over, the outcome. A part that moves keeps its state. */
function Parts({ resolution }: { readonly resolution: Resolution }) {
  const over = resolution.outcome !== null || resolution.record !== null;
  const steps = <StepsPart key="steps" resolution={resolution} />;
  const own = [
    <SubjectPart key="subject" resolution={resolution} />,
    <BallotPart key="ballot" resolution={resolution} />,
  ];
  return (
    <div className="resolution">
      {over && (
        <Suspense fallback={<Loading />}>
          <OutcomePart resolution={resolution} />
        </Suspense>
      )}
      {over ? [steps, ...own] : [...own, steps]}
      {resolution.traegerform === 'zkT' && (
        <Suspense fallback={<Loading />}>
          <DeliberationsPart resolution={resolution} />
        </Suspense>
      )}
      {resolution.traegerform === 'gE' && <RollPart resolution={resolution} />}
      <RulePart resolution={resolution} />
    </div>
  );
}
