/** Sums are exact to the cent whatever the amounts, shares are rounded half up, changes say what they are relative to. */
import fc from 'fast-check';
import {
  changeOf,
  differenceCell,
  entered,
  formulaOf,
  moneyText,
  percentOf,
  shareCell,
  sumCell,
  sumOf,
} from './amounts.js';

/** Cents as money of the contract. */
const euro = (cents: bigint): string => {
  const amount = cents < 0n ? -cents : cents;
  return `${cents < 0n ? '-' : ''}${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
};
const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

test('a sum is the sum of the cents, however many and however large', () => {
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 40 }), (amounts) => {
      const total = amounts.reduce((sum, amount) => sum + amount, 0n);
      expect(sumCell(amounts.map(euro), 'money').value).toBe(euro(total));
    }),
  );
});

test('one cent more in any part is one cent more in the sum', () => {
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 12 }), fc.nat(), (amounts, n) => {
      const changed = amounts.map((amount, index) => (index === n % amounts.length ? amount + 1n : amount));
      const [before, after] = [amounts, changed].map((all) => sumCell(all.map(euro), 'money').value);
      expect(differenceCell(after ?? '', before ?? '', 'money').value).toBe('0.01');
    }),
  );
});

test('numbers that a float cannot hold', () => {
  expect(sumOf(['0.1', '0.2'])).toBe('0.3');
  expect(sumCell(['9999999999999.99', '0.01'], 'money').value).toBe('10000000000000.00');
  expect(sumOf(['42.5', '39.8', '19.1', '5.5', '8.1'])).toBe('115.0');
  expect(sumOf([])).toBe('0');
});

test('formulas print cents only where there are some, and subtract what is negative', () => {
  expect(sumCell(['6593989.00', '1793645.00', '1606442.00'], 'money')).toEqual({
    value: '9994076.00',
    text: '9.994.076',
    formula: '= 6.593.989 + 1.793.645 + 1.606.442',
  });
  expect(sumCell(['1000.50', '2000'], 'money')).toMatchObject({ text: '3.000,50', formula: '= 1.000,50 + 2.000' });
  expect(formulaOf(['100', '-30', '5'], 'count')).toBe('= 100 − 30 + 5');
  expect(differenceCell('869', '875', 'count')).toEqual({ value: '-6', text: '−6', formula: '= 869 − 875' });
  expect(differenceCell('5', '0', 'count')).toMatchObject({ value: '5', formula: '= 5 − 0' });
  expect(differenceCell('5.00', '-2.50', 'money')).toMatchObject({ text: '7,50', formula: '= 5 + 2,50' });
});

test('money always has two digits in its value', () => {
  expect(entered('12', 'money')).toEqual({ value: '12.00', text: '12', formula: null });
  expect(moneyText('-1234567.50')).toBe('−1.234.567,50');
});

test('shares are rounded half up; of nothing there is no share', () => {
  expect(percentOf('1', '8')).toBe('12.5');
  expect(percentOf('1', '16', 1)).toBe('6.3');
  expect(percentOf('-1', '16', 1)).toBe('-6.3');
  expect(percentOf('-1', '100000')).toBe('0.0');
  expect(percentOf('1', '0')).toBeNull();
  expect(shareCell('1793645.00', '4764002.00', 'money')).toEqual({
    value: '37.6',
    text: '37,6\u00a0%',
    formula: '= 1.793.645 : 4.764.002',
  });
});

test.each([
  ['56', '37', '-19', '−19', '−33,9\u00a0%'],
  ['16', '55', '39', '+39', '+243,8\u00a0%'],
  ['3', '0', '-3', '−3', '−100,0\u00a0%'],
  ['0', '4', '4', '+4', 'neu'],
  ['0', '0', '0', '0', '0,0\u00a0%'],
  ['875', '869', '-6', '−6', '−0,7\u00a0%'],
  ['10000', '9996', '-4', '−4', '−0,04\u00a0%'],
  ['10000', '10005', '5', '+5', '+0,1\u00a0%'],
  ['9999999', '10000000', '1', '+1', '+0,00001\u00a0%'],
  ['999999999999999', '999999999999998', '-1', '−1', '0,0\u00a0%'],
])('from %s to %s', (before, now, absolute, absoluteText, relativeText) => {
  expect(changeOf(before, now, 'count')).toMatchObject({ absolute, absoluteText, relativeText });
});

test('what is back to the number before has changed by nothing', () => {
  fc.assert(
    fc.property(cents, (amount) => {
      expect(changeOf(euro(amount), euro(amount), 'money')).toMatchObject({ absolute: '0.00', absoluteText: '0' });
    }),
  );
});
