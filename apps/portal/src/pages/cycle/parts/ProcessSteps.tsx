/** The way of the year as an ordered list: what is done, where it stands, what is ahead; late is told by a word. */
import type { components } from '../../../api/schema.js';
import { Badge } from '../../../ui/Badge.js';
import { dayOf } from '../../../ui/dates.js';

type Step = components['schemas']['ProcessStepView'];

const WORDS = { erledigt: 'erledigt', aktuell: 'hier stehen wir', offen: 'kommt noch', entfaellt: 'entfällt' } as const;

export const ProcessSteps = ({ steps }: { readonly steps: readonly Step[] }) => (
  <ol className="process">
    {steps.map((step) => (
      <li
        key={step.state}
        className={`process__step process__step--${step.status}`}
        aria-current={step.status === 'aktuell' ? 'step' : undefined}
      >
        <p className="process__label">
          <span className="process__name">{step.label}</span>
          <span className="process__status">{WORDS[step.status]}</span>
          {step.overdue && <Badge kind="danger">überfällig</Badge>}
        </p>
        {step.reachedAt && <p className="process__date">erreicht am {dayOf(step.reachedAt)}</p>}
        {step.plannedLabel && step.status !== 'entfaellt' && <p className="process__date">{step.plannedLabel}</p>}
      </li>
    ))}
  </ol>
);
