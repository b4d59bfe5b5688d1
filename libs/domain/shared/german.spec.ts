/** German numbers and dates: exact, reversible, independent of the machine's locale. */
import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import {
  enumerate,
  enumerateSome,
  formatNumber,
  formatStand,
  longDate,
  MINUS,
  NBSP,
  parseNumber,
  quoted,
  shortDate,
} from './german.js';

const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.option(fc.stringMatching(/^\d{1,6}$/)))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`);

describe('formatNumber', () => {
  it.each([
    ['0', {}, '0'],
    ['999', {}, '999'],
    ['1000', {}, '1.000'],
    ['9994076', { unit: 'EUR' }, `9.994.076${NBSP}EUR`],
    ['16', { decimals: 1, unit: '%' }, `16,0${NBSP}%`],
    ['16.0', {}, '16,0'],
    ['-569', {}, `${MINUS}569`],
    ['6.3', { sign: true }, '+6,3'],
    ['0', { sign: true, decimals: 1 }, '0,0'],
    ['-0.04', { decimals: 1 }, '0,0'],
    ['-0.04', { decimals: 1, sign: true, unit: '%' }, `0,0${NBSP}%`],
    ['0.04', { decimals: 1, sign: true }, '0,0'],
    ['-0.000', {}, '0,000'],
    ['-0.04', {}, `${MINUS}0,04`],
    ['0.05', { decimals: 1 }, '0,1'],
    ['-0.05', { decimals: 1 }, `${MINUS}0,1`],
    ['2.675', { decimals: 2 }, '2,68'],
    ['999999999999999.999999', { decimals: 5 }, '1.000.000.000.000.000,00000'],
    ['75', { unit: '1:n' }, '1:75'],
  ])('prints %s %j as %s', (value, format, printed) => {
    expect(formatNumber(value, format)).toBe(printed);
  });

  it('loses nothing: what is printed reads back as the same decimal', () => {
    fc.assert(
      fc.property(decimals, fc.boolean(), (value, sign) => {
        const read = parseNumber(formatNumber(value, { sign }));
        expect(read !== null && new Decimal(read).equals(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('rounds by at most half of the last printed digit', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 6 }), (value, digits) => {
        const read = new Decimal(parseNumber(formatNumber(value, { decimals: digits })) ?? 'NaN');
        expect(read.minus(value).abs().lessThanOrEqualTo(new Decimal(10).pow(-digits).div(2))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['', 'abc', '1,2,3', '12.34,5', '1.23', '--1', '1 000'])('reads no number from „%s“', (printed) => {
    expect(parseNumber(printed)).toBeNull();
  });
});

describe('dates', () => {
  it('prints days long and short', () => {
    expect(longDate('2024-02-21')).toBe(`21.${NBSP}Februar 2024`);
    expect(longDate('2024-03-01')).toBe(`1.${NBSP}März 2024`);
    expect(shortDate('2024-03-01')).toBe('01.03.2024');
  });

  it.each([
    [{ kind: 'day', date: '2023-12-31' }, '31.12.2023'],
    [{ kind: 'month', year: 2023, month: 12 }, 'Dezember 2023'],
    [{ kind: 'month', year: 2023, month: 3, berichtsmonat: true }, 'Berichtsmonat März 2023'],
    [{ kind: 'quarter', year: 2023, quarter: 3 }, `3.${NBSP}Quartal 2023`],
    [{ kind: 'year', year: 2023 }, '2023'],
    [{ kind: 'yearAverage', year: 2023 }, 'Jahresdurchschnitt 2023'],
    [{ kind: 'words', text: 'Sommer 2023' }, 'Sommer 2023'],
  ] as const)('prints the Stand %j as %s', (stand, printed) => {
    expect(formatStand(stand)).toBe(printed);
  });

  it('names the first of many and says how many more there are', () => {
    expect(enumerateSome(['a', 'b', 'c'], 3)).toBe('a, b und c');
    expect(enumerateSome(['a', 'b', 'c', 'd'], 3)).toBe('a, b und 2 weitere');
  });
  it('enumerates', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual(['', 'a', 'a und b', 'a, b und c']);
  });
});

it.each([
  ['Eingliederung', '„Eingliederung“'],
  ['„Drei-Phasen-Modell“', '„‚Drei-Phasen-Modell‘“'],
  ['Das „Drei-Phasen-Modell“ vor Ort', '„Das ‚Drei-Phasen-Modell‘ vor Ort“'],
])('quotes the title %s', (title, inSentence) => {
  expect(quoted(title)).toBe(inSentence);
});
