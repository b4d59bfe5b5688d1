/** What shows nothing is taken out and refused; what names and emoji are written with stays. */
import { cleanText, firstNotVisible, VISIBLE, withoutInvisible } from './visible-text.js';

const BIDI = [
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
];
const HIDDEN = ['\u00ad', '\u200b', '\u2060', '\ufeff', '\u061c', '\u180e', '\u3164', '\u{e0041}', '\u2028', '\u206a'];

test.each([...BIDI, ...HIDDEN])('%j is taken out, and refused where it was not', (character) => {
  const text = `4${character}58`;
  expect(VISIBLE.test(text)).toBe(false);
  expect(firstNotVisible(text)).toMatchObject({ control: false });
  expect(cleanText(text).replace(' ', '')).toBe('458');
  expect(VISIBLE.test(cleanText(text))).toBe(true);
});

test.each(['نرگس\u200cآبادی', '👩\u200d🔧', '☎\ufe0f', 'Łódź', 'e\u0301', 'Größe – „458“ …', ' a\u00a0b\u202f% '])(
  '%j stays as it is',
  (text) => {
    expect(VISIBLE.test(text)).toBe(true);
    expect(cleanText(text)).toBe(text);
    expect(firstNotVisible(text)).toBeNull();
  },
);

test('control characters are named as such, line ends become a space', () => {
  expect(firstNotVisible('a\u0007\u202e')).toEqual({ name: 'U+0007', control: true });
  expect(firstNotVisible('a\u202e\u0007')).toEqual({ name: 'U+202E', control: false });
  expect(cleanText('a\r\n\u2029b\u0000\ud800c')).toBe('a bc');
  expect(withoutInvisible('a\u0007\u202eb')).toBe('a\u0007b');
});
