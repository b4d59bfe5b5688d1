/** Inviting takes three requests; each one that succeeded stands, and trying again goes on behind it. */
import type { NewMembership } from './membership-form.js';

export interface Invitation {
  readonly name: string;
  readonly email: string;
  readonly membership: NewMembership;
}

/** How far it has come. */
export interface Progress {
  readonly accountId: string | null;
  readonly hasRole: boolean;
  readonly isMailed: boolean;
}
export const NOTHING_YET: Progress = { accountId: null, hasRole: false, isMailed: false };

/** The three requests; each gets a key of its own, so that one that is repeated happens once. */
export interface InviteSteps {
  readonly createAccount: (person: { name: string; email: string }) => Promise<{ id: string }>;
  readonly addMembership: (accountId: string, membership: NewMembership) => Promise<unknown>;
  readonly sendInvitation: (accountId: string) => Promise<unknown>;
}

/** @param reached told after every step, so that a failure loses nothing. @throws what the failing step threw */
export async function invite(
  { name, email, membership }: Invitation,
  from: Progress,
  steps: InviteSteps,
  reached: (progress: Progress) => void,
): Promise<string> {
  const accountId = from.accountId ?? (await steps.createAccount({ name, email })).id;
  reached({ ...from, accountId });
  if (!from.hasRole) await steps.addMembership(accountId, membership);
  reached({ accountId, hasRole: true, isMailed: from.isMailed });
  if (!from.isMailed) await steps.sendInvitation(accountId);
  reached({ accountId, hasRole: true, isMailed: true });
  return accountId;
}

/** What stands and what is missing after a failure; null: nothing stands yet. */
export function standing({ accountId, hasRole, isMailed }: Progress): string | null {
  if (accountId === null) return null;
  if (!hasRole)
    return 'Das Konto ist angelegt. Es fehlen noch die Rolle und die Einladung; „Person einladen“ macht dort weiter.';
  if (!isMailed) return 'Konto und Rolle sind eingetragen. Es fehlt noch die Einladung; „Person einladen“ sendet sie.';
  return null;
}

/** One sentence per field of the person that is missing. */
export function checkPerson({ name, email }: { name: string; email: string }): { name?: string; email?: string } {
  return {
    ...(name.trim() === '' ? { name: 'Bitte nennen Sie den Namen, wie ihn die anderen lesen sollen.' } : {}),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
      ? {}
      : { email: 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel vorname.nachname@jobcenter.example.' }),
  };
}
