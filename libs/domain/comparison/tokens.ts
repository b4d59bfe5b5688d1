/** A German text as tokens that belong together for a reader: words, numbers as printed, paragraphs of a law, marks, white space. */

/** „§ 16 Abs. 1 Satz 2“, „§§ 16e“: a changed paragraph is another law, not another digit. */
const LAW = String.raw`§§?\s*\d+(?:ff?|[a-z])?(?!\p{L})(?:\s+(?:Absatz|Abs|Satz|Nummer|Nr|S)\b\.?\s*\d+(?:[a-z](?!\p{L}))?)*`;
/** „1.250“, „12,5“, „−3,4“, „31.12.2023“, „1:75“. */
const NUMBER = String.raw`[+\u2212]?\d+(?:[.,:]\d+)*`;
/** „Job-Turbo“, „Bewerber:innen“ and „Kund*innen“ are one word each. */
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑’'*:_]\p{L}[\p{L}\p{M}\p{N}]*)*`;
const TOKEN = new RegExp([LAW, NUMBER, WORD, String.raw`\s+`, '[^]'].join('|'), 'gu');
const SAYS_SOMETHING = /[\p{L}\p{N}§]/u;

/** Joined again they are the text, character by character. */
export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** False for white space and marks. */
export const isWord = (token: string): boolean => token !== ' ' && SAYS_SOMETHING.test(token);
