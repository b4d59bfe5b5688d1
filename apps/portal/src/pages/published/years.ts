/** Published programmes by the year they are for: the programme, then what amends it. */
export interface Published {
  readonly id: string;
  readonly year: number;
  readonly years: number;
  readonly title: string;
  readonly kind: string;
  readonly publishedAt: string;
}

/** „2027“ or „2027 und 2028“ */
export const yearWords = ({ year, years }: Pick<Published, 'year' | 'years'>): string =>
  years === 2 ? `${year} und ${year + 1}` : String(year);

/** The latest year first; in a year the programme before its Nachträge, these in the order of publication. */
export function byYear<T extends Published>(items: readonly T[]): { year: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  const ordered = [...items].sort(
    (a, b) =>
      b.year - a.year ||
      Number(a.kind === 'nachtrag') - Number(b.kind === 'nachtrag') ||
      a.publishedAt.localeCompare(b.publishedAt),
  );
  for (const item of ordered) {
    const year = yearWords(item);
    groups.set(year, [...(groups.get(year) ?? []), item]);
  }
  return [...groups].map(([year, of]) => ({ year, items: of }));
}
