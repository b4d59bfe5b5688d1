/** The dates of the year move only by the Geschäftsführung, with a reason, and everybody who writes hears of it. */
import type { CycleDates } from '#domain/cycle/default-dates.js';
import { mustBeWritten } from '../advance.js';
import { notify } from '../notify.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { refuse } from '../refused.js';
import { requireText } from '../text-input.js';
import { checkDates, cycleForChange } from './create-cycle.js';
import { scheduleReminders } from './remind.js';

const OPEN = ['angelegt', 'erarbeitung', 'konsultation', 'einarbeitung', 'beschlussfassung'];

/** @throws Refused conflict once the programme is resolved; a round of the Beirat keeps its own end and is moved by itself. */
export async function moveDates(
  tx: Tx,
  cycleId: string,
  dates: CycleDates,
  reason: string,
  expectedVersion: number,
): Promise<void> {
  requireRole(tx.actor, ['geschaeftsfuehrung'], 'Termine verschieben');
  const cycle = await cycleForChange(tx, cycleId);
  if (!OPEN.includes(cycle.state)) {
    refuse(
      'conflict',
      'cycle.dates.over',
      'Nach dem Beschluss lassen sich die Termine des Programms nicht mehr verschieben.',
    );
  }
  const grund = requireText('/reason', reason, 'warum die Termine verschoben werden', 2000);
  checkDates({ dates, year: cycle.year });
  mustBeWritten(
    cycle.version === expectedVersion && (await tx.cycles.update(cycle.id, cycle.version, { dates })),
    'Das Programm',
    cycle.version,
  );
  await tx.audit({
    entity: 'cycle',
    entityId: cycle.id,
    cycleId: cycle.id,
    event: 'moveDates',
    role: 'geschaeftsfuehrung',
    details: { before: cycle.dates, after: dates },
  });
  const moved: CycleRecord = { ...cycle, dates, version: cycle.version + 1 };
  if (cycle.state === 'erarbeitung') await scheduleReminders(tx, moved);
  await tellOwners(tx, moved, grund);
}

async function tellOwners(tx: Tx, cycle: CycleRecord, grund: string): Promise<void> {
  const owners = (await tx.sections.ofCycle(cycle.id)).flatMap((s) => (s.ownerId ? [s.ownerId] : []));
  const { name } = await tx.people.tenant();
  await notify(
    tx,
    'datesMoved',
    owners.filter((id) => id !== tx.actor.accountId),
    { jobcenter: name, jahr: String(cycle.year), frist: cycle.dates.draftUntil, grund, path: `/zyklen/${cycle.id}` },
    `${cycle.id}-${cycle.version}`,
  );
}
