/** The Word documents made of this programme, the newest first; only those the person may read. */
import { useQuery } from '@tanstack/react-query';
import type { components } from '../../../api/schema.js';
import { DataTable } from '../../../ui/DataTable.js';
import { dayAndTime } from '../../../ui/dates.js';
import { Empty } from '../../../ui/Empty.js';
import { Loaded } from '../../../ui/Loaded.js';
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
          </>
        )
      }
    </Loaded>
  );
}

const Documents = ({ caption, documents }: { readonly caption: string; readonly documents: readonly Document[] }) => (
  <DataTable
    caption={caption}
    stacks
    captionHidden
    rows={documents}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'file',
        label: 'Datei',
        cell: ({ id, state, fileName, problem }) =>
          state === 'fertig' ? (
            <a className="kern-link" href={`/api/documents/${id}/file`} download={fileName}>
              {fileName}
            </a>
          ) : (
            `${fileName} – ${state === 'angefordert' ? 'wird erstellt …' : (problem ?? 'nicht gelungen')}`
          ),
      },
      { key: 'edition', label: 'Ausgabe', cell: ({ kind, edition }) => OTHERS[kind] ?? EDITIONS[edition] },
      { key: 'createdAt', label: 'Angefordert', cell: ({ createdAt }) => dayAndTime(createdAt) },
    ]}
  />
);
