/** The step that makes the Eintrittsplanung of what was handed in, with who is still missing and why it may not be possible yet. */
import { Alert } from '../../ui/Alert.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { focusFirstError } from '../../ui/focus-first-error.js';
import type { Consolidation } from './bedarf-queries.js';

export interface TakeOverStepProps {
  readonly view: Consolidation;
  /** Plans without their reason. */
  readonly owing: number;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onTried: () => void;
  readonly onTake: () => void;
}

export function TakeOverStep({ view, owing, busy, error, onTried, onTake }: TakeOverStepProps) {
  const { action, sheets, missing, ready } = view;
  const absent = sheets.filter(({ id }) => missing.includes(id));
  return (
    <>
      {absent.length > 0 && (
        <Alert kind="info" title={`Noch nicht eingereicht: ${absent.length}`}>
          <ul>
            {absent.map(({ id, team, standort, overdue }) => (
              <li key={id}>
                {team} ({standort}){overdue ? ', überfällig' : ''}
              </li>
            ))}
          </ul>
          <p>Was eingereicht ist, lässt sich schon übernehmen; das Fehlende kommt später dazu.</p>
        </Alert>
      )}
      <Failure error={error} />
      {action.allowed ? (
        <div className="button-row">
          <Button
            kind="primary"
            busy={busy}
            onClick={() => {
              onTried();
              if (owing > 0) focusFirstError();
              else onTake();
            }}
          >
            {action.label}
          </Button>
          <span className="kern-body kern-body--small">
            {ready.length === 1 ? 'Eine Bedarfsschätzung wird' : `${ready.length} Bedarfsschätzungen werden`} dabei
            angenommen.
          </span>
        </div>
      ) : (
        action.reasons.map((reason) => (
          <p className="kern-body" key={reason}>
            {action.label}: {reason}
          </p>
        ))
      )}
    </>
  );
}
