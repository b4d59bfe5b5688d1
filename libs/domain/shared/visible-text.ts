/**
 * Which characters a line of a programme may hold: those that are seen, and the two joiners.
 *
 * Left out besides control characters are those that show nothing: they turn the direction of writing, so that a line reads
 * differently from what is stored (U+202A–202E, U+2066–2069, U+200E/F), or hide between letters, so that a word or a number
 * is no longer found, compared and checked (zero-width space, word joiner, byte order mark, tags). The soft hyphen is one of
 * those: where a word may be divided is decided by whoever prints it. ZWNJ and ZWJ (U+200C, U+200D) stay: names in some
 * scripts are written with them, and so are many emoji.
 */
const CONTROLS = String.raw`\p{Cc}\p{Cs}\ufffe\uffff`;
const INVISIBLE = String.raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\p{Zl}\p{Zp}\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}`;

/** The whole text is of characters that a line may hold. */
export const VISIBLE = new RegExp(`^[^${CONTROLS}${INVISIBLE}]*$`, 'u');
const NOT_VISIBLE = new RegExp(`[${CONTROLS}${INVISIBLE}]`, 'u');
const EVERY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');
const EVERY_CONTROL = new RegExp(`[${CONTROLS}]`, 'gu');
const LINE_ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** Without what shows nothing; control characters, which no text should come with, are left to whoever refuses them. */
export const withoutInvisible = (text: string): string =>
  text.replace(/[\u2028\u2029]/gu, ' ').replace(EVERY_INVISIBLE, '');

/** As a line holds it: white space of every kind of line end becomes a space, what no line may hold is left out. */
export const cleanText = (text: string): string =>
  withoutInvisible(text.replace(LINE_ENDS, ' ')).replace(EVERY_CONTROL, '');

/** „U+202E“, the first character that no line may hold; null if there is none. */
export function firstNotVisible(text: string): { readonly name: string; readonly control: boolean } | null {
  const found = NOT_VISIBLE.exec(text)?.[0];
  if (found === undefined) return null;
  const name = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { name, control: found.replace(EVERY_CONTROL, '') === '' };
}
