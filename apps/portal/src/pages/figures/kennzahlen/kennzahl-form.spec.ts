/** A Kennzahl put into the form and taken out again is the same; what is typed wrong is said at its field. */
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { fromForm } from './from-form.js';
import { EMPTY_FORM, toForm } from './kennzahl-form.js';

const FULL: Kennzahl = {
  key: 'LZB-ziel',
  label: 'Bestand an Langzeitleistungsbeziehenden',
  kind: 'ziel',
  measure: 'JDW',
  unit: 'Personen',
  value: '2790.5',
  decimals: 1,
  stand: { kind: 'month', year: 2023, month: 12, berichtsmonat: true },
  source: 'Zielvereinbarung',
  createdBy: 'Controlling',
  origin: { file: 'k.xlsx', sha256: 'a'.repeat(64), retrievedOn: '2024-01-10' },
  concept: 'LZB',
  catalogue: 'K3',
  base: 'eLb',
  numerator: 'LZB',
  shareGroup: { key: 'bezug', relation: 'darunter' },
  partOf: { key: 'eLb', relation: 'darunter' },
  dimensions: [{ axis: 'Geschlecht', value: 'Frauen' }],
  comparison: { value: '2862', stand: { kind: 'year', year: 2022 }, relativePercent: '-2.5' },
  goal: { owner: 'Bund', legalBasis: '§ 48b SGB II', direction: 'steigern', agreedOn: '2024-02-01' },
  remark: 'vorläufig',
};

describe('form of a Kennzahl', () => {
  it.each<[string, Kennzahl]>([
    ['with everything', FULL],
    ['with little', { key: 'a', label: 'A', kind: 'ist', unit: '%' }],
    ['with a range', { key: 'a', label: 'A', kind: 'norm', unit: '%', value: { min: '66' }, printed: 'mehr als 2/3' }],
    ['withheld by the source', { key: 'a', label: 'A', kind: 'ist', unit: 'Personen', suppressed: '*' }],
    ['in words only', { key: 'a', label: 'A', kind: 'ist', unit: 'Personen', printed: 'etwa die Hälfte' }],
    ['that falls', { key: 'a', label: 'A', kind: 'ist', unit: '%', value: '-2.5' }],
    [
      'of a quarter',
      { key: 'a', label: 'A', kind: 'ist', unit: '%', stand: { kind: 'quarter', year: 2024, quarter: 3 } },
    ],
    ['of a time in words', { key: 'a', label: 'A', kind: 'ist', unit: '%', stand: { kind: 'words', text: 'Herbst' } }],
  ])('keeps a Kennzahl %s', (_, kennzahl) => {
    const { key, origin, concept } = kennzahl;
    const kept = { key, ...(origin ? { origin } : {}), ...(concept ? { concept } : {}) };
    expect(fromForm(toForm(kennzahl), kept)).toEqual({ ok: true, kennzahl });
  });

  it('says what is wrong where it is wrong, and reads the rest', () => {
    const read = fromForm(
      {
        ...toForm(FULL),
        label: ' ',
        value: '16.4',
        decimals: '9',
        owner: '',
        comparisonStand: { ...EMPTY_FORM.stand, kind: 'month', year: '2023' },
      },
      { key: 'x' },
    );
    expect(read).toMatchObject({ ok: false, kennzahl: { unit: 'Personen', comparison: { value: '2862' } } });
    expect(read.ok ? [] : Object.keys(read.errors).sort()).toEqual([
      'comparisonStand',
      'decimals',
      'label',
      'owner',
      'value',
    ]);
  });

  it('drops the goal of what is none', () => {
    const read = fromForm({ ...toForm(FULL), kind: 'ist', agreedOn: '' }, { key: 'x' });
    expect(read.ok && read.kennzahl.goal).toBeUndefined();
    expect(read.ok).toBe(true);
  });
});
