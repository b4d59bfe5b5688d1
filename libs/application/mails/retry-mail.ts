/** A mail that failed is put on its way again: a new effect takes the place of what is left of the old one. */
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { ListedMail } from '../stores.js';
import { found, refuse } from '../refused.js';
import { MAIL_KEEPERS } from './read-mails.js';

/** @throws Refused forbidden, notFound, conflict — it did not fail, or nobody may get it any more */
export async function retryMail(tx: Tx, id: string): Promise<ListedMail> {
  requireRole(tx.actor, MAIL_KEEPERS, 'Eine E-Mail noch einmal senden');
  found(await one(tx, id), 'Diese E-Mail');
  // The effect before the mail, as the worker locks them: one that is under way comes to its end first.
  await tx.outbox.supersede('sendMail', { mailId: id });
  const mail = found(await tx.mails.lock(id), 'Diese E-Mail');
  if (mail.state === 'gesendet') refuse('conflict', 'mail.sent', 'Diese E-Mail wurde inzwischen gesendet.');
  if (mail.state === 'wartet')
    refuse('conflict', 'mail.waiting', 'Diese E-Mail ist schon unterwegs; sie wird von selbst wieder versucht.');
  const account = await tx.people.account(mail.accountId);
  if (!account?.active)
    refuse('conflict', 'mail.accountInactive', 'Das Konto ist gesperrt oder gelöscht und bekommt keine E-Mails mehr.');
  await tx.mails.again(id);
  await tx.outbox.add({
    job: 'sendMail',
    key: `mail-${id}-again-${mail.attempts}`,
    payload: { mailId: id },
    availableAt: tx.now,
  });
  await tx.audit({ entity: 'mail', entityId: id, event: 'retried', details: { attempts: mail.attempts } });
  return found(await one(tx, id), 'Diese E-Mail');
}

const one = async (tx: Tx, id: string): Promise<ListedMail | undefined> =>
  (await tx.mails.list({ limit: 1, after: null }, { id }))[0];
