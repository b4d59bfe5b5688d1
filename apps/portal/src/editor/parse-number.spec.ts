/** What is typed into a number cell is understood exactly or asked back, never guessed. */
import fc from 'fast-check';
import { formatNumber } from '#domain/shared/german.js';
import { parseNumber } from './parse-number.js';

const number = (value: string, more: { sign?: boolean; unit?: string } = {}) => ({
  kind: 'number',
  value,
  sign: more.sign ?? false,
  unit: more.unit,
});

describe('numbers as typed', () => {
  it.each([
    ['1234,5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1 234,5', '1234.5'],
    ['1\u202f234\u00a0567', '1234567'],
    ["1'234", '1234'],
    ['1.234', '1234'],
    ['1.234.567,50', '1234567.50'],
    ['0', '0'],
    ['007', '7'],
    ['0,5', '0.5'],
    [',5', '0.5'],
    ['1,234', '1.234'],
    ['−2,5', '-2.5'],
    ['-2,5', '-2.5'],
    ['–2,5', '-2.5'],
    ['- 2', '-2'],
    ['-0', '0'],
    ['  12  ', '12'],
  ])('takes %s as %s', (typed, value) => {
    expect(parseNumber(typed)).toEqual(number(value));
  });

  it('keeps a plus and a unit', () => {
    expect(parseNumber('+3,2')).toEqual(number('3.2', { sign: true }));
    expect(parseNumber('12,5 %')).toEqual(number('12.5', { unit: '%' }));
    expect(parseNumber('1.200 €')).toEqual(number('1200', { unit: 'EUR' }));
    expect(parseNumber('-1,5 Prozentpunkte')).toEqual(number('-1.5', { unit: 'Prozentpunkte' }));
  });

  it.each(['X', 'x'])('takes %s as suppressed', (typed) => {
    expect(parseNumber(typed)).toEqual({ kind: 'suppressed', mark: 'X' });
  });
  it.each(['*', '.'])('takes %s as suppressed', (mark) => {
    expect(parseNumber(mark)).toEqual({ kind: 'suppressed', mark });
  });

  it.each(['', '   ', '\u00a0'])('takes nothing as empty', (typed) => {
    expect(parseNumber(typed)).toEqual({ kind: 'empty' });
  });

  it.each(['k. A.', '–', 'rund 200', '1:75', 'über 2/3', 'Q1 2024'])('leaves the words %s as they are', (text) => {
    expect(parseNumber(text)).toEqual({ kind: 'words', text });
  });

  it.each([
    ['1,234.5', 'englisch'],
    ['1,234,567', 'englisch'],
    ['1.5', '1,5'],
    ['12.34', '12,34'],
    ['0.123', '0,123'],
    ['1234.567', '1234,567'],
    ['1.2345,6', 'drei Ziffern'],
    ['1.23.456', 'drei Ziffern'],
    ['1,2,3', 'mehr als ein Komma'],
    ['1,', 'Nach dem Komma'],
    ['1,2.3', 'Nach dem Komma'],
    ['1234567890123456', 'mehr als 15'],
    ['0,1234567', '6 nach dem Komma'],
  ])('asks back what %s means', (typed, words) => {
    const answer = parseNumber(typed);
    expect(answer).toEqual({ kind: 'unclear', why: expect.stringContaining(words) });
  });

  it('reads every number as it is printed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?[1-9]\d{0,8}(\.\d{1,4})?$/), (value) => {
        expect(parseNumber(formatNumber(value))).toEqual(number(value));
      }),
    );
  });

  it('never makes a number up: what is understood has the same digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+]?[\d.,' ]{1,12}$/), (typed) => {
        const answer = parseNumber(typed);
        if (answer.kind !== 'number') return;
        expect(answer.value).toMatch(/^-?\d{1,15}(\.\d{1,6})?$/);
        const strip = (text: string) => text.replace(/\D/g, '').replace(/^0+/, '');
        expect(strip(answer.value)).toBe(strip(typed));
      }),
    );
  });
});
