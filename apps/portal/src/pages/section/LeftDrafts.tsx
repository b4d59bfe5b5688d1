/** Text of this person that could not be saved before the section closed: to read, to copy, to throw away. */
import { useEffect, useState } from 'react';
import { canonicalJson } from '#domain/shared/canonical-json.js';
import type { Surroundings } from '../../editor/surroundings.js';
import { Alert } from '../../ui/Alert.js';
import { Button } from '../../ui/Button.js';
import { dayAndTime } from '../../ui/dates.js';
import { draftsOf, dropDraft } from '../../saving/drafts.js';
import type { Text, TextDraft } from './writing.js';
import { PrintedBlocks } from './PrintedBlocks.js';
import type { SectionView } from './section-queries.js';

export interface LeftDraftsProps {
  readonly section: SectionView;
  readonly accountId: string;
  readonly surroundings: Surroundings;
}

export function LeftDrafts({ section, accountId, surroundings }: LeftDraftsProps) {
  const [drafts, setDrafts] = useState<readonly TextDraft[]>([]);
  useEffect(() => {
    const saved = canonicalJson(section.blocks);
    void draftsOf<Text>(accountId, section.id, Date.now()).then((all) =>
      setDrafts(all.filter(({ value }) => canonicalJson(value) !== saved)),
    );
  }, [accountId, section]);
  return drafts.map((draft) => (
    <Alert kind="warning" title="Ihr nicht gespeicherter Text" key={draft.key}>
      <p>
        Vom {dayAndTime(new Date(draft.at))} liegt in diesem Browser Text, der nicht gespeichert wurde, bevor der
        Abschnitt für Sie geschlossen war. Können Sie wieder schreiben, wird er Ihnen zum Wiederherstellen angeboten.
      </p>
      <details className="section-left">
        <summary>Text ansehen</summary>
        <PrintedBlocks blocks={draft.value} surroundings={surroundings} />
      </details>
      <Button
        kind="tertiary"
        onClick={() => {
          void dropDraft(draft.key);
          setDrafts(drafts.filter(({ key }) => key !== draft.key));
        }}
      >
        Verwerfen
      </Button>
    </Alert>
  ));
}
