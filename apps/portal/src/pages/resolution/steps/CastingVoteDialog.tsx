/** The Vorsitz decides a tie: recorded apart, no second vote. */
import { useState } from 'react';
import { Choices } from '../../../ui/Choices.js';
import { motionOf } from '../words.js';
import { StepDialog, type StepProps } from './StepDialog.js';

export function CastingVoteDialog({ resolution, step, onClose }: StepProps) {
  const [choice, setChoice] = useState<'ja' | 'nein' | null>(null);
  const [missing, setMissing] = useState(false);
  const submit = (): void => {
    setMissing(choice === null);
    if (choice !== null)
      step.mutate({ event: 'castVorsitzVote', choice, version: resolution.version }, { onSuccess: onClose });
  };
  return (
    <StepDialog
      title="Stimmengleichheit entscheiden"
      submitLabel="Entscheidung festhalten"
      step={step}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="kern-body">
        Es haben gleich viele dafür und dagegen gestimmt. Nach § 44c Abs. 1 SGB II entscheidet der Vorsitz. Ihre
        Entscheidung wird gesondert festgehalten und lässt sich nicht zurücknehmen.
      </p>
      <Choices
        legend={motionOf(resolution.motion)?.sentence ?? 'Ist der Antrag angenommen?'}
        choices={[
          { value: 'ja', label: 'Ja', hint: 'Der Antrag ist damit angenommen.' },
          { value: 'nein', label: 'Nein', hint: 'Der Antrag ist damit abgelehnt.' },
        ]}
        value={choice === null ? [] : [choice]}
        error={missing && choice === null ? 'Bitte entscheiden Sie mit Ja oder Nein.' : undefined}
        onChange={([next]) => setChoice(next as 'ja' | 'nein')}
      />
    </StepDialog>
  );
}
