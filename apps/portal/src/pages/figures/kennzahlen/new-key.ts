/** Keys of new Kennzahlen: made from what they are called, and no other Kennzahl has them. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const LONGEST = 56;

/** Objects of JavaScript know these words by themselves. */
const RESERVED = ['constructor', 'prototype'];

/**
 * @param words e.g. the label; what a key cannot hold is left out
 * @param taken keys that exist
 */
export function newKey(words: string, taken: Iterable<string>): string {
  const all = new Set([...taken, ...RESERVED]);
  const plain = words
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return numbered(plain === '' ? 'kennzahl' : plain, all);
}

/** The key itself, or with the next free number. */
export function numbered(key: string, taken: Iterable<string>): string {
  const all = new Set(taken);
  for (let n = 1; ; n++) {
    const next = n === 1 ? key : `${key}-${n}`;
    if (!all.has(next)) return next;
  }
}
