/** The numbers that were handed in become the Eintrittsplanung: rows, plan, reasons for cuts and the state of the sheets, all or nothing. */
import { CONSOLIDATORS } from '#domain/bedarf/bedarf-table.js';
import { consolidate, type PlanGiven } from '#domain/bedarf/consolidate.js';
import { mustBeCurrent, writeFigures } from '../figures/change-figures.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { found, refuse } from '../refused.js';
import { optionalText } from '../text-input.js';
import { advanceSheet } from './advance-sheet.js';
import { notAskable } from './ask-sheet.js';
import { catalogueOf } from './catalogue-of.js';

/**
 * @param expectedVersion of the figures part eintrittsplanung: whoever decided on other numbers decides again
 * @throws Refused stale; invalid with the arithmetic where a plan that is not the sum has no reason; conflict when the figures are closed
 */
export async function consolidateNeeds(
  tx: Tx,
  cycleId: string,
  given: readonly PlanGiven[],
  expectedVersion: number,
): Promise<void> {
  requireRole(tx.actor, CONSOLIDATORS, 'Bedarfsschätzungen zusammenführen');
  const cycle = found(await tx.cycles.lock(cycleId, 'change'), 'Dieses Programm');
  const closed = notAskable(cycle);
  if (closed) refuse('conflict', 'needSheet.consolidate', closed);
  mustBeCurrent(cycle, 'eintrittsplanung', expectedVersion);
  const sheets = await tx.needSheets.lockOfCycle(cycle.id);
  const handedIn = sheets.filter(({ state }) => state === 'eingereicht');
  if (handedIn.length === 0 && given.length === 0)
    refuse(
      'conflict',
      'needSheet.nothingHandedIn',
      'Es ist keine Bedarfsschätzung eingereicht, die noch nicht übernommen ist.',
    );
  const choices = given.map((choice, index) => ({
    ...choice,
    kuerzung: optionalText(`/rows/${index}/kuerzung`, choice.kuerzung, 5000) ?? undefined,
  }));
  const result = consolidate(cycle.figures.eintrittsplanung ?? [], sheets, catalogueOf(cycle), choices);
  if (!result.ok)
    refuse(
      'invalid',
      'needSheet.plan',
      result.problems.length === 1
        ? (result.problems[0]?.message ?? '')
        : 'Die Bedarfsschätzungen lassen sich so nicht übernehmen.',
      { problems: result.problems },
    );
  await writeFigures(
    tx,
    cycle,
    { eintrittsplanung: result.rows },
    { details: { needSheets: handedIn.map(({ id }) => id) } },
  );
  for (const sheet of handedIn) await advanceSheet(tx, cycle, sheet, 'accept', {}, null);
}
