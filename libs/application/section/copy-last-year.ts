/** Last year's text as a start: copied block by block, each marked „prüfen“ until somebody has looked at it. */
import { blocksEmpty } from '#domain/document/block-state.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, SectionRecord } from '../records.js';
import { refuse } from '../refused.js';
import { requireRole } from '../permissions.js';
import { STAFF_ROLES } from '#domain/shared/roles.js';
import { lockSection, saveSection } from './advance-section.js';

/** @throws Refused conflict when there is no earlier programme with this section, or when text would be overwritten. */
export async function copyLastYear(tx: Tx, sectionId: string, expectedVersion: number): Promise<SectionRecord> {
  requireRole(tx.actor, STAFF_ROLES, 'Abschnitte schreiben');
  const { cycle, section } = await lockSection(tx, sectionId);
  if (!blocksEmpty(section.blocks)) {
    refuse(
      'conflict',
      'section.copy.notEmpty',
      'Der Abschnitt enthält schon Text. Bitte ihn zuerst leeren, damit nichts überschrieben wird.',
    );
  }
  const source = await predecessor(tx, cycle, section);
  return saveSection(
    tx,
    sectionId,
    source.blocks.map((block) => ({ ...block, toCheck: true })),
    expectedVersion,
  );
}

async function predecessor(tx: Tx, cycle: CycleRecord, section: SectionRecord): Promise<SectionRecord> {
  for (const candidate of await tx.cycles.before(cycle.year)) {
    const sections = await tx.sections.ofCycle(candidate.id);
    const match = sections.find((s) => s.key === (section.settings.predecessor ?? section.key));
    if (match && !blocksEmpty(match.blocks)) return match;
  }
  refuse(
    'conflict',
    'section.copy.noPredecessor',
    'In keinem früheren Programm gibt es zu diesem Abschnitt einen Text.',
  );
}
