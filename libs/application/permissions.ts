/** Who may read what of a programme that is not public yet; writing is decided by the transition tables. */
import { BEIRAT_ROLES, roleLabel, STAFF_ROLES, TRAEGERVERSAMMLUNG_ROLES, type Role } from '#domain/shared/roles.js';
import { holdsAny, type Actor } from './actor.js';
import { refuse } from './refused.js';

/** Drafts that are not released: staff and Revision. */
export const DRAFT_READERS: readonly Role[] = [...STAFF_ROLES, 'revision'];
export const BODIES: readonly Role[] = [...TRAEGERVERSAMMLUNG_ROLES, 'kommunalerAusschuss', 'kommunalesBeschlussorgan'];
/** Everybody who takes part sees where the year stands. */
export const CYCLE_READERS: readonly Role[] = [...DRAFT_READERS, ...BEIRAT_ROLES, ...BODIES];

/** What more roles than can be listed have in common; a reader finds the group, not each role. */
const GROUPS: readonly (readonly [readonly Role[], string])[] = [
  [STAFF_ROLES, 'im Jobcenter am Programm mitarbeitet'],
  [['revision'], 'es prüft'],
  [BEIRAT_ROLES, 'im Beirat dazu berät'],
  [BODIES, 'darüber beschließt'],
];
/** More roles than this are no help in a sentence. */
const NAMED_ROLES = 4;

/** @throws Refused forbidden, naming the roles that may, if they are few. */
export function requireRole(actor: Actor, roles: readonly Role[], what: string): void {
  if (holdsAny(actor, roles)) return;
  if (roles.length <= NAMED_ROLES)
    refuse('forbidden', 'forbidden', `${what} darf nur: ${roles.map(roleLabel).join(', ')}.`);
  const groups = GROUPS.flatMap(([members, does]) => (members.some((role) => roles.includes(role)) ? [does] : []));
  const administration = actor.roles.includes('administration')
    ? ' Die Administration verwaltet Konten und Mitgliedschaften; das Programm selbst sieht sie nicht.'
    : '';
  refuse(
    'forbidden',
    'forbidden',
    `${what} darf nur, wer ${groups.join(', ').replace(/, ([^,]*)$/, ' oder $1')}.${administration}`,
  );
}
