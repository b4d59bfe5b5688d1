/** Closing the vote: asked once more, because it cannot be undone. */
import { turnout } from '../seats.js';
import { StepDialog, type StepProps } from './StepDialog.js';

export function CloseDialog({ resolution, step, onClose }: StepProps) {
  const waiting = resolution.roll.filter(({ hasVoted }) => !hasVoted);
  return (
    <StepDialog
      title="Abstimmung schließen"
      submitLabel="Abstimmung schließen"
      step={step}
      onSubmit={() => step.mutate({ event: 'close', version: resolution.version }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p className="kern-body">{turnout(resolution.roll)}.</p>
      {waiting.length > 0 && (
        <>
          <p className="kern-body">Es fehlen noch:</p>
          <ul className="kern-body">
            {waiting.map(({ id, name, deputy }) => (
              <li key={id}>{deputy ? `${name} (Vertretung: ${deputy.name})` : name}</li>
            ))}
          </ul>
        </>
      )}
      <p className="kern-body">
        Danach kann niemand mehr abstimmen, und das Ergebnis wird allen gezeigt. Das lässt sich nicht zurücknehmen.
      </p>
    </StepDialog>
  );
}
