/** A Bedarfsschätzung goes to another person with its numbers: those who consolidate decide that, or the owner hands it over. */
import { bedarfTable, CONSOLIDATORS, ESTIMATORS } from '#domain/bedarf/bedarf-table.js';
import { holdsAny } from '../actor.js';
import { mustBeWritten } from '../advance.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { refuse } from '../refused.js';
import { lockSheet, sheetDetails } from './advance-sheet.js';
import { mustEstimate, notAskable } from './ask-sheet.js';
import type { NeedSheetRecord } from './ports.js';
import { tellOwner } from './sheet-mails.js';

/** @throws Refused forbidden; stale; conflict once it is taken over or withdrawn; invalid for a person who does not write */
export async function assignSheet(tx: Tx, id: string, ownerId: string, expectedVersion: number): Promise<void> {
  requireRole(tx.actor, ESTIMATORS, 'Bedarfsschätzungen übergeben');
  const { cycle, sheet } = await lockSheet(tx, id);
  if (!holdsAny(tx.actor, CONSOLIDATORS) && sheet.ownerId !== tx.actor.accountId)
    refuse(
      'forbidden',
      'needSheet.assign',
      'Übergeben dürfen Bereichsleitung, Controlling und Geschäftsführung, und wer die Bedarfsschätzung abgibt.',
    );
  const objection = bedarfTable.final.includes(sheet.state)
    ? `Die Bedarfsschätzung ist ${bedarfTable.states[sheet.state]}; sie geht an niemanden mehr.`
    : notAskable(cycle);
  if (objection) refuse('conflict', 'needSheet.assign.state', objection);
  await mustEstimate(tx, ownerId);
  mustBeWritten(
    sheet.version === expectedVersion && (await tx.needSheets.update(id, sheet.version, { ownerId })),
    bedarfTable.label,
    sheet.version,
  );
  const assigned: NeedSheetRecord = { ...sheet, ownerId, version: sheet.version + 1 };
  await tx.audit({
    entity: 'needSheet',
    entityId: id,
    cycleId: cycle.id,
    event: 'assign',
    details: { ...sheetDetails(assigned), before: sheet.ownerId },
  });
  if (ownerId !== sheet.ownerId) await tellOwner(tx, cycle, assigned, 'needAsked', String(assigned.version));
}
