/** Sections: their owners write and revise them, Bereichsleitung (or Geschäftsführung) checks what was handed in. */
import { quoted } from '#domain/shared/german.js';
import type { SectionRecord } from '../records.js';
import type { CycleAtHand, Staffing } from './at-hand.js';
import type { Turn } from './turn.js';

export function sectionTurns(at: CycleAtHand, who: Staffing): Turn[] {
  return at.sections.flatMap((section) => {
    const turn = writing(at, section, who) ?? checking(at, section, who);
    return turn ? [turn] : [];
  });
}

const dueOn = ({ cycle, dates }: CycleAtHand): string =>
  cycle.state === 'einarbeitung' ? dates.resolutionUntil : dates.draftUntil;

function writing(at: CycleAtHand, section: SectionRecord, who: Staffing): Turn | null {
  const { ownerId, state, returnReason, referredBy, settings } = section;
  const mayWrite = (['startWriting', 'save'] as const).some((event) => at.sectionAllows(section, 'teamleitung', event));
  if (ownerId === null || !mayWrite) return null;
  const revise =
    state === 'zurueckgegeben' || returnReason !== null || (referredBy !== null && at.cycle.state === 'einarbeitung');
  const name = `Abschnitt ${quoted(settings.title)}`;
  return {
    kind: revise ? 'reviseSection' : 'writeSection',
    title: revise
      ? `${name} überarbeiten`
      : state === 'offen'
        ? `${name} schreiben`
        : `${name} fertig schreiben und einreichen`,
    detail: revise ? why(section) : (section.settings.hint ?? ''),
    link: `/abschnitte/${section.id}`,
    dueOn: dueOn(at),
    turnOf: who.person(ownerId, 'die zuständige Person'),
    inRole: section.ownerRole,
    handedOver: { sectionId: section.id, events: revise ? ['assign', 'return', 'reopen', 'referBack'] : ['assign'] },
    group: {
      key: `write-${at.cycle.id}-${ownerId}`,
      title: (count) => (count === 1 ? `${name} einreichen` : `${count} Abschnitte einreichen`),
      link: `/zyklen/${at.cycle.id}`,
    },
  };
}

const why = ({ returnReason, referredBy }: SectionRecord): string =>
  returnReason !== null
    ? `Begründung: ${quoted(returnReason)}`
    : referredBy !== null
      ? 'Der Abschnitt ist mit dem Beschluss zurückverwiesen worden.'
      : '';

function checking(at: CycleAtHand, section: SectionRecord, who: Staffing): Turn | null {
  if (!at.sectionAllows(section, 'bereichsleitung', 'release')) return null;
  const name = `Abschnitt ${quoted(section.settings.title)}`;
  return {
    kind: 'checkSection',
    title: `${name} prüfen`,
    detail: `Fassung ${section.latestNumber} ist eingereicht. Bitte freigeben oder mit Begründung zurückgeben.`,
    link: `/abschnitte/${section.id}`,
    dueOn: dueOn(at),
    turnOf: who.turnOf('bereichsleitung', 'geschaeftsfuehrung'),
    handedOver: { sectionId: section.id, events: ['submit'] },
    awaitedBy: section.ownerId === null ? [] : [section.ownerId],
    group: {
      key: `check-${at.cycle.id}`,
      title: (count) => (count === 1 ? `${name} prüfen` : `${count} eingereichte Abschnitte prüfen`),
      link: `/zyklen/${at.cycle.id}`,
    },
  };
}
