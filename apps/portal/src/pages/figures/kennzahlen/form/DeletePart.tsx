/** Takes a Kennzahl away, after a second look; what the text or another Kennzahl needs stays, and it is said where. */
import { useState } from 'react';
import { Alert } from '../../../../ui/Alert.js';
import { Button } from '../../../../ui/Button.js';
import type { Use } from '../uses.js';

export function DeletePart({ uses, onDelete }: { readonly uses: readonly Use[]; readonly onDelete: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <p>
        <Button kind="tertiary" onClick={() => setAsked(true)}>
          Kennzahl löschen
        </Button>
      </p>
    );
  if (uses.length > 0)
    return (
      <Alert kind="warning" title="Diese Kennzahl wird noch gebraucht">
        <p>Bitte zuerst dort entfernen oder durch eine andere ersetzen:</p>
        <ul>
          {uses.map(({ kind, label, section }) => (
            <li key={`${kind} ${section ?? ''} ${label}`}>
              {kind} „{label}“
            </li>
          ))}
        </ul>
      </Alert>
    );
  return (
    <Alert kind="warning" title="Wirklich löschen?">
      <p>Wert, Stand, Quelle und alle weiteren Angaben dieser Kennzahl gehen verloren.</p>
      <div className="button-row">
        <Button onClick={onDelete}>Endgültig löschen</Button>
        <Button kind="tertiary" onClick={() => setAsked(false)}>
          Behalten
        </Button>
      </div>
    </Alert>
  );
}
