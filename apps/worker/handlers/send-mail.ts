/**
 * One mail, sent once. Its outbox row and its mail row stay locked while the mail server is spoken to: a lock cannot run out while the
 * mail is under way, as a lease in a column could, and nobody else needs these two rows (the relay skips locked ones; lists do not lock).
 * Every step with the server is limited in time. The one boundary that no database can remove: if this process or its connection dies
 * after the server has taken the mail and before the commit, the mail goes out a second time, with the same Message-ID.
 */
import { addressed } from '#application/mails/addressed.js';
import type { Door, Tx } from '#application/ports.js';
import type { AccountRecord, MailRecord } from '#application/records.js';
import { localDate } from '#domain/shared/berlin.js';
import { withLink } from '#identity/reset-link.js';
import { compose, isSecurityMail } from '#mail/compose.js';
import { MailNotTaken, type MailTransport } from '#mail/transport.js';
import type { Handler } from '#queue/jobs.js';
import { runEffect } from '#queue/run-effect.js';

/** From here on a mail is shown as failed. It is still tried, ever more slowly, unless the server refuses its recipient. */
const ATTEMPTS_UNTIL_FAILED = 5;

export const sendMail = (door: Door, transport: MailTransport, publicUrl: string): Handler => ({
  job: 'sendMail',
  run: (effect) =>
    runEffect(door, effect, {
      job: 'sendMail',
      work: async (tx, { mailId }) => {
        const mail = await tx.mails.lock(mailId);
        if (!mail || mail.state === 'gesendet') return;
        const account = await tx.people.account(mail.accountId);
        const reason = await whyNot(tx, mail, account);
        if (reason !== null || account === null) {
          await tx.mails.mark(mailId, { state: 'fehlgeschlagen', error: reason ?? 'Konto nicht vorhanden' });
          return;
        }
        const complete = await withLink(tx, mail);
        if (complete === null) {
          await tx.mails.mark(mailId, { state: 'fehlgeschlagen', error: 'Der Link wird nicht mehr gebraucht' });
          return;
        }
        await transport.send(compose(await addressed(tx, complete), account, publicUrl));
        await tx.mails.mark(mailId, { state: 'gesendet', at: tx.now });
      },
      onFailure: async (tx, { mailId }, { attempts, error, problem }) => {
        const failed = attempts >= ATTEMPTS_UNTIL_FAILED;
        await tx.mails.mark(mailId, { state: failed ? 'fehlgeschlagen' : 'wartet', error: problem });
        return failed && error instanceof MailNotTaken && error.permanent ? 'giveUp' : 'tryAgain';
      },
    }),
});

/** Who has left gets nothing any more; what lets a person in asks only for the account. */
async function whyNot(tx: Tx, mail: MailRecord, account: AccountRecord | null): Promise<string | null> {
  if (!account?.active) return 'Konto inaktiv';
  if (isSecurityMail(mail.template)) return null;
  const today = localDate(tx.now);
  const memberships = await tx.people.memberships(account.id);
  const current = memberships.some(
    ({ validFrom, validUntil }) => validFrom <= today && (validUntil === null || validUntil >= today),
  );
  return current ? null : 'Mitgliedschaft beendet';
}
