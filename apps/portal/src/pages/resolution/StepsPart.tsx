/** The steps of this vote as the server offers them; their questions are loaded when they are asked. */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useHolds } from '../../session/use-session.js';
import { ActionList } from '../../ui/ActionList.js';
import { Loading } from '../../ui/Loading.js';
import { useStep } from './resolution-changes.js';
import { leadingActions } from './steps.js';
import type { Resolution } from './words.js';

const StepQuestions = lazy(async () => ({ default: (await import('./steps/StepQuestions.js')).StepQuestions }));
const MandateForm = lazy(async () => ({ default: (await import('./steps/MandateForm.js')).MandateForm }));

export function StepsPart({ resolution }: { readonly resolution: Resolution }) {
  const [event, setEvent] = useState<string | null>(null);
  const step = useStep(resolution.id);
  const chairs = useHolds('traegerversammlungVorsitz');
  const actions = leadingActions(resolution);
  const records = chairs && resolution.state === 'vorbereitet' && resolution.traegerform === 'gE';
  const asked = useRef(false);
  useEffect(() => {
    // The button that led here is gone with its step: the page begins anew.
    if (event === null && asked.current && document.activeElement === document.body)
      document.querySelector('h1')?.focus();
    asked.current = event !== null;
  }, [event]);
  const close = (): void => {
    setEvent(null);
    step.reset();
  };
  return (
    <>
      {actions.length > 0 && (
        <section aria-labelledby="schritte">
          <h2 className="kern-heading-medium" id="schritte">
            {actions.some(({ allowed }) => allowed) ? 'Ihre nächsten Schritte' : 'Wie es weitergeht'}
          </h2>
          <ActionList
            actions={actions}
            main={['open', 'close', 'castVorsitzVote', 'record', 'recordDecision']}
            onChoose={(action) => setEvent(action.event)}
          />
        </section>
      )}
      <Suspense fallback={<Loading />}>
        {records && resolution.rules.deputies && <MandateForm resolution={resolution} />}
        {event !== null && <StepQuestions event={event} resolution={resolution} step={step} onClose={close} />}
      </Suspense>
    </>
  );
}
