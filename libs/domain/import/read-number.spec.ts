/** Numbers in cells: exact, German, and never guessed. */
import fc from 'fast-check';
import { formatNumber } from '../shared/german.js';
import { readNumber } from './read-number.js';

const value = (value: string, unit?: string) => ({ kind: 'value', value, ...(unit ? { unit } : {}) });

test.each([
  ['1.234,5', value('1234.5')],
  ['1234,5', value('1234.5')],
  ['16,4 %', value('16.4', '%')],
  ['16,4\u00a0%', value('16.4', '%')],
  ['−2,5', value('-2.5')],
  ['-2,5', value('-2.5')],
  ['+ 3', value('3')],
  ['4 560', value('4560')],
  ['4\u202f560,25', value('4560.25')],
  ['6.593.989 €', value('6593989', 'EUR')],
  ['1,7 Prozentpunkte', value('1.7', 'Prozentpunkte')],
  ['1:85', value('85', '1:n')],
  ['007', value('7')],
  ['-0,0', value('0.0')],
  ['0', value('0')],
])('%s is read', (text, expected) => {
  expect(readNumber(text)).toEqual(expected);
});

test.each([
  ['X', 'X'],
  ['x', 'X'],
  [' * ', '*'],
  ['.', '.'],
])('%s is withheld and not 0', (text, mark) => {
  expect(readNumber(text)).toEqual({ kind: 'suppressed', mark });
});

test('empty is not 0', () => {
  expect([null, '', ' \u00a0 '].map((cell) => readNumber(cell))).toEqual(Array(3).fill({ kind: 'empty' }));
});

test.each([
  ['1,234.5', /englisch gelesen 1\.234,5, sonst 1,2345/],
  ['12.5', /englisch gelesen 12,5, sonst 125/],
  ['0.123', /englisch gelesen 0,123, sonst 123/],
  ['-1,234,567', /englisch gelesen −1\.234\.567, sonst −1,234567/],
])('%s could mean two things: both are named', (text, readings) => {
  const reading = readNumber(text);
  expect(reading).toMatchObject({ kind: 'problem', message: expect.stringMatching(readings) });
  expect(readNumber(text, 'englisch').kind).toBe('value');
});

test('a file that says it is English is read so, and then German is the doubtful one', () => {
  expect(readNumber('1,234.5', 'englisch')).toEqual(value('1234.5'));
  expect(readNumber('16.4%', 'englisch')).toEqual(value('16.4', '%'));
  expect(readNumber('1.234,5', 'englisch')).toMatchObject({
    message: expect.stringMatching(/deutsch gelesen 1\.234,5, sonst 1,2345/),
  });
});

test.each([['abc'], ['12 Personen'], ['1.23.4'], ['--5'], ['-'], ['–'], ['1e5'], ['1234567890123456'], ['0,1234567']])(
  '%s is a problem with words',
  (text) => {
    expect(readNumber(text)).toMatchObject({ kind: 'problem', message: expect.stringMatching(/\.$/) });
  },
);

test('days and errors of the spreadsheet are no numbers', () => {
  expect(readNumber({ d: '2024-02-21' })).toMatchObject({ message: expect.stringContaining('21.02.2024') });
  expect(readNumber({ e: '#DIV/0!' })).toMatchObject({ message: expect.stringContaining('#DIV/0!') });
});

const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.option(fc.stringMatching(/^\d{1,6}$/)))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`);

test('whatever we print is read back exactly, with and without a unit', () => {
  fc.assert(
    fc.property(decimals, fc.constantFrom(undefined, '%', 'EUR', '1:n'), (exact, unit) => {
      const zero = /^-?0(?:\.0*)?$/.test(exact);
      expect(readNumber(formatNumber(exact, { unit }))).toEqual(value(zero ? exact.replace('-', '') : exact, unit));
    }),
  );
});
