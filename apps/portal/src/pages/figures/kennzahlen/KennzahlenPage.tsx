/** The Kennzahlen and goals of a programme: every number with Stand and source, written in as in a spreadsheet. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { figuresQuery, catalogueQuery } from '../../../figures/figure-queries.js';
import { Page } from '../../../layout/Page.js';
import { useSession } from '../../../session/use-session.js';
import { Button } from '../../../ui/Button.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Loaded } from '../../../ui/Loaded.js';
import '../../../styles/kennzahlen.css';
import { cycleQuery } from '../../cycle/cycle-queries.js';
import { KennzahlenPart } from './KennzahlenPart.js';

export function KennzahlenPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/kennzahlen' });
  const accountId = useSession()?.account.id ?? '';
  const cycle = useQuery(cycleQuery(id));
  const figures = useQuery(figuresQuery(id));
  const year = figures.data?.year;
  const catalogue = useQuery({ ...catalogueQuery(`${year ?? ''}-01-01`), enabled: year !== undefined });
  return (
    <Page
      title="Kennzahlen und Ziele"
      {...(cycle.data ? { preline: cycle.data.title } : {})}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${id}` },
      ]}
      beside={
        <div className="button-row">
          {figures.data?.editable && (
            <ButtonLink to={`/zyklen/${id}/kennzahlen/import`}>Aus Datei übernehmen</ButtonLink>
          )}
          <Button kind="tertiary" onClick={() => window.print()}>
            Drucken
          </Button>
        </div>
      }
    >
      <Loaded query={figures}>
        {(loaded) => (
          <Loaded query={catalogue}>
            {({ kennzahlen }) => (
              <KennzahlenPart cycleId={id} figures={loaded} catalogue={kennzahlen} accountId={accountId} />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
