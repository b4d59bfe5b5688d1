/** The Word documents made of this programme, the newest first; only those the person may read. */
import { useQuery } from '@tanstack/react-query';
import type { components } from '../../../api/schema.js';
import { SaveTable } from '../../../export/SaveTable.js';
import type { TableContent } from '../../../export/table-content.js';
import { DataTable } from '../../../ui/DataTable.js';
import { dayAndTime } from '../../../ui/dates.js';
import { Empty } from '../../../ui/Empty.js';
import { Loaded } from '../../../ui/Loaded.js';
import { AgainButton } from '../../preview/AgainButton.js';
import { documentsQuery } from '../cycle-queries.js';

type Document = components['schemas']['DocumentView'];

const EDITIONS: Readonly<Record<Document['edition'], string>> = {
  arbeitsstand: 'Arbeitsstand',
  entwurf: 'Entwurf',
  vorlage: 'Vorlage',
  beschlossen: 'beschlossenes Programm',
};

/** Those that are no edition of the programme. */
const OTHERS: Readonly<Partial<Record<Document['kind'], string>>> = {
  befunde: 'Bericht über die Befunde',
  operativesProgramm: 'Operatives Programm',
  eintrittsplanung: 'Eintrittsplanung',
  vergleich: 'Vergleich',
};

/** Shown at first; the others on request. */
const FIRST = 5;

export function DocumentsList({ cycleId }: { readonly cycleId: string }) {
  const documents = useQuery({
    ...documentsQuery(cycleId),
    refetchInterval: ({ state }) => (state.data?.some(({ state: s }) => s === 'angefordert') ? 2000 : false),
  });
  return (
    <Loaded query={documents}>
      {(all) =>
        all.length === 0 ? (
          <Empty>
            <p>Noch ist kein Word-Dokument erstellt. In der Vorschau können Sie eines anfordern.</p>
          </Empty>
        ) : (
          <>
            <Documents caption="Neueste Word-Dokumente" documents={all.slice(0, FIRST)} />
            {all.length > FIRST && (
              <details className="more">
                <summary className="kern-body">Ältere Dokumente ({all.length - FIRST})</summary>
                <Documents caption="Ältere Word-Dokumente" documents={all.slice(FIRST)} />
              </details>
            )}
            <SaveTable name="Word-Dokumente" list="Liste der Dokumente" table={() => documentsTable(all)} />
          </>
        )
      }
    </Loaded>
  );
}

/** What stands instead of the file while it is not there. */
const notReady = ({ state, fileName, problem }: Document): string =>
  `${fileName} – ${state === 'angefordert' ? 'wird erstellt …' : (problem ?? 'nicht gelungen')}`;
const editionOf = ({ kind, edition }: Document): string => OTHERS[kind] ?? EDITIONS[edition];

const documentsTable = (documents: readonly Document[]): TableContent => ({
  title: 'Word-Dokumente',
  columns: ['Datei', 'Ausgabe', 'Angefordert'],
  rows: documents.map((document) => [
    document.state === 'fertig' ? document.fileName : notReady(document),
    editionOf(document),
    dayAndTime(document.createdAt),
  ]),
});

const Documents = ({ caption, documents }: { readonly caption: string; readonly documents: readonly Document[] }) => (
  <DataTable
    caption={caption}
    stacks
    captionHidden
    saved={false}
    rows={documents}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'file',
        label: 'Datei',
        cell: (document) =>
          document.state === 'fertig' ? (
            <a className="kern-link" href={`/api/documents/${document.id}/file`} download={document.fileName}>
              {document.fileName}
            </a>
          ) : (
            <>
              {notReady(document)} {document.state === 'fehlgeschlagen' && <AgainButton document={document} />}
            </>
          ),
      },
      { key: 'edition', label: 'Ausgabe', cell: editionOf },
      { key: 'createdAt', label: 'Angefordert', cell: ({ createdAt }) => dayAndTime(createdAt) },
    ]}
  />
);
