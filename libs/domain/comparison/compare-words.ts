/** Two versions of one text, word by word: what stayed, came and went, as a reader would mark it with a pen. */
import diff from 'fast-diff';
import type { Segment, SegmentChange } from './comparison.js';
import { countWords, similarity } from './similarity.js';
import { isWord, tokensOf } from './tokens.js';

/** Below this share of common words a text counts as written anew: marks word by word would only confuse. */
const REWRITTEN = 0.2;
/** Tokens of one side between what both begin and end with; more are shown as replaced, because the time grows with the square. */
const MOST_TOKENS = 2500;
/** Surrogates are no characters of their own. */
const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;

/** Equal texts are not looked into; an empty text has no segments. */
export function compareWords(before: string, after: string): Segment[] {
  if (before === after) return segments([['gleich', before]]);
  if (before === '' || after === '') return replaced(before, after);
  const a = tokensOf(before);
  const b = tokensOf(after);
  const start = sharedStart(a, b);
  const end = sharedEnd(a, b, start);
  if (start + end < REWRITTEN * Math.max(a.length, b.length) && similarity(countWords(a), countWords(b)) < REWRITTEN)
    return replaced(before, after);
  const [from, to] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const tooLong = Math.max(from.length, to.length) > MOST_TOKENS;
  return segments([
    ['gleich', a.slice(0, start).join('')],
    ...(tooLong ? swapped(from.join(''), to.join('')) : joined(differences(from, to))),
    ['gleich', a.slice(a.length - end).join('')],
  ]);
}

const swapped = (before: string, after: string): [SegmentChange, string][] => [
  ['entfallen', before],
  ['neu', after],
];
const replaced = (before: string, after: string): Segment[] => segments(swapped(before, after));

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a[n] === b[n]) n++;
  return n;
}

function sharedEnd(a: readonly string[], b: readonly string[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let n = 0;
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

interface Difference {
  readonly change: SegmentChange;
  readonly tokens: readonly string[];
}
const CHANGE: Readonly<Record<-1 | 0 | 1, SegmentChange>> = { [-1]: 'entfallen', 0: 'gleich', 1: 'neu' };

/** fast-diff compares characters: each different token becomes one. */
function differences(from: readonly string[], to: readonly string[]): Difference[] {
  const characters = new Map<string, string>();
  const tokens = new Map<string, string>();
  const mapped = (list: readonly string[]): string =>
    list
      .map((token) => {
        const known = characters.get(token);
        if (known !== undefined) return known;
        const n = characters.size + 1;
        const character = String.fromCharCode(n < FIRST_SURROGATE ? n : n + SURROGATES);
        characters.set(token, character);
        tokens.set(character, token);
        return character;
      })
      .join('');
  return diff(mapped(from), mapped(to)).map(([change, text]) => ({
    change: CHANGE[change],
    tokens: [...text].map((character) => tokens.get(character) ?? ''),
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
