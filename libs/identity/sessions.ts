/** Who is asking: a session counts until it was idle too long, its last hour has come, or it was revoked — decided per request. */
import type { Actor } from '#application/actor.js';
import type { Directory, FoundSession, SessionRecord } from '#application/people/ports.js';
import type { Door, Tx } from '#application/ports.js';
import { refuse } from '#application/refused.js';
import { localDate } from '#domain/shared/berlin.js';
import type { Clock } from '#domain/shared/clock.js';
import type { IdentitySettings } from './settings.js';
import { formatTenantToken, newToken, parseTenantToken, sha256 } from './tokens.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A resolved session: the actor for the use cases and what the person may see of it. */
export interface SignedIn {
  readonly actor: Actor;
  readonly sessionId: string;
  readonly csrfToken: string;
  readonly expiresAt: Date;
  readonly email: string;
  readonly jobcenter: { readonly id: string; readonly name: string; readonly traegerform: 'gE' | 'zkT' };
}

export interface Sessions {
  /** null: no session, or none that counts any more. One round trip; a second one at most once a minute. */
  resolve(cookie: string | undefined): Promise<SignedIn | null>;
  /** Inside the change that signs somebody in; the value for the cookie is known only here. */
  open(tx: Tx, accountId: string, userAgent: string | null): Promise<{ cookie: string; sessionId: string }>;
  list(signedIn: SignedIn): Promise<SessionRecord[]>;
  /** Ends one of the own sessions. @throws Refused notFound */
  end(signedIn: SignedIn, sessionId: string): Promise<void>;
}

export function createSessions(needs: {
  directory: Directory;
  door: Door;
  clock: Clock;
  settings: IdentitySettings;
}): Sessions {
  const { directory, door, clock, settings } = needs;
  return {
    resolve: async (cookie) => {
      const parsed = parseTenantToken(cookie);
      if (!parsed) return null;
      const now = clock.now();
      const found = await directory.findSession({
        tenantId: parsed.tenantId,
        tokenHash: sha256(parsed.token),
        now,
        idleSeconds: settings.idleMinutes * 60,
        today: localDate(now),
      });
      if (!found) return null;
      const signedIn = toSignedIn(parsed.tenantId, found);
      if (now.getTime() - found.lastSeenAt.getTime() >= MINUTE) {
        await door.change(signedIn.actor, (tx) => tx.identity.touchSession(found.sessionId, now));
      }
      return signedIn;
    },
    open: async (tx, accountId, userAgent) => {
      const token = newToken();
      const sessionId = await tx.identity.insertSession({
        tokenHash: sha256(token),
        accountId,
        csrfToken: newToken(),
        userAgent: userAgent?.slice(0, 200) ?? null,
        at: tx.now,
        expiresAt: new Date(tx.now.getTime() + settings.absoluteHours * HOUR),
      });
      return { cookie: formatTenantToken({ tenantId: tx.actor.tenantId, token }), sessionId };
    },
    list: ({ actor }) => {
      const now = clock.now();
      const idleSince = new Date(now.getTime() - settings.idleMinutes * MINUTE);
      return door.read(actor, (tx) => tx.identity.sessions(accountOf(actor), { now, idleSince }));
    },
    end: ({ actor }, sessionId) =>
      door.change(actor, async (tx) => {
        const ended = await tx.identity.revokeSession(accountOf(actor), sessionId, tx.now);
        if (!ended) refuse('notFound', 'session.notFound', 'Diese Anmeldung gibt es nicht oder nicht mehr.');
        await tx.audit({ entity: 'session', entityId: sessionId, event: 'ended' });
      }),
  };
}

/** @throws Error for the clock, which never signs in: a bug */
export function accountOf(actor: Actor): string {
  if (actor.accountId === null) throw new Error('this actor has no account');
  return actor.accountId;
}

function toSignedIn(tenantId: string, found: FoundSession): SignedIn {
  return {
    actor: {
      tenantId,
      accountId: found.accountId,
      name: found.name,
      memberships: found.memberships,
      roles: [...new Set(found.memberships.map(({ role }) => role))],
    },
    sessionId: found.sessionId,
    csrfToken: found.csrfToken,
    expiresAt: found.expiresAt,
    email: found.email,
    jobcenter: { id: tenantId, name: found.jobcenterName, traegerform: found.traegerform },
  };
}
