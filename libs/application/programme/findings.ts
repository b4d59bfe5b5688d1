/** What stands against a release: blocking findings that nobody has passed over with a reason, in sentences short enough for a refusal. */
import { reviewCycle } from '../plausibility/review-cycle.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, SectionRecord } from '../records.js';

/** More sentences than this are read on the page of the findings. */
const TOLD = 5;

export async function blockingFindings(
  tx: Tx,
  cycle: CycleRecord,
  sections: readonly SectionRecord[],
): Promise<string[]> {
  const { findings } = await reviewCycle(tx, cycle, sections);
  const blocking = findings.filter(({ severity, override }) => severity === 'blocks' && !override);
  const more = blocking.length - TOLD;
  return [
    ...blocking.slice(0, TOLD).map(({ place, message }) => `${place.label}: ${message}`),
    ...(more > 0
      ? [`Dazu ${more === 1 ? 'kommt ein weiterer' : `kommen ${more} weitere`}; alle stehen unter „Befunde“.`]
      : []),
  ];
}

/** How many blocking findings are passed over with a reason in the text as it stands: a release says so. */
export async function overriddenFindings(tx: Tx, cycle: CycleRecord): Promise<number> {
  const { findings } = await reviewCycle(tx, cycle, await tx.sections.ofCycle(cycle.id));
  return findings.filter(({ severity, override }) => severity === 'blocks' && override).length;
}
