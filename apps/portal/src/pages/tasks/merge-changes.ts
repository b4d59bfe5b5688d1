/** News that were shown once stay on the page until they are marked as read or the page is loaded anew. */
export interface ChangeLike {
  readonly at: string;
  readonly text: string;
  readonly link: string;
}

/** Newest first, each once. */
export function mergeChanges<T extends ChangeLike>(kept: readonly T[], fresh: readonly T[]): T[] {
  const keyOf = ({ at, text, link }: T): string => `${at} ${link} ${text}`;
  const all = new Map([...kept, ...fresh].map((change) => [keyOf(change), change]));
  return [...all.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
