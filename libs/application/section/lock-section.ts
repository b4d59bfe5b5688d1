/**
 * The soft lock: who writes a section says so, and whoever comes later sees it. It ends two minutes after its last renewal and can
 * be taken over. Saving does not ask for it, the versions guard the text; so it is no state and leaves no audit entry.
 */
import { sectionTable } from '#domain/section/section-table.js';
import { localTime } from '#domain/shared/berlin.js';
import { STAFF_ROLES } from '#domain/shared/roles.js';
import { decide } from '#domain/workflow/interpreter.js';
import { toRefusal } from '../advance.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, SectionLockRecord, SectionRecord } from '../records.js';
import { found, refuse, Refused } from '../refused.js';
import { sectionFacts } from './advance-section.js';

const LASTS_MS = 2 * 60_000;

export interface SectionLock extends SectionLockRecord {
  /** Held by the person who asks. */
  readonly mine: boolean;
}

/** The lock that counts now; null: nobody writes. */
export async function lockOf(tx: Tx, sectionId: string): Promise<SectionLock | null> {
  const lock = await tx.sectionLocks.find(sectionId, liveAfter(tx));
  return lock && { ...lock, mine: lock.accountId === tx.actor.accountId };
}

/**
 * Takes the lock or renews it; `takeOver` takes it from somebody else too.
 * @throws Refused conflict with the holder's name and since when; or with the table's reasons, if this person may not write here now
 */
export async function takeLock(tx: Tx, sectionId: string, takeOver: boolean): Promise<SectionLock> {
  requireRole(tx.actor, STAFF_ROLES, 'Abschnitte schreiben');
  const section = found(await tx.sections.find(sectionId), 'Diesen Abschnitt');
  const held = await lockOf(tx, sectionId);
  // Whoever has lost the lock learns first to whom, even if the section went along with it.
  if (held && !held.mine && !takeOver) refuseHeld(held);
  mustBeWriter(tx, found(await tx.cycles.find(section.cycleId), 'Dieses Programm'), section);
  const accountId = found(tx.actor.accountId, 'Dieses Konto');
  const taken = await tx.sectionLocks.take(
    { sectionId, accountId, at: tx.now },
    { liveAfter: liveAfter(tx), takeOver },
  );
  const now = await lockOf(tx, sectionId);
  if (now === null) return takeLock(tx, sectionId, takeOver); // the holder gave it back between the two statements
  return taken ? now : refuseHeld(now);
}

/** Gives one's own lock back; without one nothing happens. */
export async function releaseLock(tx: Tx, sectionId: string): Promise<void> {
  requireRole(tx.actor, STAFF_ROLES, 'Abschnitte schreiben');
  found(await tx.sections.find(sectionId), 'Diesen Abschnitt');
  if (tx.actor.accountId) await tx.sectionLocks.release(sectionId, tx.actor.accountId);
}

const liveAfter = (tx: Tx): Date => new Date(tx.now.getTime() - LASTS_MS);

function mustBeWriter(tx: Tx, cycle: CycleRecord, section: SectionRecord): void {
  const event = section.state === 'offen' || section.state === 'zurueckgegeben' ? 'startWriting' : 'save';
  const decision = decide(sectionTable, section.state, event, tx.actor.roles, sectionFacts(tx, cycle, section, {}));
  if (!decision.ok) throw new Refused(toRefusal(sectionTable.name, event, decision));
}

function refuseHeld({ name, since, accountId }: SectionLock): never {
  refuse(
    'conflict',
    'section.locked',
    `${name} schreibt seit ${localTime(since)} Uhr an diesem Abschnitt. Bitte sprechen Sie sich ab; Sie können auch übernehmen.`,
    { facts: { accountId, name, since } },
  );
}
