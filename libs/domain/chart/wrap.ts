/** Text that has to fit: broken at spaces, hyphens and slashes first, inside a long German word only where it can be divided. */
import { textWidth } from './text-width.js';

export interface Room {
  /** In pixels. */
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  /** What does not fit into so many lines ends with „…“. */
  readonly lines?: number;
}

/** At least one line; no line is wider than the room, as long as a letter fits at all. */
export function wrap(text: string, { width, size, bold = false, lines: most = 20 }: Room): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (lines.length > most + 3) break;
    if (fits((line + piece).trimEnd())) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    const [whole, rest] = divided(piece.trimStart(), fits);
    lines.push(...whole);
    line = rest;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), fit(lines.slice(most - 1).join(' '), { width, size, bold })];
}

/** The text in one line, shortened with „…“ if it is too wide. */
export function fit(text: string, { width, size, bold = false }: Room): string {
  if (textWidth(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('').trimEnd()}…`, size, bold) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Words with the space, hyphen or slash that follows them; a non-breaking space does not divide. */
const pieces = (text: string): string[] => text.match(/[^ \-/–]*[-/–]+ ?|[^ \-/–]+ ?| /gu) ?? [];

/** More letters than it takes to see whether a word can be divided at a place. */
const BEYOND = 8;

/** A word too long for a line: full lines and what is left of it. */
function divided(word: string, fits: (line: string) => boolean): [string[], string] {
  const lines: string[] = [];
  let rest = word;
  while (!fits(rest.trimEnd())) {
    const most = letterwise(rest, fits);
    // Where a word can be divided is seen from the letters close by; all of a very long one would cost seconds.
    const syllables = syllablesOf(rest.slice(0, most.length + BEYOND));
    let count = syllables.length - 1;
    while (count > 0 && !fits(`${syllables.slice(0, count).join('')}-`)) count--;
    const head = count > 0 ? syllables.slice(0, count).join('') : most;
    lines.push(count > 0 ? `${head}-` : head);
    rest = rest.slice(head.length);
    if (rest === '') break;
  }
  return [lines, rest];
}

/** As many letters as fit, at least one. */
function letterwise(word: string, fits: (line: string) => boolean): string {
  let head = '';
  for (const letter of word) {
    if (head !== '' && !fits(head + letter)) break;
    head += letter;
  }
  return head;
}

const VOWEL = 'aeiouyäöü';
/**
 * Where a German word can be divided: before the last consonant that stands before a vowel (Ein-glie-de-rung); sch, ch, ck, ph, th
 * and qu stay together; no part has less than three letters.
 */
function syllablesOf(word: string): string[] {
  const places = [
    ...word.matchAll(
      new RegExp(`(?<=[${VOWEL}ß][^${VOWEL}\\P{L}]*)(?=(?:sch|ch|ck|ph|th|qu|[^${VOWEL}\\P{L}])[${VOWEL}])`, 'giu'),
    ),
  ]
    .map(({ index }) => index)
    .filter((index) => !insideCluster(word, index));
  const parts: string[] = [];
  let from = 0;
  for (const place of places) {
    if (place - from < 3 || word.trimEnd().length - place < 3) continue;
    parts.push(word.slice(from, place));
    from = place;
  }
  return [...parts, word.slice(from)];
}

/** A place between s and ch of „sch“ or c and h of „ch“ is none. */
const insideCluster = (word: string, index: number): boolean =>
  ['sch', 'ch', 'ck', 'ph', 'th', 'qu'].some((cluster) =>
    Array.from({ length: cluster.length - 1 }, (_, at) => at + 1).some(
      (at) => word.slice(index - at, index - at + cluster.length).toLowerCase() === cluster,
    ),
  );
