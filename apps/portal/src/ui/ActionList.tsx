/** The steps that the server names for this person: possible ones as buttons, the others with the reasons of the core beside them. */
import type { components } from '../api/schema.js';
import { Button } from './Button.js';

export type Action = components['schemas']['ActionView'];

export interface ActionListProps {
  readonly actions: readonly Action[];
  /** The first possible one of these is the main action. */
  readonly main?: readonly string[];
  /** The event whose work runs. */
  readonly busy?: string | null;
  readonly onChoose: (action: Action) => void;
}

export function ActionList({ actions, main = [], busy = null, onChoose }: ActionListProps) {
  const possible = actions.filter(({ allowed }) => allowed);
  const impossible = actions.filter(({ allowed }) => !allowed);
  const first = main.find((event) => possible.some((action) => action.event === event));
  return (
    <div className="actions">
      {possible.length > 0 && (
        <div className="actions__possible">
          {possible.map((action) => (
            <Button
              key={action.event}
              kind={action.event === first ? 'primary' : 'secondary'}
              busy={busy === action.event}
              onClick={() => onChoose(action)}
            >
              {action.label}
            </Button>
          ))}
        </div>
      )}
      {impossible.length > 0 && (
        <details className="actions__impossible" open={possible.length === 0}>
          <summary className="kern-body">Noch nicht möglich ({impossible.length})</summary>
          <dl>
            {impossible.map(({ event, label, reasons }) => (
              <div key={event}>
                <dt className="kern-body kern-body--bold">{label}</dt>
                {reasons.map((reason) => (
                  <dd className="kern-body kern-body--small" key={reason}>
                    {reason}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
