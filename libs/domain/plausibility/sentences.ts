/** Sentences of a German text; abbreviations, ordinals and numbers do not end one. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const END = /[.!?:;](?=["“”»)]*\s+["„(]?[\p{Lu}\d])/gu;
const NO_END =
  /(?:^|[\s(])(?:\p{L}|\d{1,2}|z|B|d|h|u|a|o|g|bzw|ca|vgl|Abs|Nr|Art|ff|inkl|einschl|ggf|sog|Mio|Mrd|Tsd|lt|Std|St|Dr|etc|usw)$/u;

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + 1;
    if (match[0] === '.' && NO_END.test(text.slice(start, match.index))) continue;
    sentences.push({ start, end, text: text.slice(start, end) });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length, text: text.slice(start) });
  return sentences;
}
