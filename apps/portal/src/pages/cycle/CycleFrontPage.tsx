/** Title page, Impressum and layout of a programme: changed by Geschäftsführung and its office while the text is written, read by all of the Jobcenter. */
import { isBeingWritten } from '#domain/cycle/being-written.js';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Page } from '../../layout/Page.js';
import { useHolds } from '../../session/use-session.js';
import '../../styles/cycle.css';
import { Alert } from '../../ui/Alert.js';
import { Facts } from '../../ui/Facts.js';
import { Loaded } from '../../ui/Loaded.js';
import { cycleQuery, programmeQuery, type CycleView, type Front } from './cycle-queries.js';
import { inWords } from './dates/days.js';
import { frontOf, LAYOUT, toForm } from './front/front-form.js';
import { FrontEditor } from './front/FrontEditor.js';

export function CycleFrontPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/titelseite' });
  const cycle = useQuery(cycleQuery(id));
  const programme = useQuery(programmeQuery(id));
  return (
    <Page
      title="Titelseite und Impressum"
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${id}` },
      ]}
    >
      <Loaded query={cycle}>
        {(loaded) => (
          <Loaded query={programme}>{(whole) => <FrontPart cycle={loaded} front={frontOf(whole)} />}</Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function FrontPart({ cycle, front }: { readonly cycle: CycleView; readonly front: Front }) {
  const edits = useHolds('geschaeftsfuehrung', 'bueroGeschaeftsfuehrung');
  if (edits && isBeingWritten(cycle.state)) return <FrontEditor cycle={cycle} front={front} />;
  return (
    <>
      <Alert kind="info" title="Hier lässt sich gerade nichts ändern">
        {isBeingWritten(cycle.state)
          ? 'Titelseite und Impressum ändern Geschäftsführung und Büro der Geschäftsführung.'
          : `Titelseite und Impressum lassen sich nur ändern, solange das Programm erarbeitet oder eingearbeitet wird; jetzt ist es ${cycle.stateLabel}.`}
      </Alert>
      <FrontFacts front={front} />
    </>
  );
}

function FrontFacts({ front }: { readonly front: Front }) {
  const form = toForm(front);
  const printed = LAYOUT.filter(({ value }) => form.layout.includes(value)).map(({ label }) => label);
  const facts = [
    { label: 'Titel', value: form.title },
    { label: 'Untertitel', value: form.subtitle },
    { label: 'Beschreibung', value: form.definition },
    { label: 'Redaktionsschluss', value: form.redaktionsschluss ? inWords(form.redaktionsschluss) : '' },
    { label: 'Noch offen', value: form.openInformation },
    { label: 'Herausgeber', value: form.herausgeber },
    { label: 'Verantwortlich', value: [form.funktion, form.name].filter(Boolean).join(', ') },
    { label: 'Ort', value: form.ort },
    { label: 'Kontakt', value: form.kontakt },
    { label: 'Redaktion', value: form.redaktion },
    { label: 'Gedruckt werden', value: printed.join(', ') },
  ].filter(({ value }) => value !== '');
  return (
    <div className="front-facts">
      <Facts items={facts} />
    </div>
  );
}
