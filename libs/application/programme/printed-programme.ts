/** The programme as it is printed, in a version, for those who may read that version: one rule for preview, comparison and documents. */
import type { Programme } from '#domain/document/programme.js';
import { BEIRAT_ROLES } from '#domain/shared/roles.js';
import { holdsAny } from '../actor.js';
import { isRoundOver } from '../consultation/round-over.js';
import { BODIES, DRAFT_READERS } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, ProgrammeVersionRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { frozenProgramme, workingProgramme } from './read-programme.js';

/** What a document of the version is rendered from, and a preview of it is built from: one input, one right. */
export interface PrintedProgramme {
  readonly cycle: CycleRecord;
  readonly version: ProgrammeVersionRecord | null;
  readonly programme: Programme;
}

/**
 * @param versionId null: the working text (only for those who write).
 * @throws Refused notFound — no such version of this cycle, or not for this person
 */
export async function printedProgramme(tx: Tx, cycleId: string, versionId: string | null): Promise<PrintedProgramme> {
  const cycle = found(await tx.cycles.find(cycleId), 'Dieses Programm');
  const version = versionId ? found(await tx.versions.find(versionId), 'Diese Fassung') : null;
  if (version && version.cycleId !== cycle.id) found(null, 'Diese Fassung');
  if (!(await mayRead(tx, cycle, version)))
    refuse('notFound', 'notFound', 'Diese Fassung gibt es nicht oder nicht für Sie.');
  const programme = version ? await frozenProgramme(tx, cycle, version) : await workingProgramme(tx, cycle);
  return { cycle, version, programme };
}

/**
 * Beirat members read what a round opened to them; the deciding bodies read the Vorlagen and the drafts their synopsis is about;
 * everybody inside reads what is published.
 */
export async function mayRead(tx: Tx, cycle: CycleRecord, version: ProgrammeVersionRecord | null): Promise<boolean> {
  if (holdsAny(tx.actor, DRAFT_READERS)) return true;
  if (!version) return false;
  if (version.id === cycle.resolvedVersionId && ['veroeffentlicht', 'abgeschlossen'].includes(cycle.state))
    return tx.actor.roles.length > 0;
  if (holdsAny(tx.actor, BODIES) && (version.purpose === 'vorlage' || (await wasConsultedOn(tx, cycle, version))))
    return true;
  if (!tx.actor.accountId || !holdsAny(tx.actor, BEIRAT_ROLES)) return false;
  return (await tx.rounds.openedTo(tx.actor.accountId)).some((round) => round.programmeVersionId === version.id);
}

/** What changed after the Beirat was heard is theirs to see, as the synopsis is: once a round about this draft is over and a Vorlage is before them. */
async function wasConsultedOn(tx: Tx, cycle: CycleRecord, version: ProgrammeVersionRecord): Promise<boolean> {
  const rounds = await tx.rounds.ofCycle(cycle.id);
  return (
    rounds.some((round) => round.programmeVersionId === version.id && isRoundOver(tx, round)) &&
    (await tx.resolutions.ofCycle(cycle.id)).length > 0
  );
}
