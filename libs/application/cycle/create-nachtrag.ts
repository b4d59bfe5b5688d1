/** A Nachtrag is a small cycle of its own on a resolved programme: only the named sections are written anew, the resolved version stays. */
import { blocks as blocksSchema } from '#domain/document/blocks.js';
import type { Programme, ProgrammeSection } from '#domain/document/programme.js';
import { requireRole } from '../permissions.js';
import type { CycleDates } from '#domain/cycle/default-dates.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { requireText } from '../text-input.js';
import { checkDates } from './create-cycle.js';

const RESOLVED = ['beschlossen', 'unterzeichnet', 'veroeffentlicht', 'abgeschlossen'];

export interface CreateNachtrag {
  readonly amendsId: string;
  readonly sectionKeys: readonly string[];
  readonly consultation: 'frueh' | 'spaet' | 'keine';
  readonly dates: CycleDates;
  readonly reason: string;
}

/** @throws Refused conflict while the programme is not resolved; invalid for a section it does not have. */
export async function createNachtrag(tx: Tx, input: CreateNachtrag): Promise<CycleRecord> {
  requireRole(tx.actor, ['geschaeftsfuehrung'], 'Einen Nachtrag anlegen');
  const original = found(await tx.cycles.lock(input.amendsId, 'change'), 'Dieses Programm');
  if (!RESOLVED.includes(original.state) || original.kind !== 'programm') {
    refuse(
      'conflict',
      'nachtrag.notResolved',
      'Ein Nachtrag setzt ein beschlossenes Programm voraus; vorher lässt sich der Text selbst noch ändern.',
    );
  }
  const before = await tx.sections.ofCycle(original.id);
  const unknown = input.sectionKeys.filter((key) => !before.some((s) => s.key === key));
  if (unknown.length > 0 || input.sectionKeys.length === 0) {
    refuse(
      'invalid',
      'nachtrag.sections',
      `Bitte Abschnitte des Programms nennen${unknown.length > 0 ? `; unbekannt: ${unknown.join(', ')}` : ''} (sectionKeys).`,
    );
  }
  const reason = requireText('/reason', input.reason, 'der Anlass des Nachtrags', 2000);
  checkDates({ dates: input.dates, year: original.year + original.years });
  const texts = await resolvedTexts(tx, original);
  const earlier = await tx.cycles.amending(original.id);
  if (earlier.some((c) => !['veroeffentlicht', 'abgeschlossen', 'abgebrochen'].includes(c.state))) {
    refuse(
      'conflict',
      'nachtrag.open',
      'Zu diesem Programm ist schon ein Nachtrag in Arbeit. Bitte ihn zuerst veröffentlichen oder abbrechen.',
    );
  }
  const number = earlier.filter((c) => c.state !== 'abgebrochen').length + 1;
  const { year, years, traegerform, eintrittsplanung, templateKey, templateVersion, figures, votingRules } = original;
  const nachtrag = await tx.cycles.insert({
    year,
    years,
    traegerform,
    eintrittsplanung,
    templateKey,
    templateVersion,
    figures,
    votingRules,
    kind: 'nachtrag',
    amendsId: original.id,
    consultation: input.consultation,
    dates: input.dates,
    front: {
      ...original.front,
      title: `${number}. Nachtrag zum ${original.front.title}`,
      definition: reason.replaceAll('\n', ' ').slice(0, 2000),
    },
    importedRecord: null,
    state: 'angelegt',
    createdAt: tx.now,
    createdBy: tx.actor.accountId,
  });
  let position = 0;
  for (const section of before.filter((s) => input.sectionKeys.includes(s.key))) {
    await tx.sections.insert({
      cycleId: nachtrag.id,
      key: section.key,
      parentId: null,
      position: position++,
      settings: section.settings,
      ownerRole: section.ownerRole,
      ownerId: section.ownerId,
      state: 'offen',
      blocks: blocksSchema.parse(texts.get(section.key) ?? section.blocks),
      updatedAt: tx.now,
      updatedBy: null,
    });
  }
  await tx.audit({
    entity: 'cycle',
    entityId: nachtrag.id,
    cycleId: nachtrag.id,
    event: 'createNachtrag',
    to: 'angelegt',
    role: 'geschaeftsfuehrung',
    details: { amends: original.id, number, sections: input.sectionKeys },
  });
  return nachtrag;
}

async function resolvedTexts(tx: Tx, cycle: CycleRecord): Promise<Map<string, ProgrammeSection['blocks']>> {
  const version = cycle.resolvedVersionId ? await tx.versions.find(cycle.resolvedVersionId) : null;
  const texts = new Map<string, ProgrammeSection['blocks']>();
  const collect = (sections: readonly ProgrammeSection[]): void =>
    sections.forEach((s) => {
      texts.set(s.key, s.blocks);
      collect(s.sections ?? []);
    });
  if (version) collect((JSON.parse(version.content) as Programme).sections);
  return texts;
}
