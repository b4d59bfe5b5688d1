/** What can be done now: the steps that this person may take, each not yet possible one with what is missing. */
import { useState } from 'react';
import { api, data, ifMatch } from '../../../api/client.js';
import { BlockedByFindings } from '../../../findings/BlockedByFindings.js';
import { ActionList, type Action } from '../../../ui/ActionList.js';
import { Button } from '../../../ui/Button.js';
import { Failure } from '../../../ui/Failure.js';
import type { CycleView } from '../cycle-queries.js';
import { kindLabel } from '../cycle-words.js';
import { useCycleChange } from '../use-cycle-change.js';
import { NextThing } from './NextThing.js';
import { stepBody, stepForm, type TransitionBody } from './step-form.js';
import { StepDialog } from './StepDialog.js';
import { WAY_ON } from './way-on.js';

const NOTHING = { reason: '', budgetMark: '', signedOn: '', place: '' };

/** The way on first, giving up last; „Abbrechen“ alone would be taken for „not now“. */
function inOrder({ actions, kind }: CycleView): Action[] {
  const rank = ({ event }: Action): number => (WAY_ON.includes(event) ? 0 : event === 'abort' ? 2 : 1);
  return [...actions]
    .sort((a, b) => rank(a) - rank(b))
    .map((action) => (action.event === 'abort' ? { ...action, label: `${kindLabel(kind)} abbrechen` } : action));
}

export function NextSteps({ cycle }: { readonly cycle: CycleView }) {
  const [asked, setAsked] = useState<string | null>(null);
  const { mutate, isPending, error, reset, variables } = useCycleChange(
    cycle.id,
    (body: TransitionBody) =>
      data(
        api.POST('/api/cycles/{id}/transitions', {
          params: { path: { id: cycle.id }, header: ifMatch(cycle.version) },
          body,
        }),
      ),
    () => setAsked(null),
  );
  const choose = ({ event }: Action): void => {
    reset();
    if (stepForm(event)) setAsked(event);
    else mutate(stepBody(event, null, NOTHING));
  };
  const form = asked === null ? null : stepForm(asked, kindLabel(cycle.kind));
  const actions = inOrder(cycle);
  const abort = actions.find(({ event, allowed }) => event === 'abort' && allowed);
  const others = actions.filter((action) => action !== abort);
  return (
    <>
      <NextThing cycle={cycle} />
      {others.length > 0 && (
        <ActionList
          actions={others}
          main={WAY_ON}
          busy={isPending ? (variables?.event ?? null) : null}
          onChoose={choose}
        />
      )}
      {abort && (
        <div className="give-up">
          <Button kind="tertiary" busy={isPending && variables?.event === 'abort'} onClick={() => choose(abort)}>
            {abort.label}
          </Button>
        </div>
      )}
      {asked === null && (
        <>
          <Failure error={error} />
          <BlockedByFindings cycleId={cycle.id} error={error} />
        </>
      )}
      {asked !== null && form && (
        <StepDialog
          cycleId={cycle.id}
          event={asked}
          form={form}
          busy={isPending}
          error={error}
          onTake={mutate}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
