/** At the head of a section: who is responsible, until when, and whose turn it is. */
import { roleLabel } from '#domain/shared/roles.js';
import { dayAndTime, longDay } from '../../ui/dates.js';
import { Facts } from '../../ui/Facts.js';
import type { CycleView } from '../cycle/cycle-queries.js';
import type { SectionView } from './section-queries.js';
import { useNames } from './use-names.js';

const NEXT: Readonly<Record<SectionView['state'], string>> = {
  offen: 'Noch nicht begonnen – liegt bei der zuständigen Person',
  inBearbeitung: 'Wird geschrieben – nach dem Einreichen prüft die Bereichsleitung',
  eingereicht: 'Eingereicht – liegt jetzt bei der Bereichsleitung',
  zurueckgegeben: 'Zurückgegeben – liegt wieder bei der zuständigen Person',
  freigegeben: 'Freigegeben – fertig für das Programm',
};

const BEING_WRITTEN = ['angelegt', 'erarbeitung'];

export function SectionHead({
  section,
  cycle,
}: {
  readonly section: SectionView;
  readonly cycle: CycleView | undefined;
}) {
  const nameOf = useNames();
  const role = roleLabel(section.ownerRole);
  const name = nameOf(section.ownerId);
  const writer = nameOf(section.updatedBy);
  const drafting = cycle !== undefined && BEING_WRITTEN.includes(cycle.cycle.state);
  return (
    <div className="section-head">
      <Facts
        items={[
          { label: 'Zuständig', value: name ? `${name} (${role})` : role },
          ...(drafting && section.state !== 'freigegeben'
            ? [{ label: 'Frist für den Entwurf', value: `bis ${longDay(cycle.cycle.dates.draftUntil)}` }]
            : []),
          { label: 'Nächster Schritt', value: NEXT[section.state] },
          ...(writer && section.blocks.length > 0
            ? [{ label: 'Zuletzt bearbeitet', value: `${writer}, ${dayAndTime(section.updatedAt)}` }]
            : []),
        ]}
      />
    </div>
  );
}
