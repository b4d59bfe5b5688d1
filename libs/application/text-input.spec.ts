/** A reason that nobody can see is none; what shows nothing is taken out of one, what it is written with stays. */
import { optionalText, requireText } from './text-input.js';

test.each(['', '  ', '\u200b', ' \u200b\u00a0', '\u2060\ufeff', '\u202e', '\u3164', '\u00ad\u180e', '\u2800'])(
  'nothing to be seen in %j',
  (text) => {
    expect(optionalText('/reason', text)).toBeNull();
    expect(() => requireText('/reason', text, 'warum')).toThrow();
  },
);

test('what was pasted with a text and shows nothing goes', () => {
  expect(optionalText('/reason', 'Maß\u00adnahme \u202e458\u202c\u2028neu')).toBe('Maßnahme 458\nneu');
});

test.each(['ja', '👩\u200d🔧', '0', '–', '\u0441'])('%j is a text', (text) => {
  expect(optionalText('/reason', ` ${text} `)).toBe(text);
});
