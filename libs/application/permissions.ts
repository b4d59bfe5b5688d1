/** Who may read what of a programme that is not public yet; writing is decided by the transition tables. */
import { BEIRAT_ROLES, roleLabel, STAFF_ROLES, TRAEGERVERSAMMLUNG_ROLES, type Role } from '#domain/shared/roles.js';
import { holdsAny, type Actor } from './actor.js';
import { refuse } from './refused.js';

/** Drafts that are not released: staff and Revision. */
export const DRAFT_READERS: readonly Role[] = [...STAFF_ROLES, 'revision'];
export const BODIES: readonly Role[] = [...TRAEGERVERSAMMLUNG_ROLES, 'kommunalerAusschuss', 'kommunalesBeschlussorgan'];
/** Everybody who takes part sees where the year stands. */
export const CYCLE_READERS: readonly Role[] = [...DRAFT_READERS, ...BEIRAT_ROLES, ...BODIES];

/** @throws Refused forbidden, naming the roles that may. */
export function requireRole(actor: Actor, roles: readonly Role[], what: string): void {
  if (!holdsAny(actor, roles))
    refuse('forbidden', 'forbidden', `${what} darf nur: ${roles.map(roleLabel).join(', ')}.`);
}
