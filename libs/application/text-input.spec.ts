/** A reason that nobody can see is none; one with an invisible character in it stays as it was typed. */
import { optionalText, requireText } from './text-input.js';

test.each(['', '  ', '\u200b', ' \u200b\u00a0', '\u2060\ufeff', '\u202e', '\u3164', '\u00ad\u180e', '\u2800'])(
  'nothing to be seen in %j',
  (text) => {
    expect(optionalText('/reason', text)).toBeNull();
    expect(() => requireText('/reason', text, 'warum')).toThrow();
  },
);

test.each(['ja', '👩\u200d🔧', 'Maß\u00adnahme', '0', '–', '\u0441'])('%j is a text', (text) => {
  expect(optionalText('/reason', ` ${text} `)).toBe(text);
});
