/** R29: a long passage stands in the programme only once. */
import type { RawFinding } from '../finding.js';
import type { Passage } from '../passages.js';
import { placeOf } from '../passages.js';
import type { Reading } from '../reading.js';

/** So many words in the same order are no chance. */
const WORDS = 15;

/** The words of a text as numbers, and where each stands. */
interface Words {
  readonly passage: Passage;
  readonly ids: number[];
  readonly starts: number[];
  readonly ends: number[];
}

export function repeatedPassages({ passages }: Reading): RawFinding[] {
  const known = new Map<string, number>();
  const texts = passages
    .filter(({ kind, text }) => kind === 'text' && text.length > WORDS * 4)
    .map((passage) => wordsOf(passage, known));
  /** Text and word of the first run with a hash, as one number. */
  const seen = new Map<number, number>();
  const found: RawFinding[] = [];
  texts.forEach((words, text) => {
    let until = 0;
    eachRun(words.ids, (hash, word) => {
      const first = seen.get(hash);
      if (first === undefined) return void seen.set(hash, text * LONGEST + word);
      const [firstText, firstWord] = [Math.floor(first / LONGEST), first % LONGEST];
      const other = texts[firstText];
      if (word < until || !other || (firstText === text && word - firstWord < WORDS)) return;
      const length = commonLength(other.ids, firstWord, words.ids, word);
      if (length < WORDS || !isProse(words, word, length)) return;
      until = word + length;
      found.push(finding(words, word, length, other.passage));
    });
  });
  return found;
}

/** References to law are mostly numbers and abbreviations; they may be said as often as they apply. */
const isProse = ({ starts, ends }: Words, word: number, length: number): boolean =>
  starts.slice(word, word + length).filter((start, n) => (ends[word + n] ?? 0) - start > 2).length >= PROSE;
const PROSE = 12;

/** More words than a passage can have. */
const LONGEST = 1 << 20;
const WORD = /[\p{L}\d]+/gu;

function wordsOf(passage: Passage, known: Map<string, number>): Words {
  const words: Words = { passage, ids: [], starts: [], ends: [] };
  const text = passage.text.toLowerCase();
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const word = match[0];
    let id = known.get(word);
    if (id === undefined) known.set(word, (id = known.size + 1));
    words.ids.push(id);
    words.starts.push(match.index);
    words.ends.push(match.index + word.length);
  }
  return words;
}

const BASE = 1_000_003;

/** A rolling hash over every run of WORDS words; a hit is compared word by word afterwards. */
function eachRun(ids: readonly number[], visit: (hash: number, word: number) => void): void {
  let top = 1;
  for (let n = 1; n < WORDS; n++) top = Math.imul(top, BASE);
  let hash = 0;
  for (let index = 0; index < ids.length; index++) {
    const leaving = ids[index - WORDS];
    if (leaving !== undefined) hash = (hash - Math.imul(leaving, top)) | 0;
    hash = (Math.imul(hash, BASE) + (ids[index] ?? 0)) | 0;
    if (index >= WORDS - 1) visit(hash, index - WORDS + 1);
  }
}

function commonLength(a: readonly number[], from: number, b: readonly number[], start: number): number {
  let length = 0;
  while (a[from + length] !== undefined && a[from + length] === b[start + length]) length++;
  return length;
}

function finding({ passage, starts, ends }: Words, word: number, length: number, first: Passage): RawFinding {
  const [start, end] = [starts[word] ?? 0, ends[word + length - 1] ?? 0];
  const quote = passage.text.slice(start, end);
  const { pointer, offset } = placeOf(passage, start);
  return {
    where: pointer,
    message: `${length} Wörter in Folge stehen schon an anderer Stelle: „${quote.length > 90 ? `${quote.slice(0, 90).trimEnd()} …` : quote}“. Bitte eine der beiden Stellen kürzen oder auf die andere verweisen.`,
    facts: { words: length, first: first.pointer, offset, length: end - start },
  };
}
