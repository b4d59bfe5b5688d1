/** Resolutions are locked in the one order that everybody keeps: cycle before resolution. */
import type { Tx } from '../ports.js';
import type { CycleRecord, ResolutionRow } from '../records.js';
import { found } from '../refused.js';
import { holdsAny } from '../actor.js';
import { BODIES, DRAFT_READERS } from '../permissions.js';

export const THIS_RESOLUTION = 'Diese Beschlussfassung';

/**
 * @param mode `change` where the decision moves the cycle on.
 * @throws Refused notFound, also for people who have no part in it.
 */
export async function lockResolution(
  tx: Tx,
  id: string,
  mode: 'change' | 'use',
): Promise<{ cycle: CycleRecord; resolution: ResolutionRow }> {
  const { cycleId } = found(mayReadResolutions(tx) ? await tx.resolutions.find(id) : null, THIS_RESOLUTION);
  const cycle = found(await tx.cycles.lock(cycleId, mode), THIS_RESOLUTION);
  return { cycle, resolution: found(await tx.resolutions.lock(id), THIS_RESOLUTION) };
}

/** Staff, Revision and the deciding bodies; the Beirat and the administration have no part in it. */
export const mayReadResolutions = (tx: Tx): boolean => holdsAny(tx.actor, [...DRAFT_READERS, ...BODIES]);
