/** The Word documents of a programme: ordered, being made, ready, failed; whoever leaves finds them here again. */
import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import { dayAndTime } from '../../ui/dates.js';
import { AgainButton } from './AgainButton.js';
import { documentLabel, type FrozenVersion } from './editions.js';
import type { ProgrammeDocument } from './queries.js';

/** The older ones are seldom wanted. */
const SHOWN = 3;

export interface DocumentListProps {
  readonly documents: readonly ProgrammeDocument[];
  readonly versions: readonly FrozenVersion[];
}

export function DocumentList({ documents, versions }: DocumentListProps) {
  const [all, setAll] = useState(false);
  if (documents.length === 0) return null;
  return (
    <>
      <ul className="documents">
        {documents.slice(0, all ? documents.length : SHOWN).map((document) => (
          <li key={document.id}>
            <Entry document={document} label={documentLabel(document, versions)} />
          </li>
        ))}
      </ul>
      {!all && documents.length > SHOWN && (
        <Button kind="tertiary" onClick={() => setAll(true)}>
          Alle {documents.length} Dokumente zeigen
        </Button>
      )}
    </>
  );
}

interface EntryProps {
  readonly document: ProgrammeDocument;
  readonly label: string;
}

function Entry({ document, label }: EntryProps) {
  const { id, state, fileName, problem, createdAt, finishedAt } = document;
  switch (state) {
    case 'fertig':
      return (
        <>
          <a className="documents__file" href={`/api/documents/${id}/file`} download={fileName}>
            {fileName}
          </a>
          <span className="documents__meta">
            {label}, hergestellt am {dayAndTime(finishedAt ?? createdAt)}
          </span>
        </>
      );
    case 'angefordert':
      return (
        <span className="documents__meta" role="status">
          <strong>{label}</strong> wird hergestellt, angefordert am {dayAndTime(createdAt)}. Das dauert meist wenige
          Sekunden. Sie können die Seite verlassen; das Dokument erscheint dann hier.
        </span>
      );
    case 'fehlgeschlagen':
      return (
        <>
          <span className="documents__meta" role="alert">
            <strong>{label}</strong> ließ sich nicht herstellen. {problem}
          </span>
          <AgainButton document={document} />
        </>
      );
  }
}
