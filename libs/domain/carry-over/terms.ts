/** A term of the catalogue follows the law into the new year; words of the house's own stay. */

interface Term {
  readonly key: string;
}

/** What the catalogue said while the programme was written, resolved and in force. */
export const daysOf = (year: number): readonly string[] => [`${year - 1}-07-01`, `${year}-01-01`, `${year}-12-31`];

/** The terms by key on each of these days. */
export const termsBefore = <T extends Term>(
  catalogue: (on: string) => readonly T[],
  year: number,
): Map<string, T[]> => {
  const terms = new Map<string, T[]>();
  for (const day of daysOf(year))
    for (const term of catalogue(day)) terms.set(term.key, [...(terms.get(term.key) ?? []), term]);
  return terms;
};

/** @returns the new word where `own` was the catalogue's word before, else `own` */
export function renewed<T>(
  own: string,
  before: readonly T[],
  now: T | undefined,
  words: readonly ((term: T) => string | null)[],
): string {
  for (const word of words) {
    const next = now && word(now);
    if (next && before.some((term) => word(term) === own)) return next;
  }
  return own;
}
