/** A Kennzahl prints its exact value; the words of a document only where there is no single value. */
import type { Kennzahl } from './kennzahl.js';
import { isPrintable, printKennzahl, printKennzahlCell } from './kennzahl-text.js';

const kennzahl = (changes: Partial<Kennzahl>): Kennzahl => ({
  key: 'k',
  label: 'K',
  kind: 'ist',
  unit: 'Personen',
  ...changes,
});

describe('printKennzahl', () => {
  it.each([
    [{ value: '4560' }, {}, '4.560'],
    [{ value: '4560' }, { withUnit: true }, '4.560\u00a0Personen'],
    [{ value: '4560' }, { prefix: 'knapp' }, 'knapp\u00a04.560'],
    [{ value: '869', printed: '458' }, {}, '869'],
    [{ value: { min: '66.7' }, printed: 'mehr als 2/3' }, { prefix: 'mehr als' }, 'mehr als 2/3'],
    [{ value: { min: '10', max: '12' } }, { withUnit: true }, '10 bis 12\u00a0Personen'],
    [{ value: { min: '1000' } }, {}, 'mindestens 1.000'],
    [{ value: { max: '5' } }, {}, 'höchstens 5'],
    [{ value: '75', unit: '1:n' }, {}, '1:75'],
    [{ value: '16', decimals: 1, unit: '%' }, { withUnit: true }, '16,0\u00a0%'],
    [{}, {}, '…'],
  ] as const)('prints %j with %j as %s', (changes, print, printed) => {
    expect(printKennzahl(kennzahl(changes), print)).toBe(printed);
  });

  it('keeps telling units in cells whose column has none', () => {
    const quote = kennzahl({ value: '16', unit: '%' });
    expect([
      printKennzahlCell(quote, undefined),
      printKennzahlCell(quote, '%'),
      printKennzahlCell(kennzahl({ value: '16' }), undefined),
    ]).toEqual(['16\u00a0%', '16', '16']);
  });

  it('knows what cannot be printed', () => {
    expect(
      [kennzahl({}), kennzahl({ value: {} }), kennzahl({ value: '1' }), kennzahl({ printed: 'x' })].map(isPrintable),
    ).toEqual([false, false, true, true]);
  });
});
