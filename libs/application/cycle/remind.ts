/** Reminds those who have not handed in yet, a week before the date and on it; nobody else is bothered. */
import { localDate, plusDays, startOfDay } from '#domain/shared/berlin.js';
import { titles } from '#domain/shared/german.js';
import { notify } from '../notify.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { found } from '../refused.js';

const DAYS_BEFORE = [7, 0];

export async function scheduleReminders(tx: Tx, cycle: CycleRecord): Promise<void> {
  for (const days of DAYS_BEFORE) {
    const availableAt = startOfDay(plusDays(cycle.dates.draftUntil, -days));
    if (availableAt <= tx.now) continue;
    await tx.outbox.add({
      job: 'remind',
      key: `remind-${cycle.id}-${cycle.dates.draftUntil}-${days}`,
      payload: { cycleId: cycle.id, what: `draft-${cycle.dates.draftUntil}-${days}` },
      availableAt,
    });
  }
}

/** Reads the state again: who handed in meanwhile gets no mail, and a date that was moved reminds nobody any more. */
export async function remind(tx: Tx, payload: { cycleId: string; what: string }): Promise<void> {
  const cycle = found(await tx.cycles.find(payload.cycleId), 'Dieses Programm');
  if (cycle.state !== 'erarbeitung' || !payload.what.includes(cycle.dates.draftUntil)) return;
  const tenant = await tx.people.tenant();
  const open = (await tx.sections.ofCycle(cycle.id)).filter(
    (s) => s.ownerId && ['offen', 'inBearbeitung', 'zurueckgegeben'].includes(s.state),
  );
  for (const owner of new Set(open.map((s) => s.ownerId as string))) {
    const own = open.filter((s) => s.ownerId === owner).map((s) => s.settings.title);
    await notify(
      tx,
      'reminder',
      [owner],
      {
        jobcenter: tenant.name,
        jahr: String(cycle.year),
        abschnitt: titles(own),
        frist: cycle.dates.draftUntil,
        path: `/zyklen/${cycle.id}`,
      },
      `${cycle.id}-${payload.what}-${localDate(tx.now)}`,
    );
  }
}
