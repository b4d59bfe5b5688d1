/** What a mail says of its reader when it is sent: in which role the person gets it, and whom to ask — as of now, so that no name of a third person is kept in a mail. */
import { localDate } from '#domain/shared/berlin.js';
import type { MailTemplate } from '#domain/shared/mail-template.js';
import {
  BEIRAT_ROLES,
  ROLE_NAMES,
  roleLabel,
  STAFF_ROLES,
  TRAEGERVERSAMMLUNG_ROLES,
  type Role,
} from '#domain/shared/roles.js';
import type { Tx } from '../ports.js';

const DECIDING: readonly Role[] = [...TRAEGERVERSAMMLUNG_ROLES, 'kommunalerAusschuss', 'kommunalesBeschlussorgan'];
const SECTION_RELEASERS: readonly Role[] = ['bereichsleitung', 'geschaeftsfuehrung'];
/** For whom a mail is meant; the others are for everybody who takes part. */
const MEANT_FOR: Partial<Record<MailTemplate, readonly Role[]>> = {
  cycleOpened: STAFF_ROLES,
  datesMoved: STAFF_ROLES,
  sectionAssigned: STAFF_ROLES,
  sectionSubmitted: SECTION_RELEASERS,
  sectionReturned: STAFF_ROLES,
  sectionReleased: STAFF_ROLES,
  sectionReopened: STAFF_ROLES,
  reminder: STAFF_ROLES,
  roundOpened: BEIRAT_ROLES,
  roundDeadlineMoved: BEIRAT_ROLES,
  repliesReleased: BEIRAT_ROLES,
  roundClosed: ['geschaeftsfuehrung', 'bueroGeschaeftsfuehrung'],
  incorporationStarted: STAFF_ROLES,
  referredBack: STAFF_ROLES,
  voteReady: DECIDING,
  ballotOpened: DECIDING,
  adjourned: DECIDING,
};
/** Who answers questions about the programme, and about signing in. */
const ASKED: readonly Role[] = ['geschaeftsfuehrung', 'bueroGeschaeftsfuehrung', 'administration'];
const ASKED_ABOUT_ACCESS: readonly Role[] = ['administration', 'geschaeftsfuehrung'];
const ACCESS: readonly string[] = ['passwordReset', 'invitation'];

/** The mail with `rolle` and `kontakt` in its data, as far as there is a role and somebody else to ask. */
export async function addressed<
  M extends { readonly template: string; readonly accountId: string; readonly data: Readonly<Record<string, unknown>> },
>(tx: Tx, mail: M): Promise<M> {
  const holders = await tx.people.holders(ROLE_NAMES, localDate(tx.now));
  const meant = MEANT_FOR[mail.template as MailTemplate] ?? ROLE_NAMES;
  const own = holders.filter((h) => h.accountId === mail.accountId && meant.some((role) => role === h.role));
  const rolle = [
    ...new Set(
      own.map(({ role, organisation }) => `${roleLabel(role as Role)}${organisation ? ` (${organisation})` : ''}`),
    ),
  ].join(', ');
  const others = (ACCESS.includes(mail.template) ? ASKED_ABOUT_ACCESS : ASKED).flatMap((role) =>
    holders.filter((h) => h.role === role && h.accountId !== mail.accountId),
  );
  const [asked] = others;
  return {
    ...mail,
    data: {
      ...mail.data,
      ...(rolle === '' || ACCESS.includes(mail.template) ? {} : { rolle }),
      ...(asked ? { kontakt: `${asked.name} (${roleLabel(asked.role as Role)}), ${asked.email}` } : {}),
    },
  };
}
