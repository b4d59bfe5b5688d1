/** R29: a long passage stands in the programme only once. */
import type { RawFinding } from '../finding.js';
import type { Passage } from '../passages.js';
import { placeOf } from '../passages.js';
import type { Reading } from '../reading.js';

/** So many words in the same order are no chance. */
const WORDS = 15;

interface Word {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

export function repeatedPassages({ passages }: Reading): RawFinding[] {
  const ids = new Map<string, number>();
  const texts = passages
    .filter(({ kind, text }) => kind === 'text' && text.length > WORDS * 4)
    .map((passage) => ({ passage, words: wordsOf(passage.text, ids) }));
  const seen = new Map<number, { text: number; word: number }>();
  const found: RawFinding[] = [];
  texts.forEach(({ passage, words }, text) => {
    let until = 0;
    eachRun(words, (hash, word) => {
      const first = seen.get(hash);
      if (!first) return void seen.set(hash, { text, word });
      const other = texts[first.text];
      if (word < until || !other || (first.text === text && word - first.word < WORDS)) return;
      const length = commonLength(other.words, first.word, words, word);
      if (length < WORDS) return;
      until = word + length;
      found.push(finding(passage, words, word, length, other.passage));
    });
  });
  return found;
}

function wordsOf(text: string, ids: Map<string, number>): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\d]+/gu)) {
    const word = match[0].toLowerCase();
    let id = ids.get(word);
    if (id === undefined) ids.set(word, (id = ids.size + 1));
    words.push({ id, start: match.index, end: match.index + word.length });
  }
  return words;
}

const BASE = 1_000_003;

/** A rolling hash over every run of WORDS words; a hit is compared word by word afterwards. */
function eachRun(words: readonly Word[], visit: (hash: number, word: number) => void): void {
  let top = 1;
  for (let n = 1; n < WORDS; n++) top = Math.imul(top, BASE);
  let hash = 0;
  words.forEach(({ id }, index) => {
    const leaving = words[index - WORDS];
    if (leaving) hash = (hash - Math.imul(leaving.id, top)) | 0;
    hash = (Math.imul(hash, BASE) + id) | 0;
    if (index >= WORDS - 1) visit(hash, index - WORDS + 1);
  });
}

function commonLength(a: readonly Word[], from: number, b: readonly Word[], start: number): number {
  let length = 0;
  while (a[from + length] && a[from + length]?.id === b[start + length]?.id) length++;
  return length;
}

function finding(passage: Passage, words: readonly Word[], word: number, length: number, first: Passage): RawFinding {
  const [start, end] = [words[word]?.start ?? 0, words[word + length - 1]?.end ?? 0];
  const quote = passage.text.slice(start, end);
  const { pointer, offset } = placeOf(passage, start);
  return {
    where: pointer,
    message: `${length} Wörter in Folge stehen schon an anderer Stelle: „${quote.length > 90 ? `${quote.slice(0, 90).trimEnd()} …` : quote}“. Bitte eine der beiden Stellen kürzen oder auf die andere verweisen.`,
    facts: { words: length, first: first.pointer, offset, length: end - start },
  };
}
