/** A Nachtrag is a small cycle of its own on a resolved programme: only the named sections are written anew, the resolved version stays. */
import { blocks as blocksSchema } from '#domain/document/blocks.js';
import { numberSections } from '#domain/document/numbering.js';
import type { Programme } from '#domain/document/programme.js';
import { settleReferences } from '#domain/document/settle-references.js';
import { requireRole } from '../permissions.js';
import { carryOverrides } from '../plausibility/carry-overrides.js';
import type { CycleDates } from '#domain/cycle/default-dates.js';
import type { Tx } from '../ports.js';
import { assembleProgramme } from '../programme/assemble.js';
import type { CycleRecord, SectionRecord } from '../records.js';
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
  const resolved = await resolvedText(tx, original, before);
  const texts = new Map(numberSections(resolved.sections).map(({ section }) => [section.key, section.blocks]));
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
  /** A section whose parent is amended too stays below it. */
  const copies = new Map<string, string>();
  const amended = new Set(input.sectionKeys);
  for (const section of before.filter((s) => amended.has(s.key))) {
    const copy = await tx.sections.insert({
      cycleId: nachtrag.id,
      key: section.key,
      parentId: copies.get(section.parentId ?? '') ?? null,
      position: position++,
      settings: section.settings,
      ownerRole: section.ownerRole,
      ownerId: section.ownerId,
      state: 'offen',
      blocks: blocksSchema.parse(settleReferences(texts.get(section.key) ?? section.blocks, resolved, amended)),
      updatedAt: tx.now,
      updatedBy: null,
    });
    copies.set(section.id, copy.id);
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
  await carryOverrides(tx, original, nachtrag);
  return nachtrag;
}

/** The text as it was resolved; of an imported programme, which was resolved elsewhere, as it is kept here. */
async function resolvedText(
  tx: Tx,
  cycle: CycleRecord,
  sections: readonly SectionRecord[],
): Promise<Pick<Programme, 'sections'>> {
  const version = cycle.resolvedVersionId ? await tx.versions.find(cycle.resolvedVersionId) : null;
  if (version) return JSON.parse(version.content) as Programme;
  return assembleProgramme(await tx.people.tenant(), cycle, sections, { kind: 'arbeitsstand' });
}
