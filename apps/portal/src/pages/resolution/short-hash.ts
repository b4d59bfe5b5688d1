/** „3f9a 1c02 … 77be“: enough to compare by eye; the whole one is a click away. */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`;
