/** The steps of a round: open it, extend it with a reason, release the replies. */
import { useState } from 'react';
import { api, data, ifMatch } from '../../../api/client.js';
import { ActionList, type Action } from '../../../ui/ActionList.js';
import { Failure } from '../../../ui/Failure.js';
import type { Round } from '../../cycle/cycle-queries.js';
import { useCycleChange } from '../../cycle/use-cycle-change.js';
import type { RoundStepBody } from './round-step.js';
import { RoundStepDialog } from './RoundStepDialog.js';

export function RoundSteps({ round }: { readonly round: Round }) {
  const [asked, setAsked] = useState<RoundStepBody['event'] | null>(null);
  const step = useCycleChange(
    round.cycleId,
    (body: RoundStepBody) =>
      data(
        api.POST('/api/rounds/{id}/transitions', {
          params: { path: { id: round.id }, header: ifMatch(round.version) },
          body,
        }),
      ),
    () => setAsked(null),
  );
  const choose = ({ event }: Action): void => {
    step.reset();
    setAsked(event as RoundStepBody['event']);
  };
  if (round.actions.length === 0) return null;
  return (
    <>
      <ActionList actions={round.actions} main={['open', 'markAnswered']} onChoose={choose} />
      {asked === null && <Failure error={step.error} />}
      {asked !== null && (
        <RoundStepDialog
          event={asked}
          round={round}
          busy={step.isPending}
          error={step.error}
          onTake={step.mutate}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
