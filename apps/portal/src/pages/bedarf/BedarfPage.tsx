/** One Bedarfsschätzung: its owner estimates and hands in; those who consolidate see it, give it back, move its last day. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Page } from '../../layout/Page.js';
import { Loaded } from '../../ui/Loaded.js';
import { sheetQuery } from './bedarf-queries.js';
import { SheetPart } from './SheetPart.js';

export function BedarfPage() {
  const { id } = useParams({ from: '/signedIn/bedarfe/$id' });
  const sheet = useQuery(sheetQuery(id));
  const { data } = sheet;
  return (
    <Page
      title={data ? `Bedarfsschätzung ${data.team} (${data.standort})` : 'Bedarfsschätzung'}
      crumbs={
        data
          ? [
              { label: 'Programme', to: '/zyklen' },
              { label: data.cycleTitle, to: `/zyklen/${data.cycleId}` },
              { label: 'Bedarfsschätzungen', to: `/zyklen/${data.cycleId}/bedarfe` },
            ]
          : [{ label: 'Programme', to: '/zyklen' }]
      }
    >
      <Loaded query={sheet}>{(loaded) => <SheetPart key={loaded.id} sheet={loaded} />}</Loaded>
    </Page>
  );
}
