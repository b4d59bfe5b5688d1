/** A document is asked for, made by the worker from exactly this input, and fetched when it is ready. */
import type { Programme } from '#domain/document/programme.js';
import { BEIRAT_ROLES } from '#domain/shared/roles.js';
import { holdsAny } from '../actor.js';
import { isRoundOver } from '../consultation/round-over.js';
import { BODIES, DRAFT_READERS } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, DocumentOutputRecord, ProgrammeVersionRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { documentKinds, type DocumentKindName } from './document-kinds.js';
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

/** @param versionId null: the working text (only for those who write). */
export async function requestDocument(
  tx: Tx,
  cycleId: string,
  versionId: string | null,
  kind: DocumentKindName = 'programm',
): Promise<DocumentOutputRecord> {
  const printed = await printedProgramme(tx, cycleId, versionId);
  const edition = printed.programme.edition.kind;
  const { input, fileName } = await documentKinds[kind](tx, printed);
  const output = await tx.documents.insert({
    cycleId,
    programmeVersionId: printed.version?.id ?? null,
    kind,
    edition,
    input: JSON.stringify(input),
    fileName,
    requestedBy: tx.actor.accountId,
    createdAt: tx.now,
  });
  await tx.outbox.add({
    job: 'renderDocument',
    key: `renderDocument-${output.id}`,
    payload: { documentId: output.id },
    availableAt: tx.now,
  });
  await tx.audit({ entity: 'document', entityId: output.id, cycleId, event: 'request', details: { edition, kind } });
  return output;
}

/** @throws Refused notFound for others than the one who asked and the staff. */
export async function documentFor(tx: Tx, id: string): Promise<DocumentOutputRecord> {
  const output = found(await tx.documents.find(id), 'Dieses Dokument');
  const cycle = found(await tx.cycles.find(output.cycleId), 'Dieses Dokument');
  const version = output.programmeVersionId ? await tx.versions.find(output.programmeVersionId) : null;
  if (!(await mayRead(tx, cycle, version))) found(null, 'Dieses Dokument');
  return output;
}

/** Documents of the cycle that this person may read, newest first. */
export async function documentsOf(tx: Tx, cycleId: string): Promise<DocumentOutputRecord[]> {
  const cycle = found(await tx.cycles.find(cycleId), 'Dieses Programm');
  const outputs = await tx.documents.ofCycle(cycle.id);
  const readable = new Map<string | null, boolean>();
  for (const versionId of new Set(outputs.map((output) => output.programmeVersionId)))
    readable.set(versionId, await mayRead(tx, cycle, versionId ? await tx.versions.find(versionId) : null));
  return outputs.filter(({ programmeVersionId }) => readable.get(programmeVersionId));
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
