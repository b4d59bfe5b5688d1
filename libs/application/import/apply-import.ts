/** Takes the rows of an upload over into the Kennzahlen: all at once, with the file and its hash in the audit trail, or not at all. */
import { applied, importSteps } from '#domain/import/import-rows.js';
import type { ImportResult } from '#domain/import/import-input.js';
import { mustBeCurrent, writeFigures } from '../figures/change-figures.js';
import { FIGURE_EDITORS, mustBeBeingWritten } from '../figures/figure-parts.js';
import { viewOf, type FiguresView } from '../figures/read-figures.js';
import { inTurns } from '../in-turns.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { found, refuse } from '../refused.js';
import { inputOf, mappingOf, type ImportSettings } from './import-settings.js';
import { countsOf, type RowCounts } from './preview-import.js';
import { IMPORTING } from './upload-figures.js';

const NAMED_PROBLEMS = 100;

export interface ApplyChoices {
  /** Keeps the mapping under this name. */
  readonly mappingName?: string;
  /** Rows with problems stay out; without it they stop everything. */
  readonly leaveOutProblems?: boolean;
}

/** @param expectedVersion of the part kennzahlen, as it was when the preview was looked at */
export async function applyImport(
  tx: Tx,
  importId: string,
  settings: ImportSettings,
  { mappingName, leaveOutProblems = false }: ApplyChoices,
  expectedVersion: number,
): Promise<FiguresView> {
  requireRole(tx.actor, FIGURE_EDITORS, IMPORTING);
  const cycleId = found(await tx.figureImports.cycleOf(importId), 'Diese Datei');
  const cycle = found(await tx.cycles.lock(cycleId, 'change'), 'Dieses Programm');
  const upload = found(await tx.figureImports.lock(importId), 'Diese Datei');
  mustBeBeingWritten(cycle);
  mustBeCurrent(cycle, 'kennzahlen', expectedVersion);
  const before = cycle.figures.kennzahlen;
  const result = await inTurns(importSteps(inputOf(upload, settings, before)));
  const counts = countsOf(result);
  mustBeApplicable(result, counts, leaveOutProblems);
  if (mappingName !== undefined)
    await tx.figureImports.putMapping({
      name: mappingName,
      mapping: mappingOf(settings),
      at: tx.now,
      by: tx.actor.accountId,
    });
  await tx.figureImports.markApplied(importId, tx.now);
  const { fileName, sha256 } = upload;
  const changed = await writeFigures(
    tx,
    cycle,
    { kennzahlen: applied(before, result.rows) },
    { details: { fileName, sha256, added: counts.neu, changed: counts.geaendert, leftOut: counts.problem } },
  );
  return viewOf(tx, changed);
}

/** @throws Refused invalid with the problems by cell; conflict where there is nothing to take over */
function mustBeApplicable({ problems }: ImportResult, counts: RowCounts, leaveOutProblems: boolean): void {
  if (counts.problem > 0 && !leaveOutProblems)
    refuse(
      'invalid',
      'import.problems',
      `${counts.problem === 1 ? 'Eine Zeile hat' : `${counts.problem} Zeilen haben`} Probleme. Bitte die Datei berichtigen und neu hochladen, oder diese Zeilen auslassen.`,
      {
        problems: problems
          .slice(0, NAMED_PROBLEMS)
          .map(({ cell, message }) => ({ pointer: `/cells/${cell}`, message: `${cell}: ${message}` })),
      },
    );
  if (counts.neu + counts.geaendert === 0)
    refuse(
      'conflict',
      'import.nothing',
      counts.gleich > 0
        ? 'In der Datei steht nichts Neues: Alle Kennzahlen sind schon so eingetragen.'
        : 'Unter der Kopfzeile stehen keine Zahlen, die übernommen werden könnten. Bitte Blatt, Kopfzeile und Spalten prüfen.',
    );
}
