/** Two versions of the same paragraphs side by side; for each one is chosen, or both. Nothing goes before that. */
import { useEffect, useRef, useState } from 'react';
import type { Block } from '#domain/document/blocks.js';
import { newId } from '../../editor/new-id.js';
import type { Surroundings } from '../../editor/surroundings.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import type { TextMerge } from './writing.js';
import { decided, type MergeChoice } from './merge-choice.js';
import { PrintedBlocks } from './PrintedBlocks.js';

export interface MergePanelProps {
  readonly merge: TextMerge;
  readonly surroundings: Surroundings;
  readonly onDecide: (blocks: Block[]) => void;
}

const CHOICES = [
  { value: 'mine', label: 'meine Fassung' },
  { value: 'theirs', label: 'die andere Fassung' },
  { value: 'both', label: 'beide behalten' },
];

export function MergePanel({ merge, surroundings, onDecide }: MergePanelProps) {
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeChoice>>(new Map());
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { conflicts } = merge;
  const missing = conflicts.filter(({ blockId }) => !choices.has(blockId));
  const decide = (): void => {
    if (missing.length > 0) return setAsked(true);
    onDecide(decided(merge, choices, newId));
  };
  return (
    <section className="merge" aria-labelledby="merge">
      <h2 className="kern-heading-medium" id="merge" tabIndex={-1} ref={heading}>
        Zwei Fassungen zusammenführen
      </h2>
      <p className="kern-body">
        Während Sie geschrieben haben, wurde dieser Abschnitt auch an anderer Stelle gespeichert.{' '}
        {conflicts.length === 1 ? 'Ein Absatz wurde' : `${conflicts.length} Absätze wurden`} in beiden Fassungen
        geändert. Bitte wählen Sie, was gelten soll; alles andere ist schon zusammengeführt, nichts ist verloren.
      </p>
      {conflicts.map(({ blockId, mine, theirs }, index) => (
        <div className="merge__conflict" key={blockId}>
          <h3 className="kern-heading-small">
            Stelle {index + 1} von {conflicts.length}
          </h3>
          <div className="merge__sides">
            <Side title="Meine Fassung" block={mine} surroundings={surroundings} />
            <Side title="Die andere Fassung" block={theirs} surroundings={surroundings} />
          </div>
          <Choices
            legend={`Was soll an Stelle ${index + 1} gelten?`}
            choices={CHOICES}
            value={choices.has(blockId) ? [choices.get(blockId) as string] : []}
            error={asked && !choices.has(blockId) ? 'Bitte wählen Sie.' : undefined}
            onChange={([choice]) => setChoices(new Map(choices).set(blockId, choice as MergeChoice))}
          />
        </div>
      ))}
      <Button kind="primary" onClick={decide}>
        Zusammenführen und weiterschreiben
      </Button>
    </section>
  );
}

const Side = ({
  title,
  block,
  surroundings,
}: {
  readonly title: string;
  readonly block: Block | null;
  readonly surroundings: Surroundings;
}) => (
  <div className="merge__side">
    <h4 className="kern-body kern-body--bold">{title}</h4>
    {block ? (
      <PrintedBlocks blocks={[block]} surroundings={surroundings} top={4} />
    ) : (
      <p className="kern-body">(gelöscht)</p>
    )}
  </div>
);
