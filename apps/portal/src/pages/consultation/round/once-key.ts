/** A key that makes sending the same thing twice harmless; made without randomUUID, which browsers offer only behind https. */
export const newOnceKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
