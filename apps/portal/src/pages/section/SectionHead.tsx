/** At the head of a section: who is responsible, until when, and whose turn it is. */
import { useSession } from '../../session/use-session.js';
import { dayAndTime, longDay } from '../../ui/dates.js';
import { Facts } from '../../ui/Facts.js';
import type { CycleView } from '../cycle/cycle-queries.js';
import { hasMovableDates } from '../cycle/cycle-words.js';
import { nextStep } from './next-step.js';
import { ownerInWords } from './owner.js';
import type { SectionView } from './section-queries.js';
import { useNames, useRolesOf } from './use-names.js';

const BEING_WRITTEN = ['angelegt', 'erarbeitung'];

export function SectionHead({
  section,
  cycle,
}: {
  readonly section: SectionView;
  readonly cycle: CycleView | undefined;
}) {
  const nameOf = useNames();
  const accountId = useSession()?.account.id ?? '';
  const rolesOf = useRolesOf();
  const owner = ownerInWords(section, nameOf(section.ownerId), rolesOf(section.ownerId));
  const writer = nameOf(section.updatedBy);
  const drafting = cycle !== undefined && BEING_WRITTEN.includes(cycle.cycle.state);
  return (
    <div className="section-head">
      <Facts
        items={[
          { label: 'Zuständig', value: owner },
          ...(drafting && section.state !== 'freigegeben'
            ? [{ label: 'Frist für den Entwurf', value: `bis ${longDay(cycle.cycle.dates.draftUntil)}` }]
            : []),
          // Of a programme that is resolved or given up nothing is anybody's turn.
          ...(cycle === undefined || hasMovableDates(cycle.cycle.state)
            ? [{ label: 'Nächster Schritt', value: nextStep(section, accountId) }]
            : []),
          ...(writer && section.blocks.length > 0
            ? [{ label: 'Zuletzt bearbeitet', value: `${writer}, ${dayAndTime(section.updatedAt)}` }]
            : []),
        ]}
      />
    </div>
  );
}
