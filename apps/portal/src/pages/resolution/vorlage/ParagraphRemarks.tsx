/** What the Beirat said about one paragraph, folded beside it. */
import { EntryView } from '../../consultation/synopsis/EntryView.js';
import type { SynopsisEntry } from '../../consultation/synopsis/entries.js';

export interface ParagraphRemarksProps {
  readonly entries: readonly SynopsisEntry[];
  /** „Absatz 12“ */
  readonly name: string;
}

export function ParagraphRemarks({ entries, name }: ParagraphRemarksProps) {
  return (
    <details className="paragraph-remarks">
      <summary>
        {entries.length === 1 ? '1 Anmerkung' : `${entries.length} Anmerkungen`} zu {name}
      </summary>
      {entries.map((entry) => (
        <EntryView key={entry.number} entry={entry} atItsPlace />
      ))}
    </details>
  );
}
