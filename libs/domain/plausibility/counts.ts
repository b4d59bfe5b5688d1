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
