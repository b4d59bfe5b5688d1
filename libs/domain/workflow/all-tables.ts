/** All transition tables of the product; at boot every one of them must be sound. */
import { bedarfTable } from '../bedarf/bedarf-table.js';
import { cycleTable } from '../cycle/cycle-table.js';
import { roundTable } from '../consultation/round-table.js';
import { resolutionTable } from '../resolution/resolution-table.js';
import { sectionTable } from '../section/section-table.js';
import type { AnyTable } from './table.js';
import { validate } from './validate.js';

export const ALL_TABLES: readonly AnyTable[] = [cycleTable, sectionTable, roundTable, resolutionTable, bedarfTable];

/** German sentences about faults in any of the tables, each led by its table's name; empty when all are sound. */
export function validateAll(): string[] {
  return ALL_TABLES.flatMap((table) => validate(table).map((problem) => `${table.name}: ${problem}`));
}

/** Called at every boot. @throws Error naming every fault: a product with a broken table does not start. */
export function requireSoundTables(): void {
  const problems = validateAll();
  if (problems.length > 0) throw new Error(`Die Übergangstabellen sind fehlerhaft: ${problems.join(' ')}`);
}
