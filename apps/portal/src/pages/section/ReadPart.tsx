/** The section for those who do not write it now: the text as it will be printed, and the steps they may take. */
import { useState } from 'react';
import type { Programme } from '#domain/document/programme.js';
import { Surroundings } from '../../editor/surroundings.js';
import { FindingsPanel } from '../../findings/FindingsPanel.js';
import { goToPrinted } from '../../findings/go-to-printed.js';
import { Empty } from '../../ui/Empty.js';
import { LeftDrafts } from './LeftDrafts.js';
import { LockNotice } from './LockNotice.js';
import { PrintedBlocks } from './PrintedBlocks.js';
import { SectionAside } from './SectionAside.js';
import type { SectionView } from './section-queries.js';
import { isEmptyText, outlineOf } from './section-text.js';

export interface ReadPartProps {
  readonly section: SectionView;
  readonly programme: Programme;
  readonly accountId: string;
}

export function ReadPart({ section, programme, accountId }: ReadPartProps) {
  const [surroundings] = useState(() => new Surroundings(programme, section.key, section.blocks, section.cycleId));
  const [shown, setShown] = useState({ blocks: section.blocks, programme });
  if (shown.blocks !== section.blocks || shown.programme !== programme) {
    setShown({ blocks: section.blocks, programme });
    surroundings.renew(programme);
    surroundings.update(section.blocks);
  }
  const why = section.actions.find(({ via }) => via === 'blocks')?.reasons ?? [];
  return (
    <div className="section-page">
      <div className="section-main">
        {section.lock && !section.lock.mine && <LockNotice holder={section.lock} />}
        <LeftDrafts section={section} accountId={accountId} surroundings={surroundings} />
        {why.length > 0 && (
          <p className="section-why">
            <strong>Zum Lesen.</strong> {why.join(' ')}
          </p>
        )}
        {isEmptyText(section.blocks) ? (
          <Empty>In diesem Abschnitt steht noch kein Text.</Empty>
        ) : (
          <PrintedBlocks blocks={section.blocks} surroundings={surroundings} />
        )}
      </div>
      <SectionAside
        section={section}
        outline={outlineOf(section.blocks, surroundings.numbers.floats)}
        onJump={(blockId) => goToPrinted({ blockId })}
      >
        <FindingsPanel section={section} blocks={section.blocks} surroundings={surroundings} onJump={goToPrinted} />
      </SectionAside>
    </div>
  );
}
