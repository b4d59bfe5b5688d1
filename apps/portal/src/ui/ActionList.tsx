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

/** Ends something for good: set apart, so that nobody takes it for the next step. */
const LAST = ['abort'];

export function ActionList({ actions, main = [], busy = null, onChoose }: ActionListProps) {
  const possible = actions.filter(({ allowed }) => allowed);
  const first = main.find((event) => possible.some((action) => action.event === event));
  const rank = ({ event }: Action): number => (event === first ? 0 : LAST.includes(event) ? 2 : 1);
  const inOrder = [...possible].sort((a, b) => rank(a) - rank(b));
  return (
    <div className="actions">
      {inOrder.length > 0 && (
        <div className="actions__possible">
          {inOrder.map((action) => (
            <Button
              key={action.event}
              kind={action.event === first ? 'primary' : LAST.includes(action.event) ? 'tertiary' : 'secondary'}
              busy={busy === action.event}
              onClick={() => onChoose(action)}
            >
              {action.label}
            </Button>
          ))}
        </div>
      )}
      <Impossible
        title="Noch nicht möglich"
        actions={actions.filter((action) => !action.allowed && !action.others)}
        open
      />
      <Impossible title="Schritte anderer" actions={actions.filter((action) => !action.allowed && action.others)} />
    </div>
  );
}

interface ImpossibleProps {
  readonly title: string;
  readonly actions: readonly Action[];
  readonly open?: boolean;
}

function Impossible({ title, actions, open = false }: ImpossibleProps) {
  if (actions.length === 0) return null;
  return (
    <details className="actions__impossible" open={open}>
      <summary className="kern-body">
        {title} ({actions.length})
      </summary>
      <dl>
        {actions.map(({ event, label, reasons }) => (
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
  );
}
