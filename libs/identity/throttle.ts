/**
 * Guessing is slowed down per account and per network address. Attempts are counted before the password is looked at, under a
 * lock per bucket, so that a hundred parallel tries count as a hundred; buckets are hashes, no address or e-mail is stored.
 */
import type { Tx } from '#application/ports.js';
import { refuse } from '#application/refused.js';
import { isIPv6 } from 'node:net';
import { sha256 } from './tokens.js';

export interface Limit {
  readonly bucket: string;
  readonly most: number;
  readonly windowMinutes: number;
}

/** Name of a bucket; `what` keeps sign-in and reset apart. */
export const accountBucket = (what: string, email: string): string => `${what}-account-${sha256(email)}`;
export const addressBucket = (what: string, address: string): string => `${what}-address-${sha256(network(address))}`;

/**
 * Counts one attempt in every bucket, in the given order (always account before address, so that two never wait for each other).
 * @returns ids of the attempts, to be forgotten when it was no guess
 * @throws Refused tooMany with `facts.retryAfterSeconds`; nothing is counted then
 */
export async function countAttempt(tx: Tx, limits: readonly Limit[]): Promise<string[]> {
  for (const { bucket, most, windowMinutes } of limits) {
    const since = new Date(tx.now.getTime() - windowMinutes * 60_000);
    const { count, oldest } = await tx.identity.attempts(bucket, since);
    if (count >= most) refuseTooMany(((oldest ?? tx.now).getTime() - since.getTime()) / 1000);
  }
  const ids: string[] = [];
  for (const { bucket } of limits) ids.push(await tx.identity.addAttempt(bucket, tx.now));
  return ids;
}

export function refuseTooMany(seconds: number): never {
  const retryAfterSeconds = Math.max(1, Math.ceil(seconds));
  refuse(
    'tooMany',
    'signIn.tooMany',
    `Zu viele Versuche. Bitte warten Sie ${inWords(retryAfterSeconds)} und versuchen Sie es dann noch einmal.`,
    {
      facts: { retryAfterSeconds },
    },
  );
}

const inWords = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 1 ? 'eine Minute' : `${minutes} Minuten`;
};

/** In IPv6 a person has a whole /64. */
function network(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array<string>(Math.max(0, missing)).fill('0'), ...last].slice(0, 4).join(':');
}
