/** What is pasted with invisible characters in it is what the domain takes, not what it refuses. */
import { line, text } from '#domain/document/basics.js';
import { cleanLine, cleanText, isAddress } from './clean-text.js';

const PASTED = '\ufeffMaß\u00adnahmen \u202e(458)\u202c\r\n\u200bim\u2028Jahr \u2066neu\u2069\u0007';

test('a pasted text is cleaned', () => {
  expect(text.safeParse(PASTED).success).toBe(false);
  expect(cleanText(PASTED)).toBe('Maßnahmen (458) im Jahr neu');
  expect(text.safeParse(cleanText(PASTED)).success).toBe(true);
  expect(cleanLine('\u200b\u200e')).toBeUndefined();
  expect(line.safeParse(cleanLine(PASTED)).success).toBe(true);
});

test('a line that is cut in the middle of a character holds no half of it', () => {
  const cut = cleanLine(`${'x'.repeat(499)}😀`);
  expect(cut).toBe('x'.repeat(499));
});

test('an address that reads differently from where it leads is none', () => {
  expect(isAddress('https://amt.example/a')).toBe(true);
  expect(isAddress('https://amt.example/\u202efdp')).toBe(false);
});
