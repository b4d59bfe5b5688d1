/** What somebody who writes must know: text left unsaved, other windows, another version merged in, a save that was refused. */
import { useSyncExternalStore } from 'react';
import { Alert } from '../../ui/Alert.js';
import { Button } from '../../ui/Button.js';
import { dayAndTime, timeOf } from '../../ui/dates.js';
import { Failure } from '../../ui/Failure.js';
import type { Writing } from './writing.js';

export function WritingNotices({ writing }: { readonly writing: Writing }) {
  const { windows, mergedAt, drafts } = useSyncExternalStore(writing.subscribe, writing.news);
  const save = useSyncExternalStore(writing.autosave.subscribe, writing.autosave.state);
  return (
    <>
      {drafts.map((draft) => (
        <Alert kind="warning" title="Nicht gespeicherter Text gefunden" key={draft.key}>
          <p>
            Vom {dayAndTime(new Date(draft.at))} liegt in diesem Browser Text, der nicht mehr gespeichert werden konnte.
            Beim Wiederherstellen wird er mit dem Stand unten zusammengeführt.
          </p>
          <div className="section-buttons">
            <Button onClick={() => writing.restore(draft)}>Wiederherstellen</Button>
            <Button kind="tertiary" onClick={() => writing.discard(draft)}>
              Verwerfen
            </Button>
          </div>
        </Alert>
      ))}
      {windows > 0 && (
        <Alert kind="info" title="Dieser Abschnitt ist noch in einem weiteren Fenster geöffnet">
          <p>Sie können in beiden schreiben; die Texte werden zusammengeführt.</p>
        </Alert>
      )}
      {mergedAt && (
        <Alert kind="success" title={`Zusammengeführt um ${timeOf(mergedAt)}`}>
          <p>Der Abschnitt wurde inzwischen auch an anderer Stelle gespeichert. Beide Fassungen sind jetzt vereint.</p>
          <Button kind="tertiary" onClick={() => writing.hideMerged()}>
            Hinweis schließen
          </Button>
        </Alert>
      )}
      {save.kind === 'refused' && (
        <div className="section-refused">
          <Failure error={save.error} title="Der Text ist nicht gespeichert" />
          <p className="kern-body">Was Sie geschrieben haben, bleibt in diesem Browser erhalten.</p>
          <Button onClick={() => void writing.autosave.flush()}>Noch einmal speichern</Button>
        </div>
      )}
    </>
  );
}
