/** In which of several roles a person does a turn; nothing where there is only one role to do anything in. */
import { BEIRAT_ROLES, roleLabel, STAFF_ROLES, TRAEGERVERSAMMLUNG_ROLES, type Role } from '#domain/shared/roles.js';
import type { Actor } from '../actor.js';
import type { TaskKind, Turn } from './turn.js';

export interface TaskRole {
  readonly key: Role;
  readonly label: string;
}

/** Turns that belong to an account and not to a role: where their role comes from. */
const ROLES_OF: Partial<Record<TaskKind, readonly Role[]>> = {
  comment: BEIRAT_ROLES,
  readReplies: BEIRAT_ROLES,
  vote: TRAEGERVERSAMMLUNG_ROLES,
};

/** @returns null for a person with one role, and where none of the roles fits */
export function roleOfTurn(
  actor: Pick<Actor, 'roles'>,
  { kind, turnOf, inRole }: Pick<Turn, 'kind' | 'turnOf' | 'inRole'>,
): TaskRole | null {
  if (actor.roles.length < 2) return null;
  const wanted: readonly (string | undefined)[] =
    'role' in turnOf ? [turnOf.role] : [inRole, ...(ROLES_OF[kind] ?? STAFF_ROLES)];
  for (const name of wanted) {
    const key = actor.roles.find((role): role is Role => role === name);
    if (key !== undefined) return { key, label: roleLabel(key) };
  }
  return null;
}
