/** What lies with others before it comes to me. */
import type { components } from '../../api/schema.js';
import { PathLink } from '../../ui/PathLink.js';
import { unbroken } from '../../ui/dates.js';
import { dueInWords } from './group-tasks.js';

type Waiting = components['schemas']['WaitingView'];

export function WaitingList({ waiting, today }: { readonly waiting: readonly Waiting[]; readonly today: string }) {
  return (
    <section className="stack" aria-labelledby="waiting">
      <h2 className="kern-heading-medium" id="waiting">
        Das liegt gerade bei anderen <span className="tasks__count">({waiting.length})</span>
      </h2>
      <ul className="task-cards">
        {waiting.map((item) => (
          <li className="task-card task-card--calm" key={`${item.link} ${item.title} ${item.who}`}>
            <div className="task-card__text">
              <PathLink className="task-card__link kern-link" path={item.link}>
                {item.title}
              </PathLink>
              <p className="kern-body">bei: {item.who}</p>
              {item.cycleTitle && <p className="kern-body kern-body--small task-card__cycle">{item.cycleTitle}</p>}
            </div>
            {item.dueOn !== null && (
              <p className="task-card__due kern-body">
                {unbroken(dueInWords({ dueOn: item.dueOn, dueAt: null, overdue: false }, today) ?? '')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
