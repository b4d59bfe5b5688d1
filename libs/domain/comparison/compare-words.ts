/** Two versions of one text, word by word: what stayed, came and went, as a reader would mark it with a pen. */
import diff from 'fast-diff';
import type { Segment, SegmentChange } from './comparison.js';
import { readingOnce, sharedEnds, similarity, type ReadWords } from './similarity.js';
import { isWord, tokensOf } from './tokens.js';

/** Below this share of common words a text counts as written anew: marks word by word would only confuse. */
const REWRITTEN = 0.2;
/** Pairs of tokens of one text that are weighed at most: 2,500 words against as many. More are shown as replaced. */
const MOST_PAIRS = 2500 * 2500;
/** Pairs of tokens in a whole comparison: far more than any programme needs, and about a second for texts made to be slow. */
export interface WordBudget {
  left: number;
}
export const wordBudget = (): WordBudget => ({ left: 8 * MOST_PAIRS });

/** Surrogates are no characters of their own. */
const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;

/**
 * Equal texts are not looked into; an empty text has no segments.
 * @param budget what the comparison that this is part of may still cost; @param read what it has read already
 */
export function compareWords(
  before: string,
  after: string,
  budget: WordBudget = wordBudget(),
  read: ReadWords = readingOnce(),
): Segment[] {
  if (before === after) return segments([['gleich', before]]);
  if (before === '' || after === '') return segments(swapped(before, after));
  const shared = sharedEnds(before, after);
  if (shared.start + shared.end < REWRITTEN * Math.max(before.length, after.length)) {
    const [a, b] = [read(before), read(after)];
    return segments(
      similarity(a.words, b.words) < REWRITTEN ? swapped(before, after) : middle(a.tokens, b.tokens, budget),
    );
  }
  const start = cutBefore(before, after, shared.start);
  const end = cutBehind(before, shared.end);
  return segments([
    ['gleich', before.slice(0, start)],
    ...middle(
      tokensOf(before.slice(start, before.length - end)),
      tokensOf(after.slice(start, after.length - end)),
      budget,
    ),
    ['gleich', before.slice(before.length - end)],
  ]);
}

const swapped = (before: string, after: string): [SegmentChange, string][] => [
  ['entfallen', before],
  ['neu', after],
];

/** What both begin and end with is kept; between them words are compared, if that is not too much work. */
function middle(a: readonly string[], b: readonly string[], budget: WordBudget): [SegmentChange, string][] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [from, to] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const pairs = from.length * to.length;
  const tooLong = pairs > Math.min(MOST_PAIRS, budget.left);
  if (!tooLong) budget.left -= pairs;
  return [
    ['gleich', a.slice(0, start).join('')],
    ...(tooLong || !shareWord(from, to) ? swapped(from.join(''), to.join('')) : joined(differences(from, to))),
    ['gleich', a.slice(a.length - end).join('')],
  ];
}

/** A few tokens are looked at one by one: where no word of them stayed, everything is replaced, and the diff would find nothing else. */
const FEW_PAIRS = 400;
const shareWord = (from: readonly string[], to: readonly string[]): boolean =>
  from.length * to.length > FEW_PAIRS || from.some((token) => to.includes(token) && isWord(token));

/** A small letter behind white space begins a token in any text: it stands in no number, no word and no law before it. */
function beginsToken(text: string, at: number): boolean {
  const letter = text.charCodeAt(at);
  const small = (letter >= 0x61 && letter <= 0x7a) || letter === 0xe4 || letter === 0xf6 || letter === 0xfc;
  return small && /\s/.test(text.charAt(at - 1));
}

/** The last place within the shared beginning where a token begins on both sides. */
function cutBefore(before: string, after: string, start: number): number {
  for (let at = start; at > 0; at--) if (beginsToken(before, at) && beginsToken(after, at)) return at;
  return 0;
}

/** Length of the shared end from the first token that begins in it. */
function cutBehind(text: string, end: number): number {
  for (let length = end - 1; length > 0; length--) if (beginsToken(text, text.length - length)) return length;
  return 0;
}

interface Difference {
  readonly change: SegmentChange;
  readonly tokens: readonly string[];
}
const CHANGE: Readonly<Record<-1 | 0 | 1, SegmentChange>> = { [-1]: 'entfallen', 0: 'gleich', 1: 'neu' };

/** fast-diff compares characters: each different token becomes one. */
function differences(from: readonly string[], to: readonly string[]): Difference[] {
  const numbers = new Map<string, number>();
  const tokens: string[] = [];
  const mapped = (list: readonly string[]): string => {
    const text: string[] = [];
    for (const token of list) {
      let number = numbers.get(token);
      if (number === undefined) {
        number = tokens.push(token) - 1;
        numbers.set(token, number);
      }
      text.push(String.fromCharCode(number < FIRST_SURROGATE ? number : number + SURROGATES));
    }
    return text.join('');
  };
  const tokensIn = (text: string): string[] => {
    const list: string[] = [];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      list.push(tokens[code < FIRST_SURROGATE ? code : code - SURROGATES] ?? '');
    }
    return list;
  };
  return diff(mapped(from), mapped(to)).map(([change, text]) => ({
    change: CHANGE[change],
    tokens: tokensIn(text),
  }));
}

/** A lone space or comma that stayed between two changes is no hold for the eye: it is part of both. */
function joined(all: readonly Difference[]): [SegmentChange, string][] {
  const result: [SegmentChange, string][] = [];
  let [gone, come] = ['', ''];
  const flush = (): void => {
    result.push(...swapped(gone, come));
    [gone, come] = ['', ''];
  };
  all.forEach(({ change, tokens }, index) => {
    const text = tokens.join('');
    if (change === 'entfallen') gone += text;
    else if (change === 'neu') come += text;
    else if (index > 0 && index < all.length - 1 && !tokens.some(isWord)) {
      gone += text;
      come += text;
    } else {
      flush();
      result.push(['gleich', text]);
    }
  });
  flush();
  return result;
}

/** Without empty ones, neighbours of one kind together. */
function segments(parts: readonly (readonly [SegmentChange, string])[]): Segment[] {
  const result: { text: string; change: SegmentChange }[] = [];
  for (const [change, text] of parts) {
    const last = result.at(-1);
    if (text === '') continue;
    if (last?.change === change) last.text += text;
    else result.push({ text, change });
  }
  return result;
}
