/**
 * Erasing a person: name, address, password, sessions, links and mails go; the account's id stays, because the record of who wrote,
 * commented and voted is kept by law. Audit entries hold ids only, so the chain still verifies.
 */
import { localDate, plusDays } from '#domain/shared/berlin.js';
import { stale } from '../advance.js';
import type { Tx } from '../ports.js';
import { found, refuse, Refused } from '../refused.js';
import { mustKeepAdministrator, mustNotBeOwn } from './administrators.js';

export const ERASED_NAME = 'Gelöschte Person';

/** @throws Refused notFound, stale, forbidden (own account), conflict (last administration, erased already) */
export async function erasePerson(tx: Tx, id: string, version: number): Promise<void> {
  const account = found(await tx.people.account(id), 'Dieses Konto');
  mustNotBeOwn(tx, id);
  if (account.erasedAt) refuse('conflict', 'account.erased', 'Diese Person wurde schon gelöscht.');
  await mustKeepAdministrator(tx, { accountId: id });
  const written = await tx.people.updateAccount(id, version, {
    name: ERASED_NAME,
    email: `geloescht-${id}@invalid`,
    passwordHash: null,
    active: false,
    erasedAt: tx.now,
  });
  if (!written) throw new Refused(stale('Dieses Konto', account.version));
  await endMemberships(tx, id);
  await tx.identity.eraseTraces(id, account.email);
  await tx.audit({ entity: 'account', entityId: id, event: 'erased' });
}

async function endMemberships(tx: Tx, accountId: string): Promise<void> {
  const yesterday = plusDays(localDate(tx.now), -1);
  for (const membership of await tx.people.memberships(accountId)) {
    if (membership.validUntil !== null && membership.validUntil <= yesterday) continue;
    const validUntil = membership.validFrom > yesterday ? plusDays(membership.validFrom, -1) : yesterday;
    await tx.people.updateMembership(membership.id, membership.version, { validUntil });
  }
}
