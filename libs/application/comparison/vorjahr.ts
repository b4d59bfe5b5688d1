/** The programme before: the latest of an earlier year that was resolved. Whoever reads a programme reads what it is compared with. */
import type { Programme } from '#domain/document/programme.js';
import type { Tx } from '../ports.js';
import { frozenProgramme, workingProgramme } from '../programme/read-programme.js';
import type { CycleRecord } from '../records.js';
import { refuse } from '../refused.js';
import type { Side } from './compared.js';

/** @throws Refused notFound, in words, when there is none */
export async function programmeBefore(tx: Tx, cycle: CycleRecord): Promise<Side & { readonly programme: Programme }> {
  for (const earlier of await tx.cycles.before(cycle.year)) {
    const programme = await resolvedProgramme(tx, earlier);
    if (programme) return { label: `Programm ${earlier.year} (beschlossen)`, programme };
  }
  refuse(
    'notFound',
    'comparison.noPredecessor',
    `Vor dem Programm ${cycle.year} gibt es hier kein beschlossenes Programm, mit dem sich vergleichen lässt.`,
  );
}

async function resolvedProgramme(tx: Tx, cycle: CycleRecord): Promise<Programme | null> {
  const version = cycle.resolvedVersionId ? await tx.versions.find(cycle.resolvedVersionId) : null;
  if (version) return frozenProgramme(tx, cycle, version);
  // Imported as resolved: its text came finished and is nobody's working text.
  return cycle.importedRecord && cycle.state === 'abgeschlossen' ? workingProgramme(tx, cycle) : null;
}
