/** Instruments of the catalogue found by their name, abbreviation or legal basis, in groups. */
export interface Term {
  readonly key: string;
  readonly label: string;
  readonly short: string | null;
  readonly legalBasis: string;
  readonly group: string;
}

const plain = (text: string): string => text.toLocaleLowerCase('de').replace(/\s+/g, ' ').trim();

/** Every word must occur; § 16e is found by „16e“ and „§ 16e“. */
export function matching<T extends Term>(terms: readonly T[], search: string): T[] {
  const words = plain(search).split(' ');
  return terms.filter(({ label, short, legalBasis, group }) => {
    const text = plain(`${label} ${short ?? ''} ${legalBasis} ${group}`);
    return words.every((word) => text.includes(word));
  });
}

export function byGroup<T extends Term>(terms: readonly T[]): [group: string, terms: T[]][] {
  const groups = new Map<string, T[]>();
  for (const term of terms) groups.set(term.group, [...(groups.get(term.group) ?? []), term]);
  return [...groups];
}
