/** Small numbers as words or digits: „sechs“, „7“. */
const WORDS = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** Also at the beginning of a sentence; to be used without the flag `i`. */
export const COUNT = `(${WORDS.slice(2)
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')}|\\d{1,2})`;

export function countOf(written: string): number {
  const index = WORDS.indexOf(written.toLowerCase());
  return index < 0 ? Number(written) : index;
}

/** A count in the manner of another one: „Sieben“ for „Sechs“, „7“ for „6“. */
export function countWord(count: number, like: string): string {
  const word = /^\d/.test(like) ? undefined : WORDS[count];
  if (word === undefined || count < 2) return String(count);
  return like.charAt(0) === like.charAt(0).toLowerCase() ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
