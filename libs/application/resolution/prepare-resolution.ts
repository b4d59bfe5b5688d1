/** A resolution begins with a frozen Vorlage; a repeated vote is a new ballot round that names the one it repeats. */
import type { Tx } from '../ports.js';
import type { CycleRecord, ProgrammeVersionRecord, ResolutionRow } from '../records.js';

/** @param cycle locked for change. @param repeats the ballot round before this one, if there was one. */
export async function prepareResolution(
  tx: Tx,
  cycle: CycleRecord,
  version: ProgrammeVersionRecord,
  repeats: ResolutionRow | null,
): Promise<ResolutionRow> {
  const ballotRound = ((await tx.resolutions.ofCycle(cycle.id)).at(-1)?.ballotRound ?? 0) + 1;
  const resolution = await tx.resolutions.insert({
    cycleId: cycle.id,
    ballotRound,
    repeatsId: repeats?.id ?? null,
    programmeVersionId: version.id,
    textHash: version.textHash,
    traegerform: cycle.traegerform,
    state: 'vorbereitet',
    rules: cycle.votingRules,
    createdAt: tx.now,
  });
  await tx.audit({
    entity: 'resolution',
    entityId: resolution.id,
    cycleId: cycle.id,
    event: 'prepare',
    to: 'vorbereitet',
    details: {
      ballotRound,
      programmeVersionId: version.id,
      textHash: version.textHash,
      ...(repeats ? { repeats: repeats.id } : {}),
    },
  });
  return resolution;
}
