/**
 * One-time links. No table ever holds a link that works: the mail row names only the reset, and the token is made while the mail is
 * being written — the mail carries the token, the database its hash. A mail that is sent again gets a new token; the older link ends.
 */
import type { Tx } from '#application/ports.js';
import { IDENTITY_SETTINGS } from './settings.js';
import { formatTenantToken, newToken, sha256 } from './tokens.js';

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

export const LINK_TEMPLATES = ['passwordReset', 'invitation'] as const;
export type LinkTemplate = (typeof LINK_TEMPLATES)[number];

/** Page of the portal; behind the # stands the token, which browsers send to no server. */
const PAGE = '/passwort';

type Lifetimes = Pick<typeof IDENTITY_SETTINGS, 'resetMinutes' | 'invitationDays'>;
const minutesOf = (template: LinkTemplate, { resetMinutes, invitationDays }: Lifetimes): number =>
  template === 'passwordReset' ? resetMinutes : invitationDays * DAY_MINUTES;

/** Puts a mail with a link on its way; older links of the account end. */
export async function mailLink(tx: Tx, accountId: string, template: LinkTemplate): Promise<void> {
  await tx.identity.dropResets(accountId);
  const resetId = await tx.identity.insertReset({ accountId, tokenHash: sha256(newToken()), at: tx.now, expiresAt: tx.now });
  await tx.mails.enqueue({ key: `${template}-${resetId}`, accountId, template, data: { resetId }, at: tx.now });
}

/** A link that is shown at once instead of mailed (`amip create-jobcenter`). Returns the path with the token. */
export async function showLink(tx: Tx, accountId: string, template: LinkTemplate, lifetimes: Lifetimes = IDENTITY_SETTINGS): Promise<string> {
  await tx.identity.dropResets(accountId);
  const token = newToken();
  const expiresAt = new Date(tx.now.getTime() + minutesOf(template, lifetimes) * MINUTE);
  await tx.identity.insertReset({ accountId, tokenHash: sha256(token), at: tx.now, expiresAt });
  return pathOf(tx, token);
}

/**
 * For the handler that writes the mail, inside its transaction: makes the token and arms the link from now on.
 * @returns path to put behind the public address and how long it works; null: the link is not wanted any more, send nothing
 */
export async function completeLink(
  tx: Tx,
  mail: { readonly template: string; readonly data: Readonly<Record<string, unknown>> },
  lifetimes: Lifetimes = IDENTITY_SETTINGS,
): Promise<{ path: string; minutes: number } | null> {
  const template = LINK_TEMPLATES.find((name) => name === mail.template);
  const { resetId } = mail.data;
  if (template === undefined || typeof resetId !== 'string') return null;
  const token = newToken();
  const minutes = minutesOf(template, lifetimes);
  const armed = await tx.identity.armReset(resetId, sha256(token), new Date(tx.now.getTime() + minutes * MINUTE));
  return armed ? { path: pathOf(tx, token), minutes } : null;
}

const pathOf = (tx: Tx, token: string): string => `${PAGE}#${formatTenantToken({ tenantId: tx.actor.tenantId, token })}`;
