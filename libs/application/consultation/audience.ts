/** Who is asked in a round: memberships of the Beirat, each with the organisation and group it stands for; only valid ones count. */
import { localDate } from '#domain/shared/berlin.js';
import { BEIRAT_ROLES, type Role } from '#domain/shared/roles.js';
import type { Tx } from '../ports.js';
import type { RoundRecord } from '../records.js';
import { refuse } from '../refused.js';

export type AudienceMember = Awaited<ReturnType<Tx['rounds']['audience']>>[number];

/** Members whose membership counts today and whose account is active. */
export async function validAudience(tx: Tx, round: Pick<RoundRecord, 'id' | 'zone'>): Promise<AudienceMember[]> {
  const holders = new Set((await tx.people.holders(BEIRAT_ROLES, localDate(tx.now, round.zone))).map((m) => m.id));
  return (await tx.rounds.audience(round.id)).filter((m) => holders.has(m.membershipId));
}

/** Memberships of the actor by which this round asks him or her, here and now. */
export function ownMemberships(tx: Tx, audience: readonly AudienceMember[]): AudienceMember[] {
  const valid = new Set(tx.actor.memberships.map((m) => m.id));
  return audience.filter((m) => m.accountId === tx.actor.accountId && valid.has(m.membershipId));
}

/**
 * Checks the memberships named for a round that begins on a day.
 * @throws Refused invalid, one problem per membership that cannot be asked.
 */
export async function checkedAudience(
  tx: Tx,
  memberIds: readonly string[],
  startsOn: string,
): Promise<{ membershipId: string; accountId: string }[]> {
  const problems: { pointer: string; message: string }[] = [];
  const members: { membershipId: string; accountId: string }[] = [];
  for (const [index, membershipId] of memberIds.entries()) {
    const pointer = `/memberIds/${index}`;
    const membership = await tx.people.membership(membershipId);
    if (!membership || !BEIRAT_ROLES.includes(membership.role as Role)) {
      problems.push({
        pointer,
        message: 'Das ist keine Mitgliedschaft im Beirat. Bitte ein Mitglied des Beirats wählen.',
      });
    } else if (membership.validUntil !== null && membership.validUntil < startsOn) {
      problems.push({
        pointer,
        message: `Diese Mitgliedschaft endet vor dem Beginn der Runde (${membership.validUntil}). Bitte ein anderes Mitglied wählen.`,
      });
    } else if (members.some((m) => m.accountId === membership.accountId)) {
      problems.push({
        pointer,
        message: 'Diese Person ist schon genannt; jede Person nimmt mit einer Mitgliedschaft teil.',
      });
    } else {
      members.push({ membershipId, accountId: membership.accountId });
    }
  }
  if (problems.length > 0)
    refuse('invalid', 'round.audience', 'Nicht alle Genannten können an der Runde teilnehmen.', { problems });
  return members;
}
