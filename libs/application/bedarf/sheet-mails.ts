/** Mails about a Bedarfsschätzung: to whom it belongs, with team, Standort, last day and link; nobody is told of what he or she did. */
import type { MailTemplate } from '#domain/shared/mail-template.js';
import { fristAhead, notify } from '../notify.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import type { NeedSheetRecord } from './ports.js';

/** „Team Markt (Nord)“ */
export const nameOf = ({ team, standort }: Pick<NeedSheetRecord, 'team' | 'standort'>): string =>
  `${team} (${standort})`;
export const sheetPath = ({ id }: Pick<NeedSheetRecord, 'id'>): string => `/bedarfe/${id}`;

/** @param about what tells this occasion from others of the same sheet: the same is never told twice */
export async function tellOwner(
  tx: Tx,
  cycle: CycleRecord,
  sheet: NeedSheetRecord,
  template: MailTemplate,
  about: string,
  more: { readonly grund?: string; readonly frist?: string } = {},
): Promise<void> {
  if (sheet.ownerId === tx.actor.accountId) return;
  const { name } = await tx.people.tenant();
  await notify(
    tx,
    template,
    [sheet.ownerId],
    {
      jobcenter: name,
      jahr: String(cycle.year),
      bedarf: nameOf(sheet),
      frist: fristAhead(tx, sheet.dueOn),
      path: sheetPath(sheet),
      ...more,
    },
    `${sheet.id}-${about}`,
  );
}
