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

export const COUNT = `(${WORDS.slice(2).join('|')}|\\d{1,2})`;

export function countOf(written: string): number {
  const index = WORDS.indexOf(written.toLowerCase());
  return index < 0 ? Number(written) : index;
}
