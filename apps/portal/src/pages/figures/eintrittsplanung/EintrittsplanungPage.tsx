/** The Eintrittsplanung of a programme: which instruments, how many Eintritte, with what money, and why. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { figuresQuery } from '../../../figures/figure-queries.js';
import { Page } from '../../../layout/Page.js';
import { Loaded } from '../../../ui/Loaded.js';
import { cycleQuery } from '../../cycle/cycle-queries.js';
import { EntryPlanning } from './EntryPlanning.js';

export function EintrittsplanungPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/eintrittsplanung' });
  const cycle = useQuery(cycleQuery(id));
  const figures = useQuery(figuresQuery(id));
  return (
    <Page
      title="Eintrittsplanung"
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${id}` },
      ]}
    >
      <Loaded query={figures}>{(loaded) => <EntryPlanning key={id} cycleId={id} figures={loaded} />}</Loaded>
    </Page>
  );
}
