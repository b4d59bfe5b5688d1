/** A team is asked for its Bedarfsschätzung, once per Standort; its last day can be moved as long as it is open. */
import { bedarfTable, CONSOLIDATORS, ESTIMATORS } from '#domain/bedarf/bedarf-table.js';
import { localDate } from '#domain/shared/berlin.js';
import { mustBeWritten } from '../advance.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { invalid, requireDay, requireLine } from '../text-input.js';
import { lockSheet, sheetDetails } from './advance-sheet.js';
import type { NeedSheetRecord } from './ports.js';
import { scheduleNeedReminders } from './remind-needs.js';
import { nameOf, tellOwner } from './sheet-mails.js';

export interface AskSheet {
  readonly team: string;
  readonly standort: string;
  readonly ownerId: string;
  readonly dueOn: string;
}

/** Why nobody can be asked now; null: somebody can. */
export const notAskable = (cycle: CycleRecord): string | null =>
  bedarfTable.guards.cycleBeingWritten({ cycleState: cycle.state, isOwner: true, estimated: 0, reason: null });

/** @throws Refused conflict if this team is asked already or the figures are closed; invalid for a person who does not write, or a day that is over */
export async function askSheet(tx: Tx, cycleId: string, input: AskSheet): Promise<NeedSheetRecord> {
  requireRole(tx.actor, CONSOLIDATORS, 'Bedarfsschätzungen anfordern');
  const cycle = found(await tx.cycles.lock(cycleId, 'use'), 'Dieses Programm');
  const objection = notAskable(cycle);
  if (objection) refuse('conflict', 'needSheet.ask', objection);
  const team = requireLine('/team', asSeen(input.team), 'das Team');
  const standort = requireLine('/standort', asSeen(input.standort), 'der Standort');
  const dueOn = aheadDay(tx, input.dueOn);
  await mustEstimate(tx, input.ownerId);
  const sheet = await tx.needSheets.insert({
    cycleId: cycle.id,
    team,
    standort,
    ownerId: input.ownerId,
    dueOn,
    state: bedarfTable.initial,
    askedAt: tx.now,
    askedBy: tx.actor.accountId,
    updatedAt: tx.now,
    updatedBy: tx.actor.accountId,
  });
  if (!sheet)
    refuse(
      'conflict',
      'needSheet.twice',
      `Von ${nameOf({ team, standort })} ist schon eine Bedarfsschätzung angefordert. Bitte diese verwenden oder sie vorher zurückziehen.`,
    );
  await tx.audit({
    entity: 'needSheet',
    entityId: sheet.id,
    cycleId: cycle.id,
    event: 'ask',
    to: sheet.state,
    details: { ...sheetDetails(sheet), dueOn },
  });
  await tellOwner(tx, cycle, sheet, 'needAsked', 'asked');
  await scheduleNeedReminders(tx, sheet);
  return sheet;
}

/** @throws Refused stale; conflict once it is taken over or withdrawn */
export async function moveDue(tx: Tx, id: string, day: string, expectedVersion: number): Promise<void> {
  requireRole(tx.actor, CONSOLIDATORS, 'Fristen von Bedarfsschätzungen ändern');
  const { cycle, sheet } = await lockSheet(tx, id);
  const objection = bedarfTable.final.includes(sheet.state)
    ? `Die Bedarfsschätzung ist ${bedarfTable.states[sheet.state]}; ihre Frist ändert sich nicht mehr.`
    : notAskable(cycle);
  if (objection) refuse('conflict', 'needSheet.due', objection);
  const dueOn = aheadDay(tx, day);
  mustBeWritten(
    sheet.version === expectedVersion && (await tx.needSheets.update(id, sheet.version, { dueOn })),
    bedarfTable.label,
    sheet.version,
  );
  const moved: NeedSheetRecord = { ...sheet, dueOn, version: sheet.version + 1 };
  await tx.audit({
    entity: 'needSheet',
    entityId: id,
    cycleId: cycle.id,
    event: 'moveDue',
    details: { ...sheetDetails(sheet), before: sheet.dueOn, dueOn },
  });
  if (dueOn === sheet.dueOn) return;
  await tellOwner(tx, cycle, moved, 'needDueMoved', String(moved.version));
  await scheduleNeedReminders(tx, moved);
}

/** Names that look alike are the same name: a team that is asked twice would be counted twice. */
const asSeen = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Zs}]+/gu, ' ');

function aheadDay(tx: Tx, value: string): string {
  const day = requireDay('/dueOn', value, 'der letzte Tag für die Abgabe');
  return day < localDate(tx.now)
    ? invalid('/dueOn', 'Dieser Tag ist schon vorbei. Bitte einen Tag wählen, an dem noch eingereicht werden kann.')
    : day;
}

/** @throws Refused invalid for a person who does not write */
export async function mustEstimate(tx: Tx, ownerId: string): Promise<void> {
  const staff = await tx.people.holders(ESTIMATORS, localDate(tx.now));
  if (staff.some(({ accountId }) => accountId === ownerId)) return;
  refuse('invalid', 'needSheet.owner', 'Diese Person schreibt nicht am Programm mit.', {
    problems: [{ pointer: '/ownerId', message: 'Bitte eine Person wählen, die im Jobcenter am Programm schreibt.' }],
  });
}
