/**
 * Signing in: the same answer, after about the same time, whether the Jobcenter, the account or the password is wrong. The attempt is
 * counted and committed before the password is looked at; the hash is computed outside of any transaction.
 */
import type { Actor } from '#application/actor.js';
import type { Directory } from '#application/people/ports.js';
import type { Door } from '#application/ports.js';
import { refuse } from '#application/refused.js';
import type { Clock } from '#domain/shared/clock.js';
import { MemoryThrottle } from './memory-throttle.js';
import type { Passwords } from './passwords.js';
import type { Sessions } from './sessions.js';
import type { IdentitySettings } from './settings.js';
import { accountBucket, addressBucket, countAttempt, refuseTooMany, type Limit } from './throttle.js';
import { parseTenantToken, sha256 } from './tokens.js';

export interface IdentityNeeds {
  readonly directory: Directory;
  readonly door: Door;
  readonly clock: Clock;
  readonly settings: IdentitySettings;
  readonly sessions: Sessions;
  readonly passwords: Passwords;
}

export interface SignInAttempt {
  /** Key of the Jobcenter; null if the installation has only one. */
  readonly jobcenter: string | null;
  readonly email: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string | null;
  /** Cookie that came with the request: that session ends, whoever put it there. */
  readonly previousCookie: string | undefined;
}

export type SignIn = (attempt: SignInAttempt) => Promise<{ cookie: string }>;

const DAY = 86_400_000;
/** How long an ended session is still known; longer than anybody looks back at it. */
const SESSIONS_KEPT = 30 * DAY;

/** Nobody yet: enough to look up an account in one tenant. */
export const nobodyIn = (tenantId: string): Actor => ({
  tenantId,
  accountId: null,
  name: 'Anmeldung',
  memberships: [],
  roles: [],
});

export function createSignIn(needs: IdentityNeeds): SignIn {
  const { directory, door, clock, settings, sessions, passwords } = needs;
  const unknownJobcenters = new MemoryThrottle(settings.attemptsPerAddress, settings.windowMinutes);

  return async (attempt) => {
    const email = attempt.email.toLowerCase();
    const jobcenter = await directory.findJobcenter(attempt.jobcenter);
    if (!jobcenter) {
      const wait = unknownJobcenters.count(attempt.address, clock.now());
      if (wait !== null) refuseTooMany(wait);
      await passwords.verify(attempt.password, null);
      return refuseSignIn();
    }
    const limits: Limit[] = [
      {
        bucket: accountBucket('signIn', email),
        most: settings.attemptsPerAccount,
        windowMinutes: settings.windowMinutes,
      },
      {
        bucket: addressBucket('signIn', attempt.address),
        most: settings.attemptsPerAddress,
        windowMinutes: settings.windowMinutes,
      },
    ];
    const { credentials, attemptIds } = await door.change(nobodyIn(jobcenter.id), async (tx) => ({
      attemptIds: await countAttempt(tx, limits),
      credentials: await tx.identity.credentials({ email }),
    }));
    const right = await passwords.verify(attempt.password, credentials?.passwordHash ?? null);
    if (!credentials || !right || !credentials.active) return refuseSignIn();

    const account: Actor = { ...nobodyIn(jobcenter.id), accountId: credentials.accountId, name: credentials.name };
    return door.change(account, async (tx) => {
      const current = await tx.identity.credentials({ accountId: credentials.accountId });
      if (!current?.active || current.passwordHash !== credentials.passwordHash) refuseSignIn(); // changed while we were hashing
      const previous = parseTenantToken(attempt.previousCookie);
      if (previous?.tenantId === jobcenter.id) await tx.identity.revokeByToken(sha256(previous.token), tx.now);
      await tx.identity.forgetAttempts({ bucket: accountBucket('signIn', email) });
      for (const id of attemptIds) await tx.identity.forgetAttempts({ id });
      await tx.identity.forgetAttempts({ before: new Date(tx.now.getTime() - DAY) });
      await tx.identity.forgetSessions(new Date(tx.now.getTime() - SESSIONS_KEPT));
      const { cookie, sessionId } = await sessions.open(tx, credentials.accountId, attempt.userAgent);
      await tx.audit({ entity: 'session', entityId: sessionId, event: 'signedIn' });
      return { cookie };
    });
  };
}

function refuseSignIn(): never {
  refuse(
    'invalid',
    'signIn.failed',
    'Die Anmeldung ist nicht möglich: E-Mail-Adresse oder Passwort stimmen nicht, oder der Zugang gehört zu einem anderen Jobcenter.',
  );
}
