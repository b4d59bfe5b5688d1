/** What stands against a release: faults of the text that a reader would stumble over (a reference that leads nowhere). */
import { validateProgramme } from '#domain/document/validate.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, SectionRecord } from '../records.js';
import { assembleProgramme } from './assemble.js';

export async function blockingFindings(
  tx: Tx,
  cycle: CycleRecord,
  sections: readonly SectionRecord[],
): Promise<string[]> {
  const programme = assembleProgramme(await tx.people.tenant(), cycle, sections, { kind: 'arbeitsstand' });
  const result = validateProgramme(programme);
  return result.ok ? [] : result.problems.map((p) => p.message);
}
