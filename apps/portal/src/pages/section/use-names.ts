/** Names of people by account, for those who may know them; others see roles. */
import { useQuery } from '@tanstack/react-query';
import { STAFF_ROLES } from '#domain/shared/roles.js';
import { useHolds, useSession } from '../../session/use-session.js';
import { holdersQuery } from '../cycle/cycle-queries.js';

/** To whom GET /api/memberships answers. */
const KNOW_PEOPLE = ['administration', ...STAFF_ROLES];

/** @returns the name, „Sie selbst“, or undefined where it is not known */
export function useNames(): (accountId: string | null) => string | undefined {
  const own = useSession()?.account.id;
  const holders = useQuery({ ...holdersQuery, enabled: useHolds(...KNOW_PEOPLE) });
  return (accountId) => {
    if (accountId === null) return undefined;
    if (accountId === own) return 'Sie selbst';
    return holders.data?.find((holder) => holder.accountId === accountId)?.name;
  };
}
