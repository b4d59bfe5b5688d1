/** One comment: who said what about which words, what the Jobcenter replies, and what became of it. */
import { quoted } from '#domain/shared/quoted.js';
import { Badge } from '../../../ui/Badge.js';
import { excerpt } from '../round/comments.js';
import { dispositionKind, dispositionLabel, placeName, voiceName, type SynopsisEntry } from './entries.js';

export interface EntryProps {
  readonly entry: SynopsisEntry;
  /** Beside the paragraph itself neither place nor quote needs to be told. */
  readonly atItsPlace?: boolean;
}

export function EntryView({ entry, atItsPlace = false }: EntryProps) {
  return (
    <article className="entry">
      <header className="entry__head">
        <span className="entry__voice">{voiceName(entry)}</span>
        <Badge kind={dispositionKind(entry.disposition)}>{dispositionLabel(entry.disposition)}</Badge>
      </header>
      <p className="entry__place">
        Nr. {entry.number}
        {!atItsPlace && ` · ${placeName(entry)}`}
      </p>
      {entry.quote !== null && !atItsPlace && (
        <blockquote className="entry__quote">{quoted(excerpt(entry.quote))}</blockquote>
      )}
      <p className="wording">{entry.text}</p>
      {entry.reply !== null && (
        <div className="entry__reply">
          <p className="entry__label">Antwort des Jobcenters</p>
          <p className="wording">{entry.reply}</p>
        </div>
      )}
      {entry.dispositionReason !== null && (
        <div className="entry__reply">
          <p className="entry__label">Begründung</p>
          <p className="wording">{entry.dispositionReason}</p>
        </div>
      )}
      {entry.sectionChanged && (
        <p className="entry__changed">Der Abschnitt ist nach dieser Anmerkung in einer neuen Fassung eingereicht.</p>
      )}
    </article>
  );
}
