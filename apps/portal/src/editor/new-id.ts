/** Ids of new blocks: random, because two people write at the same time without asking each other. */

const DIGITS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** „b-“ and 14 random characters; also where the page is not served encrypted. */
export const newId = (): string =>
  `b-${Array.from(crypto.getRandomValues(new Uint8Array(14)), (byte) => DIGITS[byte % DIGITS.length]).join('')}`;
