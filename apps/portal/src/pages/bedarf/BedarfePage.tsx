/** The Bedarfsschätzungen of a programme: who is asked until when, and all numbers side by side on their way into the Eintrittsplanung. */
import '../../styles/bedarf.css';
import '../../styles/cycle.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '../../layout/Page.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { Loaded } from '../../ui/Loaded.js';
import { cycleQuery } from '../cycle/cycle-queries.js';
import { AskDialog } from './AskDialog.js';
import { consolidationQuery, sheetsQuery, type SheetsView } from './bedarf-queries.js';
import { ConsolidationPart } from './ConsolidationPart.js';
import { SheetList } from './SheetList.js';

export function BedarfePage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/bedarfe' });
  const cycle = useQuery(cycleQuery(id));
  const sheets = useQuery(sheetsQuery(id));
  const [asking, setAsking] = useState(false);
  return (
    <Page
      title="Bedarfsschätzungen"
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${id}` },
        { label: 'Eintrittsplanung', to: `/zyklen/${id}/eintrittsplanung` },
      ]}
      beside={
        sheets.data?.ask.allowed === true && (
          <Button kind={sheets.data.sheets.length === 0 ? 'primary' : 'secondary'} onClick={() => setAsking(true)}>
            Teams anfragen
          </Button>
        )
      }
    >
      <Loaded query={sheets}>
        {(loaded) => (
          <>
            {loaded.sheets.length === 0 ? (
              <NoSheets ask={loaded.ask} />
            ) : (
              <>
                <SheetList cycleId={id} view={loaded} />
                <Consolidated cycleId={id} />
              </>
            )}
            {asking && <AskDialog cycleId={id} view={loaded} onClose={() => setAsking(false)} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Consolidated({ cycleId }: { readonly cycleId: string }) {
  const consolidation = useQuery(consolidationQuery(cycleId));
  return (
    <section aria-labelledby="consolidation" className="stack">
      <h2 className="kern-heading-medium" id="consolidation">
        Zusammenführen
      </h2>
      <Loaded query={consolidation}>
        {(view) => <ConsolidationPart key={view.version} cycleId={cycleId} view={view} />}
      </Loaded>
    </section>
  );
}

const NoSheets = ({ ask }: { readonly ask: SheetsView['ask'] }) => (
  <Empty>
    <p>Noch ist kein Team um seine Bedarfsschätzung gebeten worden.</p>
    {ask.allowed ? (
      <p>
        Fragen Sie die Teams an: Jedes schätzt je Standort, wie viele Eintritte es von welchem Instrument braucht; hier
        führen Sie die Zahlen zusammen.
      </p>
    ) : (
      ask.reasons.map((reason) => <p key={reason}>{reason}</p>)
    )}
  </Empty>
);
