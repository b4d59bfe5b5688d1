/** The check sum of the text: short to compare by eye, whole on demand, copied with one press. */
import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import { shortHash } from './short-hash.js';

export function TextHash({ hash }: { readonly hash: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(hash).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="text-hash">
      <code>{shortHash(hash)}</code>
      <details>
        <summary>Ganze Prüfsumme</summary>
        <p className="kern-body kern-body--small">
          Daran lässt sich erkennen, dass der Text seit der Vorlage unverändert ist (SHA-256).
        </p>
        <code className="text-hash__whole">{hash}</code>
        <Button kind="tertiary" onClick={copy}>
          Prüfsumme kopieren
        </Button>
        <span role="status" className="kern-body kern-body--small">
          {copied === true && 'Kopiert.'}
          {copied === false && 'Kopieren ist hier nicht möglich. Bitte markieren Sie die Prüfsumme.'}
        </span>
      </details>
    </div>
  );
}
