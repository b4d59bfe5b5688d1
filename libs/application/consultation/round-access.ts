/** Who sees what of a round: staff and Revision everything; a member of the Beirat only rounds opened to him or her; nobody else anything. */
import { DRAFT_READERS } from '../permissions.js';
import { holdsAny } from '../actor.js';
import type { Tx } from '../ports.js';
import type { RoundRecord } from '../records.js';
import { found } from '../refused.js';
import { ownMemberships } from './audience.js';
import { THIS_ROUND } from './lock-round.js';

export type RoundAccess = { readonly as: 'staff' } | { readonly as: 'member'; readonly membershipId: string };

export async function accessTo(tx: Tx, round: RoundRecord): Promise<RoundAccess | null> {
  if (holdsAny(tx.actor, DRAFT_READERS)) return { as: 'staff' };
  if (round.state === 'geplant') return null;
  const own = ownMemberships(tx, await tx.rounds.audience(round.id))[0];
  return own ? { as: 'member', membershipId: own.membershipId } : null;
}

/** @throws Refused notFound: what is not opened to somebody does not exist for him or her. */
export async function requireAccess(tx: Tx, roundId: string): Promise<{ round: RoundRecord; access: RoundAccess }> {
  const round = found(await tx.rounds.find(roundId), THIS_ROUND);
  return { round, access: found(await accessTo(tx, round), THIS_ROUND) };
}
