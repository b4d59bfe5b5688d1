/** Which mails went out, wait or failed; their text is shown to nobody but the person they go to. */
import type { Role } from '#domain/shared/roles.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { MailRecord } from '../records.js';
import type { ListedMail, Page } from '../stores.js';

export const MAIL_KEEPERS: readonly Role[] = ['administration', 'geschaeftsfuehrung', 'bueroGeschaeftsfuehrung'];

export async function listMails(tx: Tx, page: Page, state?: MailRecord['state']): Promise<ListedMail[]> {
  requireRole(tx.actor, MAIL_KEEPERS, 'Den Stand der E-Mails ansehen');
  return tx.mails.list(page, state ? { state } : {});
}
