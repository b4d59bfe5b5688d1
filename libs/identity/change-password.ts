/** A new password: by a one-time link, or by the person who knows the old one. Whoever else was signed in is signed out. */
import type { SignedIn } from './sessions.js';
import { refuse } from '#application/refused.js';
import { passwordProblems } from './passwords.js';
import { mailLink } from './reset-link.js';
import { nobodyIn, type IdentityNeeds } from './sign-in.js';
import { accountBucket, addressBucket, countAttempt } from './throttle.js';
import { parseTenantToken, sha256 } from './tokens.js';

const HOUR = 60;

/**
 * Always answers alike; a mail goes out only if the account exists and has not asked too often.
 * @throws Refused tooMany for the address, whatever was asked for
 */
export async function requestReset(
  needs: IdentityNeeds,
  ask: { jobcenter: string | null; email: string; address: string },
): Promise<void> {
  const email = ask.email.toLowerCase();
  const jobcenter = await needs.directory.findJobcenter(ask.jobcenter);
  if (!jobcenter) return;
  const { resetsPerAccount, resetsPerAddress } = needs.settings;
  const account = { bucket: accountBucket('reset', email), most: resetsPerAccount, windowMinutes: HOUR };
  const address = { bucket: addressBucket('reset', ask.address), most: resetsPerAddress, windowMinutes: HOUR };
  await needs.door.change(nobodyIn(jobcenter.id), async (tx) => {
    const since = new Date(tx.now.getTime() - HOUR * 60_000);
    const asked = await tx.identity.attempts(account.bucket, since);
    await countAttempt(tx, [address]);
    await tx.identity.addAttempt(account.bucket, tx.now);
    const credentials = await tx.identity.credentials({ email });
    if (credentials?.active && asked.count < resetsPerAccount)
      await mailLink(tx, credentials.accountId, 'passwordReset');
  });
}

/** @throws Refused invalid — the link is unknown, used or over, or the password is not good enough (the link then stays) */
export async function resetPassword(needs: IdentityNeeds, ask: { token: string; password: string }): Promise<void> {
  const parsed = parseTenantToken(ask.token);
  if (!parsed) return refuseLink();
  await needs.door.change(nobodyIn(parsed.tenantId), async (tx) => {
    const reset = await tx.identity.useReset(sha256(parsed.token), tx.now);
    const credentials = reset && (await tx.identity.credentials({ accountId: reset.accountId }));
    if (!reset || !credentials) return refuseLink();
    checkPassword(ask.password, credentials.email, '/password');
    await tx.identity.setPassword(reset.accountId, await needs.passwords.hash(ask.password));
    await tx.identity.revokeSessions(reset.accountId, null, tx.now);
    await tx.identity.dropResets(reset.accountId);
    await tx.identity.forgetAttempts({ bucket: accountBucket('signIn', credentials.email) });
    await tx.audit({ entity: 'account', entityId: reset.accountId, event: 'passwordReset' });
  });
}

/** The session that changes stays, all others end. @throws Refused invalid, tooMany */
export async function changePassword(
  needs: IdentityNeeds,
  signedIn: SignedIn,
  ask: { current: string; next: string },
): Promise<void> {
  const { actor, email, sessionId } = signedIn;
  const accountId = actor.accountId ?? '';
  const limit = {
    bucket: accountBucket('change', email),
    most: needs.settings.attemptsPerAccount,
    windowMinutes: needs.settings.windowMinutes,
  };
  const { credentials, attemptIds } = await needs.door.change(actor, async (tx) => ({
    attemptIds: await countAttempt(tx, [limit]),
    credentials: await tx.identity.credentials({ accountId }),
  }));
  if (!(await needs.passwords.verify(ask.current, credentials?.passwordHash ?? null))) {
    const message = 'Das bisherige Passwort stimmt nicht.';
    refuse('invalid', 'password.wrong', message, { problems: [{ pointer: '/current', message }] });
  }
  checkPassword(ask.next, email, '/next');
  const hash = await needs.passwords.hash(ask.next);
  await needs.door.change(actor, async (tx) => {
    for (const id of attemptIds) await tx.identity.forgetAttempts({ id });
    await tx.identity.setPassword(accountId, hash);
    await tx.identity.revokeSessions(accountId, sessionId, tx.now);
    await tx.identity.dropResets(accountId);
    await tx.audit({ entity: 'account', entityId: accountId, event: 'passwordChanged' });
  });
}

function checkPassword(password: string, email: string, pointer: string): void {
  const problems = passwordProblems(password, { email }, pointer);
  if (problems.length > 0)
    refuse('invalid', 'password.weak', problems.map(({ message }) => message).join(' '), { problems });
}

function refuseLink(): never {
  refuse(
    'invalid',
    'reset.invalid',
    'Dieser Link gilt nicht mehr. Bitte fordern Sie unter „Passwort vergessen“ einen neuen an.',
  );
}
