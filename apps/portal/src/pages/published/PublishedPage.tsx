/** One published programme, for everybody: its documents, and the text to read. */
import '../../styles/preview.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, data } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Page } from '../../layout/Page.js';
import { ProgrammeView } from '../../programme/ProgrammeView.js';
import { Loaded } from '../../ui/Loaded.js';
import { dayOf } from '../../ui/dates.js';
import { fileSize } from './file-size.js';
import { yearWords } from './years.js';

export function PublishedPage() {
  const { jobcenter, id } = useParams({ from: '/veroeffentlicht/$jobcenter/$id' });
  const programme = useQuery({
    queryKey: ['published', jobcenter, id],
    queryFn: () => data(api.GET('/api/public/{jobcenter}/programmes/{id}', { params: { path: { jobcenter, id } } })),
  });
  const { data: found } = programme;
  return (
    <Page
      title={found?.title ?? 'Veröffentlichtes Programm'}
      preline={found ? `${found.jobcenter.name}, ${yearWords(found)}` : ''}
      crumbs={[{ label: 'Veröffentlichte Programme', to: `/veroeffentlicht/${jobcenter}` }]}
    >
      <Loaded query={programme}>
        {({ kind, publishedAt, documents, model }) => (
          <>
            <p className="kern-body">
              {kind === 'nachtrag' ? 'Nachtrag, v' : 'V'}eröffentlicht am {dayOf(publishedAt)}.
            </p>
            <Documents jobcenter={jobcenter} documents={documents} />
            <ProgrammeView model={model} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface DocumentsProps {
  readonly jobcenter: string;
  readonly documents: readonly components['schemas']['PublicDocumentView'][];
}

function Documents({ jobcenter, documents }: DocumentsProps) {
  return (
    <section>
      <h2 className="kern-heading-medium">Dokumente</h2>
      {documents.length === 0 ? (
        <p className="kern-body">
          Das Word-Dokument wird gerade hergestellt. Bitte laden Sie die Seite in einer Minute neu.
        </p>
      ) : (
        <ul className="documents">
          {documents.map(({ id, fileName, bytes, sha256, label }) => (
            <li key={id}>
              <a href={`/api/public/${jobcenter}/documents/${id}/file`} download={fileName}>
                {label} ({fileSize(bytes)})
              </a>
              <span className="documents__meta">Prüfsumme (SHA-256): {sha256}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
