/** Who acts: a signed-in person with the memberships that count today, or the clock. */
import type { ActorRole } from '#domain/shared/roles.js';

export interface Membership {
  readonly id: string;
  readonly role: ActorRole;
  readonly organisation: string | null;
  readonly group: string | null;
  readonly traeger: 'agentur' | 'kommune' | null;
}

export interface Actor {
  readonly tenantId: string;
  /** null: the clock, or the command line of the installation. */
  readonly accountId: string | null;
  readonly name: string;
  readonly memberships: readonly Membership[];
  readonly roles: readonly ActorRole[];
}

export const clockOf = (tenantId: string): Actor => ({
  tenantId,
  accountId: null,
  name: 'Fristablauf',
  memberships: [],
  roles: ['clock'],
});

export const holdsAny = (actor: Actor, roles: readonly ActorRole[]): boolean =>
  roles.some((r) => actor.roles.includes(r));
