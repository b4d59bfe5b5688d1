/** Secrets that are handed out: 32 random bytes each; the database keeps their SHA-256, comparisons take the same time. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** SHA-256 as lower-case hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A new secret in base64url, 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export function equalSecrets(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** A token that says which Jobcenter it belongs to: `<tenantId>.<token>`; used in the cookie and in one-time links. */
export interface TenantToken {
  readonly tenantId: string;
  readonly token: string;
}

export const formatTenantToken = ({ tenantId, token }: TenantToken): string => `${tenantId}.${token}`;

/** null for everything that was never handed out, so that no malformed text reaches the database. */
export function parseTenantToken(text: string | undefined): TenantToken | null {
  const [tenantId, token, more] = (text ?? '').split('.');
  if (tenantId === undefined || token === undefined || more !== undefined) return null;
  return UUID.test(tenantId) && TOKEN.test(token) ? { tenantId, token } : null;
}
