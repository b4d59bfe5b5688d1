/** Who is responsible for a section, in words: the person with the role they hold, and only without a person the role that the template proposes. */
import { roleLabel, STAFF_ROLES, type Role } from '#domain/shared/roles.js';

export interface OwnedSection {
  readonly ownerId: string | null;
  readonly ownerRole: Role;
}

/** @param name of the owner, where it is known; @param roles that the owner holds today */
export function ownerInWords(
  { ownerId, ownerRole }: OwnedSection,
  name: string | undefined,
  roles: readonly Role[],
): string {
  if (ownerId === null || name === undefined) return roleLabel(ownerRole);
  const own = STAFF_ROLES.filter((role) => roles.includes(role));
  // Of several roles the one that the section asks for says why it is theirs.
  const labels = (own.includes(ownerRole) ? [ownerRole] : own).map(roleLabel).join(', ');
  return labels === '' || labels === name ? name : `${name} (${labels})`;
}
