/** The list of people: accounts with the roles of today, narrowed by words and by role. */
import { groupLabel } from '#domain/shared/member-group.js';
import type { Role } from '#domain/shared/roles.js';
import type { Account, Holder } from './people-queries.js';

export interface Listed {
  readonly account: Account;
  readonly roles: readonly Holder[];
}

/** What the list is narrowed to; empty texts narrow nothing. */
export interface PeopleFilter {
  readonly text: string;
  /** A role, or `ohne`: nothing counts today. */
  readonly role: Role | 'ohne' | '';
  /** Deactivated and erased accounts are shown too. */
  readonly all: boolean;
}

export function listed(accounts: readonly Account[], holders: readonly Holder[]): Listed[] {
  const byAccount = new Map<string, Holder[]>();
  for (const holder of holders) byAccount.set(holder.accountId, [...(byAccount.get(holder.accountId) ?? []), holder]);
  return accounts.map((account) => ({ account, roles: byAccount.get(account.id) ?? [] }));
}

const OPEN: readonly Account['state'][] = ['aktiv', 'eingeladen'];
const lower = (text: string): string => text.toLocaleLowerCase('de');

/** Every word has to occur in the name, the address, the organisation or the group. */
export function narrowed(people: readonly Listed[], { text, role, all }: PeopleFilter): Listed[] {
  const words = lower(text).split(/\s+/).filter(Boolean);
  return people.filter(({ account, roles }) => {
    if (!all && !OPEN.includes(account.state)) return false;
    if (role === 'ohne' && roles.length > 0) return false;
    if (role !== '' && role !== 'ohne' && !roles.some((held) => held.role === role)) return false;
    const told = lower(
      [
        account.name,
        account.email,
        ...roles.flatMap(({ organisation, group }) => [organisation, group && groupLabel(group)]),
      ].join(' '),
    );
    return words.every((word) => told.includes(word));
  });
}
