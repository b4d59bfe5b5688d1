/** The people of the Jobcenter as the programme names them: heads, posts and full-time equivalents, by Träger, area and sex. */
import '../../../styles/budget.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { figuresQuery } from '../../../figures/figure-queries.js';
import { Page } from '../../../layout/Page.js';
import { useSession } from '../../../session/use-session.js';
import { Loaded } from '../../../ui/Loaded.js';
import { cycleQuery } from '../../cycle/cycle-queries.js';
import { PersonalEditor } from './PersonalEditor.js';

export function PersonalPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/personal' });
  const cycle = useQuery(cycleQuery(id));
  const figures = useQuery(figuresQuery(id));
  const session = useSession();
  const title = cycle.data?.title ?? 'Programm';
  return (
    <Page
      title="Personal"
      preline={title}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: title, to: `/zyklen/${id}` },
      ]}
    >
      <Loaded query={figures}>
        {(view) => <PersonalEditor key={id} cycleId={id} figures={view} accountId={session?.account.id ?? ''} />}
      </Loaded>
    </Page>
  );
}
