/** One named owner per section: the Geschäftsführung or Bereichsleitung assigns, the owner may hand over. */
import { localDate } from '#domain/shared/berlin.js';
import { titles } from '#domain/shared/german.js';
import { STAFF_ROLES } from '#domain/shared/roles.js';
import { holdsAny } from '../actor.js';
import { mustBeWritten } from '../advance.js';
import { fristAhead, notify } from '../notify.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, SectionRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { lockSection } from './advance-section.js';

/** How long a mail waits for further sections of the same person. */
const GATHERED_FOR = 5 * 60_000;

export async function assignSection(
  tx: Tx,
  sectionId: string,
  ownerId: string,
  expectedVersion: number,
): Promise<SectionRecord> {
  const { cycle, section } = await lockSection(tx, sectionId);
  if (!holdsAny(tx.actor, ['geschaeftsfuehrung', 'bereichsleitung']) && section.ownerId !== tx.actor.accountId) {
    refuse(
      'forbidden',
      'section.assign',
      'Zuweisen dürfen Geschäftsführung und Bereichsleitung; übergeben darf, wer den Abschnitt verantwortet.',
    );
  }
  if (!['angelegt', 'erarbeitung', 'konsultation', 'einarbeitung'].includes(cycle.state)) {
    refuse(
      'conflict',
      'section.assign.state',
      'Nach der Vorlage zur Beschlussfassung ändern sich die Zuständigkeiten nicht mehr.',
    );
  }
  const staff = await tx.people.holders(STAFF_ROLES, localDate(tx.now));
  if (!staff.some((m) => m.accountId === ownerId)) {
    refuse('invalid', 'section.assign.person', 'Diese Person arbeitet nicht am Programm mit.', {
      problems: [{ pointer: '/ownerId', message: 'Bitte eine Person mit einer Mitgliedschaft im Jobcenter wählen.' }],
    });
  }
  mustBeWritten(
    section.version === expectedVersion && (await tx.sections.update(section.id, section.version, { ownerId })),
    'Der Abschnitt',
    section.version,
  );
  await tx.audit({
    entity: 'section',
    entityId: section.id,
    cycleId: cycle.id,
    event: 'assign',
    details: { before: section.ownerId, ownerId },
  });
  // Before drafting begins nobody is written to: the mail at its beginning names all sections of a person.
  if (ownerId !== tx.actor.accountId && cycle.state !== 'angelegt') await tell(tx, cycle, section, ownerId);
  return found(await tx.sections.find(sectionId), 'Diesen Abschnitt');
}

/** Sections assigned to a person one after the other stand in one mail. */
async function tell(tx: Tx, cycle: CycleRecord, section: SectionRecord, ownerId: string): Promise<void> {
  const waiting = await tx.mails.unsent('sectionAssigned', ownerId, cycle.id);
  const ids = [...String(waiting?.data['sectionIds'] ?? '').split(' '), section.id];
  // What was taken from the person again is left out.
  const sections = (await tx.sections.ofCycle(cycle.id)).filter((s) => ids.includes(s.id) && s.ownerId === ownerId);
  const data = {
    jobcenter: (await tx.people.tenant()).name,
    jahr: String(cycle.year),
    abschnitt: titles(sections.map((s) => s.settings.title)),
    frist: fristAhead(tx, cycle.state === 'einarbeitung' ? cycle.dates.resolutionUntil : cycle.dates.draftUntil),
    path: sections.length === 1 ? `/abschnitte/${section.id}` : `/zyklen/${cycle.id}`,
    cycleId: cycle.id,
    sectionIds: sections.map((s) => s.id).join(' '),
  };
  if (waiting) return tx.mails.rewrite(waiting.id, data);
  const notBefore = new Date(tx.now.getTime() + GATHERED_FOR);
  await notify(tx, 'sectionAssigned', [ownerId], data, `${section.id}-${section.version}`, notBefore);
}
