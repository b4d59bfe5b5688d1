/** What holds for every change of people: a Jobcenter is never without somebody who administers it, nobody gives rights to oneself. */
import { localDate } from '#domain/shared/berlin.js';
import type { Tx } from '../ports.js';
import { refuse } from '../refused.js';

/**
 * Call before the change that takes the administration from somebody: one active person has to keep it without an end.
 * Concurrent changes wait for each other.
 * @param losing who or which membership is about to lose it
 * @throws Refused conflict
 */
export async function mustKeepAdministrator(
  tx: Tx,
  losing: { accountId: string } | { membershipId: string },
): Promise<void> {
  await tx.identity.lockAdministration();
  const today = localDate(tx.now);
  const isLosing = (holder: { id: string; accountId: string }) =>
    'accountId' in losing ? holder.accountId === losing.accountId : holder.id === losing.membershipId;
  const holders = await tx.people.holders(['administration'], today);
  if (!holders.some(isLosing)) return;
  if (holders.some((holder) => !isLosing(holder) && holder.validUntil === null)) return;
  refuse(
    'conflict',
    'people.lastAdministrator',
    'Das ist die letzte Administration dieses Jobcenters. Bitte geben Sie die Rolle zuerst einer weiteren Person, ohne Enddatum.',
  );
}

/** @throws Refused forbidden */
export function mustNotBeOwn(tx: Tx, accountId: string): void {
  if (tx.actor.accountId === accountId) {
    refuse('forbidden', 'people.own', 'Die eigenen Rechte ändert eine andere Person mit der Rolle Administration.');
  }
}

/** @throws Refused invalid — an empty change would count the version up for nothing */
export function mustChangeSomething(changes: object): void {
  if (Object.values(changes).every((value) => value === undefined)) {
    refuse('invalid', 'input.empty', 'Bitte nennen Sie mindestens eine Angabe, die sich ändern soll.');
  }
}
