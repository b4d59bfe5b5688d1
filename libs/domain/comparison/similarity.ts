/** How much two texts have in common: the share of their words that occur in both, whatever the order. */
import { isWord, tokensOf } from './tokens.js';

export interface Words {
  readonly counts: ReadonlyMap<string, number>;
  /** With repetitions. */
  readonly size: number;
}

/** A text cut into tokens, and the words among them. */
export interface ReadText {
  readonly tokens: readonly string[];
  readonly words: Words;
}
export type ReadWords = (text: string) => ReadText;

/** Reads each text once; for as long as one comparison takes. */
export function readingOnce(): ReadWords {
  const known = new Map<string, ReadText>();
  return (text) => {
    const read = known.get(text);
    if (read) return read;
    const tokens = tokensOf(text);
    const now = { tokens, words: wordsIn(tokens) };
    known.set(text, now);
    return now;
  };
}

export const wordsOf = (text: string): Words => wordsIn(tokensOf(text));

function wordsIn(tokens: readonly string[]): Words {
  const counts = new Map<string, number>();
  let size = 0;
  for (const token of tokens) {
    if (!isWord(token)) continue;
    counts.set(token, (counts.get(token) ?? 0) + 1);
    size++;
  }
  return { counts, size };
}

/** 0 = nothing in common, 1 = the same words equally often; two texts without words are alike. */
export function similarity(a: Words, b: Words): number {
  if (a.size + b.size === 0) return 1;
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of small.counts) common += Math.min(count, large.counts.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}

/** How many characters two texts share at their beginning and, after that, at their end; quick, and often answer enough. */
export function sharedEnds(a: string, b: string): { readonly start: number; readonly end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  return { start, end };
}
