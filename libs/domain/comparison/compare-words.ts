/** Two versions of one text, word by word: what stayed, came and went, as a reader would mark it with a pen. */
import type { Segment, SegmentChange } from './comparison.js';
import { alike, early, keptRuns, wordBudget, type WordBudget } from './kept-runs.js';
import { readingOnce, sharedEnds, similarity, type ReadWords } from './similarity.js';
import { isWord, tokensOf } from './tokens.js';

/** Below this share of common words a text counts as written anew: marks word by word would only confuse. */
const REWRITTEN = 0.2;

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
  const start = alike(a, 0, b, 0, 1, most);
  const end = alike(a, a.length - 1, b, b.length - 1, -1, most - start);
  return [
    ['gleich', a.slice(0, start).join('')],
    ...marked(a.slice(start, a.length - end), b.slice(start, b.length - end), budget),
    ['gleich', a.slice(a.length - end).join('')],
  ];
}

/** A lone space or comma that stayed between two changes is no hold for the eye: it is part of both. */
function marked(from: readonly string[], to: readonly string[], budget: WordBudget): [SegmentChange, string][] {
  const holds = keptRuns(from, to, budget).filter((run) =>
    from.slice(run.before, run.before + run.length).some(isWord),
  );
  const result: [SegmentChange, string][] = [];
  let [gone, come] = [0, 0];
  for (const { before, after, length } of early(holds, from, to)) {
    const end = before + length;
    result.push(...swapped(from.slice(gone, before).join(''), to.slice(come, after).join('')));
    result.push(['gleich', from.slice(before, end).join('')]);
    [gone, come] = [end, after + length];
  }
  return [...result, ...swapped(from.slice(gone).join(''), to.slice(come).join(''))];
}

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
