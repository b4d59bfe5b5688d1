/** Tasks of one degree of urgency, each with its date in words. */
import type { components } from '../../api/schema.js';
import { Badge } from '../../ui/Badge.js';
import { unbroken } from '../../ui/dates.js';
import { PathLink } from '../../ui/PathLink.js';
import { dueInWords } from './group-tasks.js';

export type Task = components['schemas']['TaskView'];

export interface TaskListProps {
  readonly id: string;
  readonly title: string;
  readonly tasks: readonly Task[];
  /** Local day in Germany. */
  readonly today: string;
  readonly urgent?: boolean;
}

export function TaskList({ id, title, tasks, today, urgent = false }: TaskListProps) {
  return (
    <section aria-labelledby={`tasks-${id}`} className="stack">
      <h2 className="kern-heading-medium" id={`tasks-${id}`}>
        {title} <span className="tasks__count">({tasks.length})</span>
      </h2>
      <ul className="task-cards">
        {tasks.map((task) => (
          <li
            className={urgent || task.overdue ? 'task-card task-card--urgent' : 'task-card'}
            key={`${task.kind} ${task.link} ${task.title}`}
          >
            <div className="task-card__text">
              <PathLink className="task-card__link kern-link" path={task.link}>
                {task.title}
              </PathLink>
              {task.detail && <p className="kern-body">{task.detail}</p>}
              {task.cycleTitle && <p className="kern-body kern-body--small task-card__cycle">{task.cycleTitle}</p>}
              {task.role && <p className="kern-body kern-body--small">Ihre Rolle dabei: {task.role.label}</p>}
            </div>
            <p className="task-card__due kern-body">
              {task.overdue && !urgent && <Badge kind="danger">Überfällig</Badge>}
              <span>{unbroken(dueInWords(task, today) ?? 'ohne Termin')}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
