/** One named owner per section: the Geschäftsführung or Bereichsleitung assigns, the owner may hand over. */
import { localDate } from '#domain/shared/berlin.js';
import { STAFF_ROLES } from '#domain/shared/roles.js';
import { holdsAny } from '../actor.js';
import { mustBeWritten } from '../advance.js';
import { fristAhead, notify } from '../notify.js';
import type { Tx } from '../ports.js';
import type { SectionRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { lockSection } from './advance-section.js';

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
  const tenant = await tx.people.tenant();
  if (ownerId !== tx.actor.accountId) {
    await notify(
      tx,
      'sectionAssigned',
      [ownerId],
      {
        jobcenter: tenant.name,
        jahr: String(cycle.year),
        abschnitt: section.settings.title,
        frist: fristAhead(tx, cycle.dates.draftUntil),
        path: `/abschnitte/${section.id}`,
      },
      `${section.id}-${section.version}`,
    );
  }
  return found(await tx.sections.find(sectionId), 'Diesen Abschnitt');
}
