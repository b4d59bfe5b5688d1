/** Names of people by account, for those who may know them; others see roles. */
import { useQuery } from '@tanstack/react-query';
import { STAFF_ROLES, type Role } from '#domain/shared/roles.js';
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

/** The roles that people hold today, as far as the names above are known. */
export function useRolesOf(): (accountId: string | null) => readonly Role[] {
  const session = useSession();
  const holders = useQuery({ ...holdersQuery, enabled: useHolds(...KNOW_PEOPLE) });
  return (accountId) => {
    if (accountId !== null && accountId === session?.account.id) return session.memberships.map(({ role }) => role);
    return holders.data?.filter((holder) => holder.accountId === accountId).map(({ role }) => role) ?? [];
  };
}
