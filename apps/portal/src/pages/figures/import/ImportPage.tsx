/** Takes Kennzahlen over from a file in three steps: file, columns, preview; nothing is stored before the last button. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { figuresQuery } from '../../../figures/figure-queries.js';
import { Page } from '../../../layout/Page.js';
import { Alert } from '../../../ui/Alert.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Loaded } from '../../../ui/Loaded.js';
import '../../../styles/kennzahlen.css';
import { cycleQuery } from '../../cycle/cycle-queries.js';
import type { Upload } from './import-queries.js';
import { ReadPart } from './ReadPart.js';
import { UploadPart } from './UploadPart.js';

export function ImportPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/kennzahlen/import' });
  const cycle = useQuery(cycleQuery(id));
  const figures = useQuery(figuresQuery(id));
  const [upload, setUpload] = useState<Upload | null>(null);
  return (
    <Page
      title="Kennzahlen aus einer Datei"
      {...(cycle.data ? { preline: cycle.data.title } : {})}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${id}` },
        { label: 'Kennzahlen und Ziele', to: `/zyklen/${id}/kennzahlen` },
      ]}
    >
      <Loaded query={figures}>
        {(loaded) =>
          loaded.editable ? (
            <>
              <p className="kern-body">
                Eine Tabelle als XLSX, ODS oder CSV, zum Beispiel aus der Statistik der Bundesagentur für Arbeit. Sie
                sehen zuerst, was sich ändern würde; gespeichert wird erst, wenn Sie es übernehmen.
              </p>
              <UploadPart cycleId={id} upload={upload} onUploaded={setUpload} />
              {upload && (
                <ReadPart
                  key={upload.id}
                  cycleId={id}
                  upload={upload}
                  version={loaded.versions.kennzahlen}
                  onRestart={() => setUpload(null)}
                />
              )}
            </>
          ) : (
            <>
              <Alert
                kind="info"
                title={
                  loaded.onlyReading
                    ? 'Hier können Sie lesen, aber nichts übernehmen'
                    : 'Hier lässt sich jetzt nichts übernehmen'
                }
              >
                {loaded.reasons.map((reason) => (
                  <p key={reason}>{reason}</p>
                ))}
              </Alert>
              <ButtonLink to={`/zyklen/${id}/kennzahlen`}>Zu den Kennzahlen</ButtonLink>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
