/** The budget of a programme: the lines of the law and the house's own tables, computed while they are written. */
import '../../../styles/budget.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { figuresQuery } from '../../../figures/figure-queries.js';
import { Page } from '../../../layout/Page.js';
import { useSession } from '../../../session/use-session.js';
import { Loaded } from '../../../ui/Loaded.js';
import { cycleQuery } from '../../cycle/cycle-queries.js';
import { BudgetEditor } from './BudgetEditor.js';

export function BudgetPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/budget' });
  const cycle = useQuery(cycleQuery(id));
  const figures = useQuery(figuresQuery(id));
  const session = useSession();
  const title = cycle.data?.title ?? 'Programm';
  return (
    <Page
      title="Budget"
      preline={title}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: title, to: `/zyklen/${id}` },
      ]}
    >
      <Loaded query={figures}>
        {(view) => <BudgetEditor key={id} cycleId={id} figures={view} accountId={session?.account.id ?? ''} />}
      </Loaded>
    </Page>
  );
}
