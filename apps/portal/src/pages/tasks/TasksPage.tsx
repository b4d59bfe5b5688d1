/** The first page: what I have to do until when, what lies with others, what changed since I last looked. */
import { useQuery } from '@tanstack/react-query';
import { api, data } from '../../api/client.js';
import { Page } from '../../layout/Page.js';
import { useRoleLabel } from '../../layout/use-meta.js';
import { useRoles, useWorkingRole } from '../../session/working-role.js';
import { useSession } from '../../session/use-session.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Empty } from '../../ui/Empty.js';
import { Loaded } from '../../ui/Loaded.js';
import { Changes } from './Changes.js';
import { germanDay, groupTasks } from './group-tasks.js';
import { TaskList } from './TaskList.js';
import { splitByRole } from './tasks-of-role.js';
import { WaitingList } from './WaitingList.js';
import './tasks.css';

export function TasksPage() {
  const tasks = useQuery({ queryKey: ['tasks'], queryFn: () => data(api.GET('/api/tasks')) });
  const roles = useRoles();
  const role = useWorkingRole();
  const label = useRoleLabel();
  const today = germanDay(new Date());
  return (
    <Page
      title="Meine Aufgaben"
      {...(role === null ? {} : { preline: `Sie arbeiten als: ${label(role)}` })}
      {...(roles.length > 1 ? { beside: <ButtonLink to="/rolle">Rolle wechseln</ButtonLink> } : {})}
    >
      <Loaded query={tasks}>
        {({ tasks: all, waiting, changes, lastLook }) => {
          const { own, others } = splitByRole(all, role);
          return (
            <div className="tasks">
              <div className="tasks__main">
                {own.length === 0 && <NothingToDo hasRole={roles.length > 0} others={others.length} />}
                {groupTasks(own, today).map(({ key, title, tasks: grouped }) => (
                  <TaskList key={key} id={key} title={title} tasks={grouped} today={today} urgent={key === 'overdue'} />
                ))}
                {others.length > 0 && (
                  <TaskList id="others" title="In Ihren anderen Rollen" tasks={others} today={today} />
                )}
                {waiting.length > 0 && <WaitingList waiting={waiting} today={today} />}
              </div>
              <Changes changes={changes} lastLook={lastLook} />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function NothingToDo({ hasRole, others }: { readonly hasRole: boolean; readonly others: number }) {
  const seesProgrammes = useSession()?.memberships.some(({ role }) => role !== 'administration') ?? false;
  if (!hasRole)
    return (
      <Empty>
        <p>
          Für Ihr Konto gilt heute keine Rolle, deshalb gibt es hier nichts zu tun. Ihre Administration kann Ihnen eine
          Rolle geben.
        </p>
      </Empty>
    );
  return (
    <Empty>
      <p>
        <strong>Für Sie ist gerade nichts zu tun.</strong>{' '}
        {others > 0
          ? 'In dieser Rolle liegt nichts bei Ihnen; was Ihre anderen Rollen betrifft, steht darunter.'
          : 'Sobald etwas bei Ihnen liegt, steht es hier, und Sie bekommen eine E-Mail.'}
      </p>
      {seesProgrammes ? (
        <ButtonLink to="/zyklen">Zu den Programmen</ButtonLink>
      ) : (
        <ButtonLink to="/verwaltung/personen">Zu den Personen</ButtonLink>
      )}
    </Empty>
  );
}
