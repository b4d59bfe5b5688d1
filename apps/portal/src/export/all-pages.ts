/** A list that the page shows in parts, from its beginning to its end: a file holds all of it. */
interface PageOf<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** As many as the server gives at once. */
export const WHOLE_PAGE = 100;

/** @param page asks for what comes after the mark that the page before named */
export async function allPages<T>(page: (after: string | null) => Promise<PageOf<T>>): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = null, more = true; more; more = after !== null) {
    const { items, next }: PageOf<T> = await page(after);
    all.push(...items);
    after = next;
  }
  return all;
}
