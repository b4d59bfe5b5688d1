/** People who can be given a section: those who hold the role of the template first, then everybody else of the Jobcenter. */
import { roleLabel, STAFF_ROLES, type Role } from '#domain/shared/roles.js';
import type { Holder } from '../cycle-queries.js';

export interface Candidate {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** One entry per person of the Jobcenter, with all their roles, by name. */
export function staffOf(holders: readonly Holder[]): Candidate[] {
  const people = new Map<string, Candidate>();
  for (const { accountId, name, role } of holders) {
    if (!STAFF_ROLES.includes(role)) continue;
    const known = people.get(accountId);
    people.set(accountId, { accountId, name, roles: [...(known?.roles ?? []), role] });
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

export const holdersOf = (staff: readonly Candidate[], role: Role): Candidate[] =>
  staff.filter(({ roles }) => roles.includes(role));

/** Names for a list to choose from; whoever does not hold the role is shown with the one they hold. */
export function ownerOptions(staff: readonly Candidate[], role: Role): { value: string; label: string }[] {
  const fitting = holdersOf(staff, role);
  const others = staff.filter((person) => !fitting.includes(person));
  return [
    ...fitting.map(({ accountId, name }) => ({ value: accountId, label: name })),
    ...others.map(({ accountId, name, roles }) => ({
      value: accountId,
      label: withRole(name, roles.map(roleLabel).join(', ')),
    })),
  ];
}

const withRole = (name: string, roles: string): string => (name === roles ? name : `${name} (${roles})`);
