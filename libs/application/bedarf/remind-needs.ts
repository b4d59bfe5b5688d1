/**
 * Reminds three days before a Bedarfsschätzung is due, and tells owner and consolidators on the day after; only of what is not handed
 * in, and each person once for each last day, whatever runs twice.
 */
import { bedarfTable, CONSOLIDATORS, NOT_HANDED_IN } from '#domain/bedarf/bedarf-table.js';
import { missing } from '#domain/bedarf/consolidate.js';
import { localDate, plusDays, startOfDay } from '#domain/shared/berlin.js';
import { enumerate } from '#domain/shared/german.js';
import { notify } from '../notify.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { found } from '../refused.js';
import type { NeedSheetRecord } from './ports.js';
import { nameOf, tellOwner } from './sheet-mails.js';

const DAYS = { before: -3, after: 1 } as const;

/** What is past already reminds nobody; a last day that was moved away and back is reminded of again, in one mail all the same. */
export async function scheduleNeedReminders(tx: Tx, { id, dueOn, version }: NeedSheetRecord): Promise<void> {
  for (const when of ['before', 'after'] as const) {
    const availableAt = startOfDay(plusDays(dueOn, DAYS[when]));
    if (availableAt <= tx.now) continue;
    await tx.outbox.add({
      job: 'remindNeeds',
      key: `remindNeeds-${id}-${dueOn}-${when}-${version}`,
      payload: { sheetId: id, dueOn, when },
      availableAt,
    });
  }
}

/** Reads the sheet again: who handed in meanwhile gets no mail, and neither does anybody once the figures are closed. */
export async function remindNeeds(
  tx: Tx,
  payload: { sheetId: string; dueOn: string; when: 'before' | 'after' },
): Promise<void> {
  const sheet = found(await tx.needSheets.find(payload.sheetId), 'Diese Bedarfsschätzung');
  const cycle = found(await tx.cycles.find(sheet.cycleId), 'Dieses Programm');
  const open = isOpen(cycle) && sheet.dueOn === payload.dueOn && NOT_HANDED_IN.includes(sheet.state);
  if (!open) return;
  if (payload.when === 'before') {
    // A worker that comes back after the last day has nothing to remind of; the other mail says it.
    if (localDate(tx.now) <= sheet.dueOn) await tellOwner(tx, cycle, sheet, 'needReminder', sheet.dueOn);
    return;
  }
  await tellOwner(tx, cycle, sheet, 'needOverdue', sheet.dueOn, { frist: sheet.dueOn });
  await tellConsolidators(tx, cycle, sheet.dueOn);
}

const isOpen = ({ state }: CycleRecord): boolean =>
  bedarfTable.guards.cycleBeingWritten({ cycleState: state, isOwner: true, estimated: 0, reason: null }) === null;

/** One mail for all that were due on that day: the same key for each of the sheets. */
async function tellConsolidators(tx: Tx, cycle: CycleRecord, dueOn: string): Promise<void> {
  const late = missing(await tx.needSheets.ofCycle(cycle.id)).filter((sheet) => sheet.dueOn === dueOn);
  const { name } = await tx.people.tenant();
  const holders = await tx.people.holders(CONSOLIDATORS, localDate(tx.now));
  await notify(
    tx,
    'needsMissing',
    holders.map(({ accountId }) => accountId),
    {
      jobcenter: name,
      jahr: String(cycle.year),
      bedarf: enumerate(late.map(nameOf)),
      frist: dueOn,
      path: `/zyklen/${cycle.id}/bedarfe`,
    },
    `${cycle.id}-${dueOn}`,
  );
}
