/** The section for whoever writes it: editor, saving, lock, merging. */
import { quoted } from '#domain/shared/quoted.js';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Programme } from '#domain/document/programme.js';
import type { Block } from '#domain/document/blocks.js';
import { SectionEditor } from '../../editor/SectionEditor.js';
import { Surroundings } from '../../editor/surroundings.js';
import { FindingsPanel } from '../../findings/FindingsPanel.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { cyclesQuery } from '../cycle/cycle-queries.js';
import { isSettled } from '../cycle/cycle-words.js';
import { LockNotice } from './LockNotice.js';
import { MergePanel } from './MergePanel.js';
import { PrintedBlocks } from './PrintedBlocks.js';
import { SaveLine } from '../../saving/SaveLine.js';
import { SectionAside } from './SectionAside.js';
import { copyLastYear, sectionQuery, type SectionView } from './section-queries.js';
import { isEmptyText, outlineOf, uncheckedOf, uncheckedWords } from './section-text.js';
import { useLock } from './use-lock.js';
import { textOf, Writing } from './writing.js';
import { WritingNotices } from './WritingNotices.js';

export interface WritePartProps {
  readonly section: SectionView;
  readonly programme: Programme;
  readonly accountId: string;
}

export function WritePart({ section, programme, accountId }: WritePartProps) {
  const queries = useQueryClient();
  const [writing] = useState(() => new Writing(section, accountId, queries));
  const [surroundings] = useState(() => new Surroundings(programme, section.key, section.blocks, section.cycleId));
  const [start] = useState(section.blocks);
  const [blocks, setBlocks] = useState<readonly Block[]>(section.blocks);
  const lock = useLock(section.id);
  const { autosave } = writing;
  const merge = useSyncExternalStore(autosave.subscribe, autosave.openMerge);
  useSyncExternalStore(surroundings.subscribe, surroundings.references);
  useEffect(() => writing.start(), [writing]);
  useEffect(() => surroundings.renew(programme), [surroundings, programme]);
  useEffect(() => autosave.received(textOf(section)), [autosave, section]);
  useEffect(() => autosave.subscribe(() => setBlocks(autosave.value)), [autosave]);

  const cycles = useQuery({ ...cyclesQuery, enabled: isEmptyText(blocks) });
  const hasPredecessor = cycles.data?.some(({ year, state }) => year < programme.period.year && isSettled(state));

  const blocked = lock.other !== null;
  const unchecked = uncheckedOf(blocks);
  const [firstUnchecked] = unchecked;
  return (
    <div className="section-page">
      <div className="section-main">
        {lock.other && <LockNotice holder={lock.other} wasMine={lock.wasMine} onTakeOver={lock.takeOver} />}
        <WritingNotices writing={writing} />
        {merge && (
          <MergePanel merge={merge} surroundings={surroundings} onDecide={(decided) => autosave.resolve(decided)} />
        )}
        {(blocked || merge) && <SaveLine autosave={autosave} />}
        {firstUnchecked !== undefined && !merge && !blocked && (
          <p className="section-unchecked">
            {uncheckedWords(unchecked.length)}
            <Button kind="tertiary" onClick={() => writing.goTo({ blockId: firstUnchecked })}>
              Zum nächsten
            </Button>
          </p>
        )}
        {isEmptyText(blocks) && !blocked && hasPredecessor && <CopyLastYear section={section} writing={writing} />}
        {blocked && !merge && <PrintedBlocks blocks={blocks} surroundings={surroundings} />}
        <div hidden={blocked || merge !== null}>
          <SectionEditor
            blocks={start}
            surroundings={surroundings}
            label={`Text des Abschnitts ${quoted(section.title)}`}
            attach={writing.attach}
            status={<SaveLine autosave={autosave} />}
            onChange={(next) => {
              autosave.changed(next);
              setBlocks(next);
            }}
          />
        </div>
      </div>
      <SectionAside
        section={section}
        outline={outlineOf(blocks, surroundings.numbers.floats)}
        onJump={(blockId) => writing.goTo({ blockId })}
        ready={async () => ((await autosave.flush()) ? autosave.version : null)}
      >
        <FindingsPanel
          section={section}
          blocks={blocks}
          surroundings={surroundings}
          onJump={writing.goTo}
          onReplace={blocked || merge ? undefined : writing.replace}
        />
      </SectionAside>
    </div>
  );
}

function CopyLastYear({ section, writing }: { readonly section: SectionView; readonly writing: Writing }) {
  const queries = useQueryClient();
  const copy = useMutation({
    mutationFn: async () => {
      // An empty paragraph that was typed is no text; the server wants to know of it first.
      await writing.autosave.flush();
      return copyLastYear(section.id, writing.autosave.version);
    },
    onSuccess: (copied) => {
      queries.setQueryData(sectionQuery(section.id).queryKey, copied as unknown as SectionView);
      void queries.invalidateQueries({ queryKey: ['cycle', section.cycleId] });
    },
  });
  return (
    <div className="section-copy">
      <p className="kern-body">
        Der Abschnitt ist noch leer. Sie können mit dem Text des Vorjahres beginnen; jeder Absatz ist dann mit „bitte
        prüfen“ gekennzeichnet.
      </p>
      <Button busy={copy.isPending} onClick={() => copy.mutate()}>
        Text aus dem Vorjahr übernehmen
      </Button>
      <Failure error={copy.error} />
    </div>
  );
}
