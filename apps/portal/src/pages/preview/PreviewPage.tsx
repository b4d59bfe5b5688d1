/** The programme as it will be printed: working text or a frozen version, to read, to print, and as a Word document. */
import '../../styles/preview.css';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { components } from '../../api/schema.js';
import { Page } from '../../layout/Page.js';
import { ProgrammeView } from '../../programme/ProgrammeView.js';
import { useHolds } from '../../session/use-session.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { Failure } from '../../ui/Failure.js';
import { Loaded } from '../../ui/Loaded.js';
import { Select } from '../../ui/Select.js';
import { DocumentList } from './DocumentList.js';
import { SaveTables } from './SaveTables.js';
import { editionChoices } from './editions.js';
import { useCycle, useDocuments, useOrderDocument, usePreview } from './queries.js';

/** Who reads the working text; the server decides. */
const WRITERS = [
  'geschaeftsfuehrung',
  'bueroGeschaeftsfuehrung',
  'bereichsleitung',
  'teamleitung',
  'controlling',
  'bca',
  'bfdh',
  'administration',
  'revision',
] as const;

export function PreviewPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/vorschau' });
  const cycle = useCycle(id);
  return (
    <Page
      title="Vorschau"
      preline={cycle.data?.title ?? ''}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${id}` },
      ]}
    >
      <Loaded query={cycle}>{(found) => <Preview cycle={found} />}</Loaded>
    </Page>
  );
}

function Preview({ cycle }: { readonly cycle: components['schemas']['CycleView'] }) {
  const { id, versions } = cycle;
  const { fassung } = useSearch({ from: '/signedIn/zyklen/$id/vorschau' });
  const navigate = useNavigate();
  const choices = editionChoices(versions, useHolds(...WRITERS));
  // Once resolved, that is the text that people come for.
  const edition = fassung ?? cycle.cycle.resolvedVersionId ?? choices[0]?.value;
  const preview = usePreview(id, edition);
  const documents = useDocuments(id);
  const order = useOrderDocument(id);
  if (edition === undefined)
    return (
      <Empty>
        Von diesem Programm ist für Sie noch keine Fassung freigegeben. Sie bekommen eine E-Mail, sobald es so weit ist.
      </Empty>
    );
  return (
    <>
      <div className="preview__tools">
        <Select
          label="Fassung"
          value={edition}
          options={choices}
          onChange={({ target }) =>
            void navigate({
              to: '/zyklen/$id/vorschau',
              params: { id },
              search: { fassung: target.value },
              replace: true,
            })
          }
        />
        <div className="preview__buttons">
          <Button kind="primary" busy={order.isPending} onClick={() => order.mutate(edition)}>
            Word-Dokument herstellen
          </Button>
          <Button onClick={() => window.print()}>Drucken</Button>
        </div>
        <Failure error={order.error} title="Das Dokument ist nicht angefordert" />
        <Failure error={documents.error} title="Die Dokumente lassen sich gerade nicht zeigen" />
        <DocumentList
          documents={(documents.data ?? []).filter(({ kind }) => kind === 'programm')}
          versions={versions}
        />
      </div>
      <Loaded query={preview}>
        {({ model }) => (
          <>
            <SaveTables model={model} />
            <ProgrammeView model={model} />
          </>
        )}
      </Loaded>
    </>
  );
}
