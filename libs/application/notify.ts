/** Mails to the people concerned: one per person and occasion, written in the same transaction as what they report. */
import type { MailData, MailTemplate } from '#domain/shared/mail-template.js';
import { localDate } from '#domain/shared/berlin.js';
import type { Tx } from './ports.js';

/** A last day as the `frist` of a mail; nothing once it is over. */
export const fristAhead = (tx: Pick<Tx, 'now'>, day: string): string => (day < localDate(tx.now) ? '' : day);

/** @param about the occasion, e.g. `<id>-<version>`, without colon: the same person never gets the same mail about it twice.
 * @param notBefore when it is sent; until then it may be rewritten to say more. */
export async function notify(
  tx: Tx,
  template: MailTemplate,
  accountIds: readonly string[],
  data: MailData,
  about: string,
  notBefore: Date = tx.now,
): Promise<void> {
  for (const accountId of new Set(accountIds)) {
    await tx.mails.enqueue({
      key: `${template}-${about}-${accountId}`,
      accountId,
      template,
      data: { ...data },
      at: tx.now,
      notBefore,
    });
  }
}
