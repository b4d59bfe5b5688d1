/** The Word documents of a programme: ordered, being made, ready, failed; whoever leaves finds them here again. */
import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import { dayAndTime } from '../../ui/dates.js';
import { documentLabel, type FrozenVersion } from './editions.js';
import type { ProgrammeDocument } from './queries.js';

/** The older ones are seldom wanted. */
const SHOWN = 3;

export interface DocumentListProps {
  readonly documents: readonly ProgrammeDocument[];
  readonly versions: readonly FrozenVersion[];
  /** Order the document of the same edition once more. */
  readonly onAgain: (edition: string | null) => void;
}

export function DocumentList({ documents, versions, onAgain }: DocumentListProps) {
  const [all, setAll] = useState(false);
  if (documents.length === 0) return null;
  return (
    <>
      <ul className="documents">
        {documents.slice(0, all ? documents.length : SHOWN).map((document) => (
          <li key={document.id}>
            <Entry document={document} label={documentLabel(document, versions)} onAgain={onAgain} />
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

interface EntryProps extends Pick<DocumentListProps, 'onAgain'> {
  readonly document: ProgrammeDocument;
  readonly label: string;
}

function Entry({
  document: { id, state, fileName, problem, createdAt, finishedAt, programmeVersionId },
  label,
  onAgain,
}: EntryProps) {
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
          <Button kind="tertiary" onClick={() => onAgain(programmeVersionId)}>
            Noch einmal herstellen
          </Button>
        </>
      );
  }
}
