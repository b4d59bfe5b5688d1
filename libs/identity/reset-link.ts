/**
 * One-time links. No table ever holds a link that works: the mail row names only the reset, and the token is made while the mail is
 * being written — the mail carries the token, the database its hash. A mail that is sent again gets a new token; the older link ends.
 */
import type { Tx } from '#application/ports.js';
import { endOfDay, localDate, plusDays } from '#domain/shared/berlin.js';
import { IDENTITY_SETTINGS } from './settings.js';
import { formatTenantToken, newToken, sha256 } from './tokens.js';

const MINUTE = 60_000;

export const LINK_TEMPLATES = ['passwordReset', 'invitation'] as const;
export type LinkTemplate = (typeof LINK_TEMPLATES)[number];

/** Pages of the portal; behind the # stands the token, which browsers send to no server. Who is invited is welcomed first. */
const PAGES: Readonly<Record<LinkTemplate, string>> = { passwordReset: '/passwort', invitation: '/willkommen' };

type Lifetimes = Pick<typeof IDENTITY_SETTINGS, 'resetMinutes' | 'invitationDays'>;

/** Puts a mail with a link on its way; older links of the account end. */
export async function mailLink(tx: Tx, accountId: string, template: LinkTemplate): Promise<void> {
  await tx.identity.dropResets(accountId);
  const resetId = await tx.identity.insertReset({
    accountId,
    tokenHash: sha256(newToken()),
    at: tx.now,
    expiresAt: tx.now,
  });
  const { name: jobcenter } = await tx.people.tenant();
  await tx.mails.enqueue({
    key: `${template}-${resetId}`,
    accountId,
    template,
    data: { jobcenter, resetId },
    at: tx.now,
  });
}

/** A link that is shown at once instead of mailed (`amip create-jobcenter`). Returns the path with the token. */
export async function showLink(
  tx: Tx,
  accountId: string,
  template: LinkTemplate,
  lifetimes: Lifetimes = IDENTITY_SETTINGS,
): Promise<string> {
  await tx.identity.dropResets(accountId);
  const token = newToken();
  await tx.identity.insertReset({
    accountId,
    tokenHash: sha256(token),
    at: tx.now,
    expiresAt: endOf(template, tx.now, lifetimes),
  });
  return pathOf(tx, template, token);
}

/**
 * For the handler that writes a mail, inside its transaction and directly before composing: a mail with a link gets its token now, and
 * the link counts from now on; any other mail comes back as it is.
 * @returns the mail with `path` (and for an invitation `frist`) in its data; null: the link is not wanted any more, send nothing
 */
export async function withLink<
  M extends { readonly template: string; readonly data: Readonly<Record<string, unknown>> },
>(tx: Tx, mail: M, lifetimes: Lifetimes = IDENTITY_SETTINGS): Promise<M | null> {
  const template = LINK_TEMPLATES.find((name) => name === mail.template);
  const { resetId, ...data } = mail.data;
  if (template === undefined || typeof resetId !== 'string') return mail;
  const token = newToken();
  const expiresAt = endOf(template, tx.now, lifetimes);
  if (!(await tx.identity.armReset(resetId, sha256(token), expiresAt))) return null;
  const frist = template === 'invitation' ? { frist: lastDay(tx.now, lifetimes.invitationDays) } : {};
  return { ...mail, data: { ...data, ...frist, path: pathOf(tx, template, token) } };
}

/** A reset counts minutes; an invitation counts until the end of its last day. */
const endOf = (template: LinkTemplate, now: Date, { resetMinutes, invitationDays }: Lifetimes): Date =>
  template === 'passwordReset'
    ? new Date(now.getTime() + resetMinutes * MINUTE)
    : endOfDay(lastDay(now, invitationDays));

const lastDay = (now: Date, days: number): string => plusDays(localDate(now), days);

const pathOf = (tx: Tx, template: LinkTemplate, token: string): string =>
  `${PAGES[template]}#${formatTenantToken({ tenantId: tx.actor.tenantId, token })}`;
