/**
 * Any character of Unicode, and some that are made of several, as unit of generated texts. The units of fast-check itself number all 1.1 million
 * characters before the first text, which took every suite that used them a second.
 */
import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

export const anyCharacter: fc.Arbitrary<string> = fc.oneof(
  fc
    .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
    .map((n) => String.fromCodePoint(n < SURROGATES.first ? n : n + SURROGATES.count)),
  fc.integer({ min: 0x20, max: 0x17f }).map((n) => String.fromCodePoint(n)),
  fc.constantFrom('a\u0308', 'e\u0301', '\u1100\u1161', '👩‍👩‍👧', '🇩🇪', '\u200b', '\u00ad'),
);
