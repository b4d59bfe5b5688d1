/** The programme as it is printed: working text, a frozen version, or the resolved version with what was recorded of it. */
import type { Programme, ResolutionRecord } from '#domain/document/programme.js';
import { participationRecords } from '#domain/consultation/mitwirkung.js';
import { localDate } from '#domain/shared/berlin.js';
import { participationEvents } from '../consultation/participation-events.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, ProgrammeVersionRecord, ResolutionRow } from '../records.js';
import { roleLabel, type Role } from '#domain/shared/roles.js';
import { assembleProgramme } from './assemble.js';

/** The text as it stands now. */
export async function workingProgramme(tx: Tx, cycle: CycleRecord): Promise<Programme> {
  const programme = assembleProgramme(await tx.people.tenant(), cycle, await tx.sections.ofCycle(cycle.id), {
    kind: 'arbeitsstand',
    on: localDate(tx.now),
  });
  if (cycle.importedRecord && asImported(cycle)) return { ...programme, edition: cycle.importedRecord.edition };
  const { resolution: _resolution, nachtraege: _nachtraege, ...text } = programme;
  return { ...text, ...(await recorded(tx, cycle)), signatures: [] };
}

/** Nothing has happened to it here since it came in. */
const asImported = (cycle: CycleRecord): boolean =>
  cycle.state === 'angelegt' || (cycle.state === 'abgeschlossen' && cycle.resolvedVersionId === null);

/** A frozen version; the resolved one carries resolution and signatures. */
export async function frozenProgramme(tx: Tx, cycle: CycleRecord, version: ProgrammeVersionRecord): Promise<Programme> {
  const content = JSON.parse(version.content) as Omit<
    Programme,
    'edition' | 'participation' | 'signatures' | 'resolution'
  >;
  const resolved = cycle.resolvedVersionId === version.id;
  const edition: Programme['edition'] = {
    kind: resolved ? 'beschlossen' : version.purpose,
    version: version.number,
    on: localDate(version.createdAt),
    textHash: version.textHash,
  };
  if (!resolved) return { ...content, edition, participation: [], signatures: [] };
  const resolution = cycle.resolutionId ? await tx.resolutions.find(cycle.resolutionId) : null;
  return {
    ...content,
    edition,
    ...(await recorded(tx, cycle)),
    ...(resolution ? { resolution: await resolutionRecord(tx, resolution, version) } : {}),
    signatures: cycle.signature ? [cycle.signature] : [],
  };
}

async function recorded(tx: Tx, cycle: CycleRecord): Promise<Pick<Programme, 'participation'>> {
  return { participation: participationRecords(await participationEvents(tx, cycle)) };
}

async function resolutionRecord(
  tx: Tx,
  row: ResolutionRow,
  version: ProgrammeVersionRecord,
): Promise<ResolutionRecord> {
  const roleOfRecorder: Role = row.traegerform === 'gE' ? 'traegerversammlungVorsitz' : 'kommunalesBeschlussorgan';
  return {
    body: row.record?.body ?? (row.traegerform === 'gE' ? 'Trägerversammlung' : 'Kommunaler Träger'),
    heldOn: row.record?.heldOn ?? localDate(row.recordedAt ?? tx.now),
    ...(row.record?.place ? { place: row.record.place } : {}),
    ballotRound: row.ballotRound,
    textVersion: version.number,
    textHash: row.textHash,
    motion: row.motion,
    decision: row.decision ?? 'vertagt',
    ...(row.conditions ? { conditions: row.conditions } : {}),
    ...(row.outcome ? { count: row.outcome.count } : {}),
    ...(row.castingVote ? { castingVote: { choice: row.castingVote.choice, at: row.castingVote.at } } : {}),
    ...(row.parityReason ? { parityReason: row.parityReason } : {}),
    recordedBy: roleLabel(roleOfRecorder),
    ...(row.deliberations.length > 0 ? { deliberations: row.deliberations } : {}),
  };
}
