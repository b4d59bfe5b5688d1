/** Word by word, and still nothing gets lost: both texts come out of the segments again. */
import fc from 'fast-check';
import { anyCharacter } from '../../../test/support/any-character.js';
import { compareWords } from './compare-words.js';
import type { Segment } from './comparison.js';
import { tokensOf } from './tokens.js';

const before = (segments: readonly Segment[]): string =>
  segments.flatMap(({ text, change }) => (change === 'neu' ? [] : [text])).join('');
const after = (segments: readonly Segment[]): string =>
  segments.flatMap(({ text, change }) => (change === 'entfallen' ? [] : [text])).join('');
const marked = (segments: readonly Segment[]): string =>
  segments
    .map(({ text, change }) => (change === 'gleich' ? text : change === 'neu' ? `{+${text}+}` : `{-${text}-}`))
    .join('');

const words = fc
  .array(
    fc.constantFrom('Ziele', 'sind', ' ', ' ', ', ', '1.250', '12,5', '§ 16 Abs. 1', 'Job-Turbo', '\n', '.', 'für'),
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(words, fc.string({ unit: anyCharacter, maxLength: 40 }), fc.string({ maxLength: 40 }));

describe('tokens', () => {
  test.each([
    ['Nach § 16 Abs. 1 Satz 2 SGB II', ['Nach', ' ', '§ 16 Abs. 1 Satz 2', ' ', 'SGB', ' ', 'II']],
    ['§§ 16e, 16i', ['§§ 16e', ',', ' ', '16', 'i']],
    ['rund 1.250 Personen (12,5 %)', ['rund', ' ', '1.250', ' ', 'Personen', ' ', '(', '12,5', ' ', '%', ')']],
    ['Am 31.12.2023.', ['Am', ' ', '31.12.2023', '.']],
    ['Kund*innen im Job-Turbo', ['Kund*innen', ' ', 'im', ' ', 'Job-Turbo']],
    ['\u22123,4 oder +5', ['\u22123,4', ' ', 'oder', ' ', '+5']],
  ])('%s', (text, expected) => expect(tokensOf(text)).toEqual(expected));

  test('joined they are the text', () => fc.assert(fc.property(anyText, (text) => tokensOf(text).join('') === text)));
});

describe('words', () => {
  test('both texts come out of the segments, none of which is empty or repeats its kind', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const segments = compareWords(a, b);
        expect([before(segments), after(segments)]).toEqual([a, b]);
        expect(segments.every(({ text }) => text !== '')).toBe(true);
        expect(segments.some(({ change }, at) => change === segments[at + 1]?.change)).toBe(false);
        expect(segments.every(({ change }) => change === 'gleich')).toBe(a === b);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [
      'Es gibt 1.250 Plätze nach § 16 Abs. 1 SGB II.',
      'Es gibt 1.300 Plätze nach § 16 Abs. 3 SGB II.',
      'Es gibt {-1.250-}{+1.300+} Plätze nach {-§ 16 Abs. 1-}{+§ 16 Abs. 3+} SGB II.',
    ],
    [
      'Wir fördern Frauen, Männer und Jugendliche gezielt.',
      'Wir fördern Ältere, Jüngere und Jugendliche gezielt.',
      'Wir fördern {-Frauen, Männer-}{+Ältere, Jüngere+} und Jugendliche gezielt.',
    ],
    ['Die Lage ist gut.', 'Der Haushalt wächst um 5 %', '{-Die Lage ist gut.-}{+Der Haushalt wächst um 5 %+}'],
    ['', 'Neu.', '{+Neu.+}'],
    [
      'Betriebe, die jemanden einstellen, erhalten einen Zuschuss; dafür sind 64 Eintritte vorgesehen. Menschen, die wenig verdienen, können Einstiegsgeld erhalten (78 Eintritte). Beides wirkt.',
      'Menschen, die wenig verdienen, können Einstiegsgeld erhalten (78 Eintritte). Betriebe, die jemanden einstellen, erhalten einen Zuschuss; dafür sind 64 Eintritte vorgesehen. Beides wirkt.',
      '{+Menschen, die wenig verdienen, können Einstiegsgeld erhalten (78 Eintritte). +}Betriebe, die jemanden einstellen, erhalten einen Zuschuss; dafür sind 64 Eintritte vorgesehen{-. Menschen, die wenig verdienen, können Einstiegsgeld erhalten (78 Eintritte)-}. Beides wirkt.',
    ],
    [
      'Neu gebunden ist mehr als die Hälfte im Ilm-Kreis.',
      'Gebunden ist mehr als zuvor geplant die doppelte Summe und die Hälfte in Thüringen.',
      '{-Neu gebunden-}{+Gebunden+} ist mehr als {+zuvor geplant die doppelte Summe und +}die Hälfte {-im Ilm-Kreis-}{+in Thüringen+}.',
    ],
  ])('%s → %s', (a, b, expected) => expect(marked(compareWords(a, b))).toBe(expected));

  test('work that would never end is left: what exceeds the budget is told as replaced', () => {
    const [a, b] = ['Frauen und Männer gemeinsam beraten.', 'Männer und Frauen gemeinsam fördern.'];
    expect(marked(compareWords(a, b, { left: 0 }))).toBe(`{-${a.slice(0, -1)}-}{+${b.slice(0, -1)}+}.`);
    const budget = { left: 100 };
    compareWords(a, b, budget);
    expect(budget.left).toBeLessThan(100);
  });

  test('a long text in which little changed is not too long', () => {
    const words = Array.from({ length: 5000 }, (_, n) => `w${n}`);
    const changed = words.map((word, n) => (n % 500 === 250 ? 'neu' : word));
    expect(marked(compareWords(words.join(' '), changed.join(' '))).match(/\{-w\d+-\}\{\+neu\+\}/g)).toHaveLength(10);
  });

  test('a text that was shuffled beyond measure is told as replaced', () => {
    const long = (seed: number): string =>
      Array.from({ length: 60_000 }, (_, n) => `w${(n * seed) % 59_999}`).join(' ');
    const [a, b] = [long(7), long(11)];
    const segments = compareWords(a, b);
    expect([before(segments) === a, after(segments) === b]).toEqual([true, true]);
  });
});
