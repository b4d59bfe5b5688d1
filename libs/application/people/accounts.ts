/** Accounts of a Jobcenter: created, changed, deactivated; the audit trail names them by id only. */
import { stale } from '../advance.js';
import type { AccountRecord } from '../records.js';
import type { Tx } from '../ports.js';
import { found, refuse, Refused } from '../refused.js';
import { mustChangeSomething, mustKeepAdministrator } from './administrators.js';

const WHAT = 'Dieses Konto';

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  /** null: the person chooses a password by a link. */
  readonly passwordHash?: string | null;
  readonly demo?: boolean;
}

/** @throws Refused conflict — the e-mail address is taken */
export async function createAccount(
  tx: Tx,
  { name, email, passwordHash = null, demo = false }: NewAccount,
): Promise<AccountRecord> {
  await mustBeFree(tx, email.toLowerCase());
  const account = await tx.people.insertAccount({
    name,
    email: email.toLowerCase(),
    passwordHash,
    demo,
    createdAt: tx.now,
  });
  await tx.audit({ entity: 'account', entityId: account.id, event: 'created' });
  return account;
}

/** Deactivating and a new address end all sessions. @throws Refused notFound, stale, conflict */
export async function changeAccount(
  tx: Tx,
  id: string,
  version: number,
  changes: { name?: string; email?: string; active?: boolean },
): Promise<AccountRecord> {
  mustChangeSomething(changes);
  const account = found(await tx.people.account(id), WHAT);
  if (account.erasedAt)
    refuse('conflict', 'account.erased', 'Diese Person wurde gelöscht; ihr Konto lässt sich nicht mehr ändern.');
  const email = changes.email?.toLowerCase();
  if (email !== undefined && email !== account.email) await mustBeFree(tx, email);
  if (changes.active === false && account.active) await mustKeepAdministrator(tx, { accountId: id });
  if (!(await tx.people.updateAccount(id, version, { ...changes, email })))
    throw new Refused(stale(WHAT, account.version));
  if (changes.active === false || (email !== undefined && email !== account.email)) {
    await tx.identity.revokeSessions(id, null, tx.now);
    await tx.identity.dropResets(id);
  }
  await tx.audit({
    entity: 'account',
    entityId: id,
    event: eventOf(account, changes),
    details: { fields: Object.keys(changes).sort() },
  });
  return found(await tx.people.account(id), WHAT);
}

function eventOf(account: AccountRecord, { active }: { active?: boolean }): string {
  if (active === undefined || active === account.active) return 'changed';
  return active ? 'activated' : 'deactivated';
}

async function mustBeFree(tx: Tx, email: string): Promise<void> {
  if (!(await tx.identity.credentials({ email }))) return;
  const message = 'Für diese E-Mail-Adresse gibt es schon ein Konto.';
  refuse('conflict', 'account.emailTaken', message, { problems: [{ pointer: '/email', message }] });
}
