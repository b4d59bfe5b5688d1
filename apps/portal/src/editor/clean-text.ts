/** Text as the domain takes it: without control characters, lone surrogates and characters that are none. */

const SPACES = /[\t\n\v\f\r\u0085]+/gu;
const FORBIDDEN = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** White space of every kind of line end becomes a space; what no document may hold is left out. */
export const cleanText = (text: string): string => text.replace(SPACES, ' ').replace(FORBIDDEN, '');

const LINE_LENGTH = 500;

/** One line of at most 500 characters; undefined if there is nothing in it. */
export function cleanLine(text: string): string | undefined {
  const line = cleanText(text).trim().slice(0, LINE_LENGTH).replace(FORBIDDEN, '');
  return line === '' ? undefined : line;
}

const ADDRESS = /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/u;

/** Whether the domain takes this as the address of a link. */
export const isAddress = (href: unknown): href is string =>
  typeof href === 'string' && href.length <= 2000 && ADDRESS.test(href);
