/** What taking an upload over would do: every row with its status, every problem with its cell; nothing is stored. */
import type { CellProblem, ImportedRow, ImportResult } from '#domain/import/import-input.js';
import { importSteps } from '#domain/import/import-rows.js';
import { FIGURE_EDITORS } from '../figures/figure-parts.js';
import { inTurns } from '../in-turns.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { found } from '../refused.js';
import { inputOf, type ImportSettings } from './import-settings.js';
import { IMPORTING } from './upload-figures.js';

/** More rows than a programme has figures are counted, but not listed. */
const LISTED = 2000;

export type RowCounts = Readonly<Record<ImportedRow['status'], number>>;
export interface PreviewedImport {
  readonly counts: RowCounts;
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly CellProblem[];
}

export async function previewImport(tx: Tx, importId: string, settings: ImportSettings): Promise<PreviewedImport> {
  requireRole(tx.actor, FIGURE_EDITORS, IMPORTING);
  const upload = found(await tx.figureImports.find(importId), 'Diese Datei');
  const cycle = found(await tx.cycles.find(upload.cycleId), 'Dieses Programm');
  const result = await inTurns(importSteps(inputOf(upload, settings, cycle.figures.kennzahlen)));
  return { counts: countsOf(result), rows: result.rows.slice(0, LISTED), problems: result.problems.slice(0, LISTED) };
}

export function countsOf({ rows }: ImportResult): RowCounts {
  const counts = { neu: 0, geaendert: 0, gleich: 0, problem: 0 };
  for (const { status } of rows) counts[status]++;
  return counts;
}
