/** The way of the year as an ordered list: what is done, where it stands, what is ahead; late is told by a word. */
import { SaveTable } from '../../../export/SaveTable.js';
import { Badge } from '../../../ui/Badge.js';
import { dayOf } from '../../../ui/dates.js';
import { processTable, STATUS_WORDS, type Step } from './process-table.js';

export const ProcessSteps = ({ steps }: { readonly steps: readonly Step[] }) => (
  <>
    <ol className="process">
      {steps.map((step) => (
        <li
          key={step.state}
          className={`process__step process__step--${step.status}`}
          aria-current={step.status === 'aktuell' ? 'step' : undefined}
        >
          <p className="process__label">
            <span className="process__name">{step.label}</span>
            <span className="process__status">{STATUS_WORDS[step.status]}</span>
            {step.overdue && <Badge kind="danger">überfällig</Badge>}
          </p>
          {step.reason && <p className="process__date">Der Beirat wurde nicht angehört. Grund: {step.reason}</p>}
          {step.reachedAt && <p className="process__date">erreicht am {dayOf(step.reachedAt)}</p>}
          {step.plannedLabel && step.status !== 'entfaellt' && <p className="process__date">{step.plannedLabel}</p>}
        </li>
      ))}
    </ol>
    <SaveTable name="Wo das Jahr steht" list="Schritte" table={() => processTable(steps)} />
  </>
);
