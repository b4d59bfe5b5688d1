/** What the installation asks of administration and office, outside of any programme year. */
import { defaultDates } from '#domain/cycle/default-dates.js';
import { localDate } from '#domain/shared/berlin.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import type { Staffing } from './at-hand.js';
import { counted, type CycleTurn } from './turn.js';

export async function administrationTurns(tx: Tx, who: Staffing): Promise<CycleTurn[]> {
  const turns: CycleTurn[] = [];
  const role = (['administration', 'bueroGeschaeftsfuehrung'] as const).find((r) => tx.actor.roles.includes(r));
  if (role === undefined) return [];
  const failed = await tx.looks.failedMails();
  if (failed > 0)
    turns.push({
      kind: 'failedMails',
      title: `${counted(failed, 'Eine nicht zugestellte E-Mail', 'nicht zugestellte E-Mails')} prüfen`,
      detail: 'Wer benachrichtigt werden sollte, weiß noch nichts. Bitte Adresse prüfen und erneut senden.',
      link: '/verwaltung/mails',
      dueOn: null,
      turnOf: who.turnOf(role),
      cycle: null,
    });
  const without = role === 'administration' ? await tx.looks.withoutMembership(localDate(tx.now)) : 0;
  if (without > 0)
    turns.push({
      kind: 'missingMemberships',
      title: `${counted(without, 'Ein Konto', 'Konten')} ohne Mitgliedschaft prüfen`,
      detail: 'Ohne Mitgliedschaft ist nach der Anmeldung nichts zu sehen. Bitte eintragen oder das Konto sperren.',
      link: '/verwaltung/personen',
      dueOn: null,
      turnOf: who.turnOf('administration'),
      cycle: null,
    });
  return turns;
}

/** The programme of the coming year should be begun by now, and there is none. */
export function nextYearTurn(tx: Tx, cycles: readonly CycleRecord[], who: Staffing): CycleTurn[] {
  const today = localDate(tx.now);
  const year = Number(today.slice(0, 4)) + 1;
  const { start, draftUntil } = defaultDates(year);
  const covered = cycles.some(
    (c) => c.kind === 'programm' && c.state !== 'abgebrochen' && c.year <= year && year < c.year + c.years,
  );
  if (covered || today < start) return [];
  return [
    {
      kind: 'openCycle',
      title: `Programm ${year} anlegen`,
      detail: `Für ${year} gibt es noch kein Programm. Üblich sind Entwürfe bis Ende September.`,
      link: '/zyklen/neu',
      dueOn: draftUntil,
      turnOf: who.turnOf('geschaeftsfuehrung'),
      cycle: null,
    },
  ];
}
