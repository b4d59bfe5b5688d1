/** Beside the text of a section, renewed after every save: what stands against its release, what to check, and which typed numbers could be bound. */
import '../styles/findings.css';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Block, Inline } from '#domain/document/blocks.js';
import type { Spot } from '../editor/go-to.js';
import type { Surroundings } from '../editor/surroundings.js';
import { timeOf } from '../ui/dates.js';
import { PathLink } from '../ui/PathLink.js';
import { BindableList } from './BindableList.js';
import { countsInWords, stateOf } from './finding-words.js';
import { sectionFindingsQuery } from './findings-query.js';
import { FindingsRecord } from './FindingsRecord.js';
import { PanelFindings } from './PanelFindings.js';
import { offerOf, offersFor, type Offer } from './suggestions.js';
import { spotOf, spotOfWords } from './spot.js';
import { indexOfWords, type TypedWords } from './typed-words.js';
import { useCalledSpot } from './use-called-spot.js';
import { useFindingsOpen } from './use-findings-open.js';

export interface FindingsPanelProps {
  readonly section: { readonly id: string; readonly cycleId: string };
  readonly blocks: readonly Block[];
  readonly surroundings: Surroundings;
  readonly onJump: (spot: Spot) => void;
  /** Only for those who write here now. @returns false: the words are no longer there */
  readonly onReplace?: ((words: TypedWords, insert: Inline) => boolean) | undefined;
}

/** What was replaced here since the last check; its finding goes with the next one. */
interface Replaced {
  readonly sinceCheck: number;
  readonly words: readonly TypedWords[];
}
interface Told {
  readonly sentence: string;
  /** Back in the text (undone): the sentence is no longer true. */
  readonly unless?: TypedWords;
}
const isSame = (a: TypedWords, b: TypedWords): boolean =>
  a.blockId === b.blockId && a.path === b.path && a.offset === b.offset && a.text === b.text;

export function FindingsPanel({ section, blocks, surroundings, onJump, onReplace }: FindingsPanelProps) {
  const query = useQuery(sectionFindingsQuery(section.cycleId, section.id));
  const [told, setTold] = useState<Told | null>(null);
  const [replaced, setReplaced] = useState<Replaced>({ sinceCheck: 0, words: [] });
  const status = useRef<HTMLParagraphElement>(null);
  const isOpenYet = useFindingsOpen(section.cycleId);
  useCalledSpot(query.data?.findings, blocks, onJump);
  if (query.isError && !query.data) return null;
  if (!isOpenYet) return <FindingsRecord cycleId={section.cycleId} />;

  const checkedAt = query.data?.checkedAt ?? '';
  const check = query.dataUpdatedAt;
  const done = replaced.sinceCheck === check ? replaced.words : [];
  const isOpen = (words: TypedWords | null): boolean => words === null || !done.some((one) => isSame(one, words));
  const replace = (words: TypedWords, { insert }: Offer): void => {
    const did = onReplace?.(words, insert) ?? false;
    if (did) setReplaced({ sinceCheck: check, words: [...done, words] });
    setTold(
      did
        ? { sentence: `„${words.text}“ ist ersetzt. Rückgängig: in den Text gehen und Strg+Z drücken.`, unless: words }
        : {
            sentence: 'Diese Stelle hat sich seit der Prüfung geändert; nach dem nächsten Speichern wird neu geprüft.',
          },
    );
    status.current?.focus();
  };
  const open = (query.data?.findings ?? []).filter(
    (finding) => stateOf(finding) !== 'uebergangen' && isOpen(finding.binding),
  );
  const inOrder = [...open].sort((a, b) => a.severity.localeCompare(b.severity));
  const bindable = (query.data?.bindable ?? []).filter(isOpen);
  const counts = query.data?.counts;
  const undone = told?.unless !== undefined && indexOfWords(blocks, told.unless) !== null;
  return (
    <section className="findings-panel" aria-labelledby="section-findings">
      <h2 className="kern-heading-small" id="section-findings">
        Befunde
      </h2>
      <p className="kern-body" ref={status} tabIndex={-1} role="status">
        {told && !undone && <span className="findings-panel__told">{told.sentence} </span>}
        {counts === undefined
          ? 'Der Abschnitt wird geprüft …'
          : countsInWords(counts) || 'Zu diesem Abschnitt gibt es keine Befunde.'}
      </p>
      <PanelFindings
        findings={inOrder}
        onJump={(finding) => onJump(spotOf(finding, blocks) ?? { blockId: blocks[0]?.id ?? '' })}
        offerFor={({ binding }) => (onReplace && binding ? offerOf(binding, surroundings) : null)}
        onTake={({ binding }, offer) => binding && replace(binding, offer)}
      />
      {onReplace && (
        <BindableList
          bindable={bindable}
          offersFor={(one) => offersFor(one, surroundings)}
          onJump={(one) => onJump(spotOfWords(one, blocks))}
          onTake={replace}
        />
      )}
      <p className="findings-panel__more">
        {checkedAt !== '' && <span>Geprüft um {timeOf(checkedAt)}. </span>}
        <PathLink path={`/zyklen/${section.cycleId}/befunde`}>Alle Befunde des Programms</PathLink>
      </p>
    </section>
  );
}
