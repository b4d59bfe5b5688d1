/** A document is asked for, made by the worker from exactly this input, and fetched when it is ready. */
import type { Tx } from '../ports.js';
import type { DocumentOutputRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { VORJAHR } from '../comparison/compared.js';
import { documentKinds, type DocumentInput, type DocumentKindName, type DocumentOptions } from './document-kinds.js';
import { mayRead, printedProgramme } from './printed-programme.js';

/** @param versionId null: the working text (only for those who write); @param options of a comparison only */
export async function requestDocument(
  tx: Tx,
  cycleId: string,
  versionId: string | null,
  kind: DocumentKindName = 'programm',
  options: DocumentOptions = { comparedWith: VORJAHR },
): Promise<DocumentOutputRecord> {
  const printed = await printedProgramme(tx, cycleId, versionId);
  const edition = printed.programme.edition.kind;
  const { input, fileName, inside = false }: DocumentInput = await documentKinds[kind](tx, printed, options);
  const output = await tx.documents.insert({
    cycleId,
    // Without a version it is nobody's but the Jobcenter's.
    programmeVersionId: inside ? null : (printed.version?.id ?? null),
    askedVersionId: printed.version?.id ?? null,
    comparedWith: kind === 'vergleich' ? options.comparedWith : null,
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

/**
 * A document that could not be made, asked for once more as what it was: the same kind of the same text, as that is now.
 * @throws Refused notFound; conflict — it did not fail; as the first time
 */
export async function requestAgain(tx: Tx, id: string): Promise<DocumentOutputRecord> {
  const { cycleId, state, kind } = await documentFor(tx, id);
  if (state !== 'fehlgeschlagen')
    refuse(
      'conflict',
      'document.notFailed',
      'Dieses Dokument ist nicht misslungen; es wird gerade erstellt oder liegt vor.',
    );
  const { versionId, comparedWith } = found(await tx.documents.asked(id), 'Dieses Dokument');
  return requestDocument(tx, cycleId, versionId, kind as DocumentKindName, { comparedWith: comparedWith ?? VORJAHR });
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
