/** What a person types into a table of figures becomes exactly that value, or a question. */
import fc from 'fast-check';
import { entryText, readEntry } from './number-entry.js';

const money = { kind: 'money' } as const;

describe('entry of figures', () => {
  it.each([
    ['6.593.989', '6593989.00'],
    ['6593989,5', '6593989.50'],
    ['1.793.645,10 €', '1793645.10'],
    ['0', '0.00'],
  ])('reads „%s“ as money %s', (typed, value) => expect(readEntry(typed, money)).toEqual({ ok: true, value }));

  it.each(['12,345', '1,234.50', 'viel', '-5', '16.4'])('asks about „%s“ as money', (typed) =>
    expect(readEntry(typed, money).ok).toBe(false),
  );

  it('takes whole numbers only where people are counted', () => {
    expect(readEntry('1.250', { kind: 'integer' })).toEqual({ ok: true, value: '1250' });
    expect(readEntry('12,5', { kind: 'integer' }).ok).toBe(false);
  });

  it('takes a fall where a value may be negative', () =>
    expect(readEntry('−2,5', { kind: 'decimal', negative: true })).toEqual({ ok: true, value: '-2.5' }));

  it('shows cents and the sign of a change where the column asks for them', () => {
    expect(entryText('12.00', { kind: 'money', cents: true })).toBe('12,00');
    expect(entryText('75.00', { kind: 'money', sign: true })).toBe('+75');
    expect(entryText('-33.9', { kind: 'decimal', decimals: 1, sign: true })).toBe('−33,9');
  });

  it('takes the mark of a source for what it withholds only where that may be', () => {
    expect(readEntry('x', { kind: 'decimal', marks: true })).toEqual({ ok: true, value: 'X' });
    expect(entryText('*', { kind: 'decimal', marks: true })).toBe('*');
    expect(readEntry('*', { kind: 'decimal' }).ok).toBe(false);
  });

  it('empties a cell, and keeps words as they are', () => {
    expect(readEntry('  ', money)).toEqual({ ok: true, value: null });
    expect(readEntry(' Planung ', { kind: 'text' })).toEqual({ ok: true, value: 'Planung' });
  });

  it('shows cents only where there are some', () =>
    expect([entryText('9994076.00', money), entryText('9994076.10', money)]).toEqual(['9.994.076', '9.994.076,10']));

  it('reads what it shows as the same value', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (cents) => {
        const value = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
        expect(readEntry(entryText(value, money), money)).toEqual({ ok: true, value });
      }),
    );
  });
});
