/** Rules about numbers: each finds its fault in a programme that has no other, and is silent where rounding or Stand explains it. */
import fc from 'fast-check';
import { bareProgramme, figure, section, tableOf } from '../../../test/support/bare-programme.js';
import type { Stand } from '../document/basics.js';
import type { Kennzahl } from '../document/kennzahl.js';
import type { Programme } from '../document/programme.js';
import { checkProgramme } from './check-programme.js';

const rules = (parts: Partial<Programme>): string[] => checkProgramme(bareProgramme(parts)).map(({ rule }) => rule);
const ofFigures = (...kennzahlen: Kennzahl[]): string[] => rules({ kennzahlen });
const ofTable = (...table: Parameters<typeof tableOf>): string[] => rules({ sections: [section([tableOf(...table)])] });
const sentence = (parts: Partial<Programme>, rule: string): string =>
  checkProgramme(bareProgramme(parts)).find((finding) => finding.rule === rule)?.message ?? '';
const month = (year: number, of: number): Stand => ({ kind: 'month', year, month: of });
const year = (of: number): Stand => ({ kind: 'year', year: of });
const gender = (value: string): Pick<Kennzahl, 'dimensions'> => ({ dimensions: [{ axis: 'Geschlecht', value }] });
const share = (key: string, value: string, numerator: string, more: Partial<Kennzahl> = {}): Kennzahl =>
  figure(key, value, { unit: '%', measure: 'Quote', base: 'alle', numerator, ...more });

it('has nothing to say to a bare programme', () => {
  expect(checkProgramme(bareProgramme())).toEqual([]);
});

describe('sums', () => {
  it('R1: davon is everything, in figures, tables and the budget', () => {
    const parts = [
      figure('a', '1', { partOf: { key: 'alle', relation: 'davon' } }),
      figure('b', '2', { partOf: { key: 'alle', relation: 'davon' } }),
    ];
    expect(ofFigures(figure('alle', '3'), ...parts)).toEqual([]);
    expect(ofFigures(figure('alle', '4'), ...parts)).toEqual(['R1']);
    expect(ofTable(['Euro'], ['sum', 'Summe', '10.02'], ['davon', 'A', '4.01'], ['davon', 'B', '6.01'])).toEqual([]);
    expect(ofTable(['Euro'], ['sum', 'Summe', '10.02'], ['davon', 'A', '4.01'], ['davon', 'B', '6.02'])).toEqual([
      'R1',
    ]);
    expect(ofTable(['Euro'], ['sum', 'Summe', '10'], ['davon', 'A', '4.01'], ['davon', 'B', '6.00'])).toEqual(['R1']);
    expect(ofTable(['Anzahl'], ['sum', 'Summe', '10'], ['davon', 'A', '4'], ['davon', 'B', null])).toEqual(['R1']);
  });

  it('R1: parts of another Stand are no parts of this whole', () => {
    const part = (key: string, stand: Stand) => figure(key, '1', { stand, partOf: { key: 'alle', relation: 'davon' } });
    const whole = figure('alle', '3', { stand: month(2026, 12) });
    expect(ofFigures(whole, part('a', month(2026, 12)), part('b', month(2026, 10)))).toEqual([]);
    expect(ofFigures(whole, part('a', month(2026, 12)), part('b', month(2026, 12)))).toEqual(['R1']);
  });

  it('R2: the total stands above, below, or once per part with a total of totals', () => {
    expect(ofTable(['Plan'], ['sum', 'Gesamt', '3'], ['data', 'A', '1'], ['data', 'B', '2'])).toEqual([]);
    expect(ofTable(['Plan'], ['data', 'A', '1'], ['data', 'B', '2'], ['sum', 'Gesamt', '4'])).toEqual(['R2']);
    const parted = (total: string) =>
      ofTable(
        ['Plan'],
        ['heading', 'Eins'],
        ['data', 'A', '1'],
        ['data', 'B', '2'],
        ['sum', 'Summe Eins', '3'],
        ['heading', 'Zwei'],
        ['data', 'C', '4'],
        ['data', 'D', '5'],
        ['sum', 'Summe Zwei', '9'],
        ['sum', 'Gesamt', total],
      );
    expect(parted('12')).toEqual([]);
    expect(parted('21')).toEqual(['R2']);
    expect(
      ofTable(
        ['Plan', { label: 'Veränderung', unit: '%' }],
        ['sum', 'Gesamt', '3', '1.0'],
        ['data', 'A', '1', '5.0'],
        ['data', 'B', '2', '7.0'],
      ),
    ).toEqual([]);
  });

  it('R3: a selection is no more than its whole, and all of it where another column says so', () => {
    expect(ofTable(['Ist'], ['data', 'Alle', '5'], ['darunter', 'A', '6'])).toEqual(['R3']);
    expect(ofTable(['Ist'], ['data', 'Alle', '5'], ['darunter', 'A', '4'], ['darunter', 'B', '4'])).toEqual([]);
    const two = (a: string) =>
      checkProgramme(
        bareProgramme({
          sections: [
            section([
              tableOf(
                ['Ist', 'Plan'],
                ['data', 'Alle', '5', '7'],
                ['darunter', 'A', '1', '3'],
                ['darunter', 'B', '4', a],
              ),
            ]),
          ],
        }),
      ).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(two('4')).toEqual([]);
    expect(two('3')).toEqual(['R3 warns']);
  });

  it('R6: men and women are all', () => {
    const half = (key: string, value: string, of: string) =>
      figure(key, value, { ...gender(of), partOf: { key: 'alle', relation: 'darunter' } });
    expect(ofFigures(figure('alle', '5'), half('a', '2', 'Frauen'), half('b', '3', 'Männer'))).toEqual([]);
    expect(ofFigures(figure('alle', '5'), half('a', '2', 'Frauen'), half('b', '2', 'Männer'))).toEqual(['R6']);
    expect(ofFigures(figure('alle', '5'), half('a', '2', 'Frauen'))).toEqual([]);
    expect(ofTable(['Plan'], ['data', 'Alle', '5'], ['darunter', 'Männer', '2'], ['darunter', 'Frauen', '2'])).toEqual([
      'R6',
    ]);
  });

  it('find one cent anywhere in any table', () => {
    const cents = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;
    const amount = fc.bigInt({ min: 1n, max: 99_999_999_999_999n });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 2, maxLength: 12 }),
        fc.nat(),
        fc.boolean(),
        fc.boolean(),
        (parts, at, more, below) => {
          const sum = parts.reduce((total, part) => total + part, 0n);
          const numbers = [sum, ...parts];
          const table = (values: readonly bigint[]) => {
            const [total = 0n, ...rest] = values;
            const sumRow = ['sum', 'Gesamt', cents(total)] as const;
            const rows = rest.map((part, n) => [below ? 'davon' : 'data', `Teil ${n}`, cents(part)] as const);
            return ofTable([{ label: 'Betrag', unit: 'EUR' }], sumRow, ...rows);
          };
          expect(table(numbers)).toEqual([]);
          const wrong = numbers.map((value, n) => (n === at % numbers.length ? value + (more ? 1n : -1n) : value));
          expect(table(wrong)).toEqual([below ? 'R1' : 'R2']);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('shares', () => {
  it('R4: part by base within rounding', () => {
    const base = [figure('alle', '2792'), figure('teil', '194')];
    expect(ofFigures(...base, share('q', '6.9', 'teil'))).toEqual([]);
    expect(ofFigures(...base, share('q', '7', 'teil'))).toEqual([]);
    expect(ofFigures(...base, share('q', '7.1', 'teil'))).toEqual(['R4']);
    const table = (of: string) =>
      ofTable(
        [{ label: 'Anteil', unit: '%' }, 'Anzahl'],
        ['sum', 'Alle', null, '4'],
        ['davon', 'A', of, '1'],
        ['davon', 'B', '75', '3'],
      );
    expect(table('25')).toEqual([]);
    expect(table('26')).toEqual(['R4']);
    expect(table('45')).toEqual(['R4', 'R7']);
  });

  it('R5: bases that exclude each other, now or the year before', () => {
    const base = [figure('alle', '1000'), figure('a', '100'), figure('b', '100')];
    expect(ofFigures(...base, share('qa', '9.0', 'a'), share('qb', '12.0', 'b'))).toEqual(['R4', 'R4', 'R5']);
    expect(ofFigures(...base, share('qa', '9.0', 'a'), share('qb', '10.0', 'b'))).toEqual(['R4']);
    const group = { shareGroup: { key: 'g', relation: 'darunter' as const } };
    expect(
      ofFigures(
        figure('alle', '10'),
        share('qa', '10', 'x', { ...group, numerator: undefined }),
        share('qb', '20', 'x', { ...group, numerator: undefined, base: undefined }),
      ),
    ).toEqual(['R5']);
  });

  it('R7: a whole is 100, a selection no more', () => {
    const part = (key: string, value: string, relation: 'davon' | 'darunter') =>
      figure(key, value, { unit: '%', measure: 'Quote', shareGroup: { key: 'g', relation } });
    expect(ofFigures(part('a', '33.3', 'davon'), part('b', '33.3', 'davon'), part('c', '33.3', 'davon'))).toEqual([]);
    expect(ofFigures(part('a', '40', 'davon'), part('b', '10', 'davon'))).toEqual(['R7']);
    expect(ofFigures(part('a', '40', 'darunter'), part('b', '10', 'darunter'))).toEqual([]);
    expect(ofFigures(part('a', '80', 'darunter'), part('b', '30', 'darunter'))).toEqual(['R7']);
  });

  it('R11: a quota of all is between men and women', () => {
    const iq = (key: string, value: string, more: Partial<Kennzahl> = {}) =>
      figure(key, value, {
        label: 'Integrationsquote',
        unit: '%',
        measure: 'JFW',
        stand: year(2026),
        kind: 'ziel',
        ...more,
      });
    const parts = [iq('m', '19.5', gender('Männer')), iq('w', '12.7', gender('Frauen'))];
    expect(ofFigures(iq('g', '16.0'), ...parts)).toEqual([]);
    expect(ofFigures(iq('g', '19.9'), ...parts)).toEqual(['R11']);
  });

  it('R12 and R13: quotas follow from what they are made of', () => {
    const at = { stand: month(2026, 12) };
    const lzb = (quota: string) =>
      ofFigures(
        figure('elb', '6211', { concept: 'eLb', ...at }),
        figure('lzb', '4800', { concept: 'LZB', ...at }),
        figure('q', quota, { concept: 'LZB-Anteil', unit: '%', ...at }),
      );
    expect(lzb('77.3')).toEqual([]);
    expect(lzb('68.5')).toEqual(['R12']);
    const iq = (quota: string) =>
      ofFigures(
        figure('elb', '4560', { concept: 'eLb', stand: { kind: 'yearAverage', year: 2026 } }),
        figure('i', '750', { concept: 'Integrationen', stand: year(2026) }),
        figure('q', quota, { concept: 'K2', unit: '%', stand: year(2026) }),
      );
    expect(iq('16.4')).toEqual([]);
    expect(iq('16.6')).toEqual(['R13']);
  });

  it('R31: no share above 100', () => {
    expect(ofFigures(figure('q', '101', { unit: '%', measure: 'Quote' }))).toEqual(['R31']);
    expect(ofFigures(figure('q', '244', { unit: '%', measure: 'Veraenderung' }))).toEqual([]);
  });
});

describe('changes and Stand', () => {
  const goal = (comparison: Kennzahl['comparison'], more: Partial<Kennzahl> = {}) =>
    figure('ziel', '16.0', { kind: 'ziel', unit: '%', measure: 'JFW', stand: year(2027), comparison, ...more });

  it('R10: relative and percentage points are not the same', () => {
    const before = { value: '16.4', stand: year(2026) };
    expect(ofFigures(goal({ ...before, relativePercent: '-2.5' }))).toEqual([]);
    expect(ofFigures(goal({ ...before, percentagePoints: '-0.4' }))).toEqual([]);
    expect(ofFigures(goal({ ...before, relativePercent: '-0.4' }))).toEqual(['R10']);
    expect(sentence({ kennzahlen: [goal({ ...before, relativePercent: '-0.4' })] }, 'R10')).toContain('Prozentpunkten');
    expect(ofFigures(figure('n', '869', { comparison: { value: '875', absolute: '-7' } }))).toEqual(['R10']);
    expect(ofTable(['Ist', 'Plan', 'Veränderung'], ['data', 'A', '56', '37', '-19'])).toEqual([]);
    expect(ofTable(['Ist', 'Plan', 'Veränderung'], ['data', 'A', '56', '37', '-18'])).toEqual(['R10']);
    expect(ofTable(['Ist', 'Plan', { label: 'Veränderung', unit: '%' }], ['data', 'A', '56', '37', '-33.9'])).toEqual(
      [],
    );
    expect(ofTable(['Ist', 'Plan', { label: 'Veränderung', unit: '%' }], ['data', 'A', '56', '37', '-33.1'])).toEqual([
      'R10',
    ]);
  });

  it('R9: two values for one Stand contradict, two Stände do not', () => {
    const bg = (key: string, value: string, of: number) =>
      figure(key, value, { label: 'Bedarfsgemeinschaften', unit: 'BG', stand: month(2026, of) });
    expect(ofFigures(bg('a', '4917', 12), bg('b', '4935', 10))).toEqual([]);
    expect(ofFigures(bg('a', '4917', 12), bg('b', '4935', 12))).toEqual(['R9']);
    expect(
      ofFigures(
        bg('a', '4917', 10),
        figure('b', '5', {
          label: 'Bedarfsgemeinschaften',
          unit: 'BG',
          stand: month(2027, 10),
          kind: 'plan',
          comparison: { value: '4918', stand: month(2026, 10) },
        }),
      ),
    ).toEqual(['R9']);
  });

  it('R14: December is compared with December', () => {
    const of = (stand: Stand, before: Stand) =>
      ofFigures(figure('q', '7', { stand, comparison: { value: '9', stand: before } }));
    expect(of(month(2026, 12), month(2025, 12))).toEqual([]);
    expect(of(month(2026, 12), month(2025, 10))).toEqual(['R14']);
    expect(of(month(2026, 12), month(2024, 12))).toEqual(['R14']);
  });

  it('R15: nothing has happened yet that is to come', () => {
    const ist = figure('q', '7', { stand: month(2027, 3) });
    expect(
      checkProgramme(bareProgramme({ kennzahlen: [ist] }), { today: '2026-11-21' }).map(({ rule }) => rule),
    ).toEqual(['R15']);
    expect(checkProgramme(bareProgramme({ kennzahlen: [{ ...ist, kind: 'plan' }] }), { today: '2026-11-21' })).toEqual(
      [],
    );
    expect(checkProgramme(bareProgramme({ kennzahlen: [ist] }), { today: '2027-04-01' })).toEqual([]);
  });

  it('R16: one finding for all figures without a source', () => {
    expect(ofFigures(figure('a', '1', { source: undefined }), figure('b', '2', { source: undefined }))).toEqual([
      'R16',
    ]);
    expect(ofFigures(figure('a', '1', { source: undefined, kind: 'plan' }))).toEqual([]);
  });
});
