/** What the Beirat said, folded beside the paragraph or below the text; loaded when it is unfolded. */
import { lazy, Suspense, useState } from 'react';
import { Loading } from '../../../ui/Loading.js';
import type { SynopsisEntry } from '../../consultation/synopsis/entries.js';

const EntryView = lazy(async () => ({
  default: (await import('../../consultation/synopsis/EntryView.js')).EntryView,
}));

export interface ParagraphRemarksProps {
  readonly entries: readonly SynopsisEntry[];
  /** „Absatz 12“; stands after „zu“. */
  readonly name: string;
  /** Of the paragraph beside which they stand; otherwise each tells its place. */
  readonly atItsPlace: boolean;
}

export function ParagraphRemarks({ entries, name, atItsPlace }: ParagraphRemarksProps) {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <details className="paragraph-remarks" onToggle={() => setUnfolded(true)}>
      <summary>
        {entries.length === 1 ? '1 Anmerkung' : `${entries.length} Anmerkungen`} zu {name}
      </summary>
      {unfolded && (
        <Suspense fallback={<Loading />}>
          {entries.map((entry, index) => (
            <EntryView key={index} entry={entry} atItsPlace={atItsPlace} />
          ))}
        </Suspense>
      )}
    </details>
  );
}
