/** Text as the domain takes it: without control characters, lone surrogates and characters that show nothing. */
import { cleanText, VISIBLE } from '#domain/shared/visible-text.js';

export { cleanText };

const LINE_LENGTH = 500;

/** One line of at most 500 characters; undefined if there is nothing in it. */
export function cleanLine(text: string): string | undefined {
  const line = cleanText(text)
    .trim()
    .slice(0, LINE_LENGTH)
    .replace(/\p{Cs}/gu, '');
  return line === '' ? undefined : line;
}

const ADDRESS = /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/u;

/** Whether the domain takes this as the address of a link. */
export const isAddress = (href: unknown): href is string =>
  typeof href === 'string' && href.length <= 2000 && ADDRESS.test(href) && VISIBLE.test(href);
