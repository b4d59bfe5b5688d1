/** Relative percent and percentage points are never mixed up; what a source states stays beside what can be recomputed; a goal may rise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kennzahl } from '../document/kennzahl.js';
import type { Programme } from '../document/programme.js';
import { computedKennzahl, computedKennzahlen } from './kennzahl.js';

const { kennzahlen } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../demo', 'programme-2024.json'), 'utf8'),
) as Programme;
const quota: Kennzahl = {
  key: 'iq',
  label: 'Integrationsquote',
  kind: 'ziel',
  unit: '%',
  value: '16.0',
  decimals: 1,
  stand: { kind: 'year', year: 2024 },
  comparison: { value: '16.4', stand: { kind: 'year', year: 2023 } },
  goal: { owner: 'Bund', legalBasis: '§ 48b SGB II', direction: 'steigern' },
};

test('a share changes by percent and by percentage points, both told apart', () => {
  expect(computedKennzahl(quota)).toMatchObject({
    text: '16,0\u00a0%',
    standText: '2024',
    comparison: {
      text: '16,4\u00a0%',
      standText: '2023',
      absolute: null,
      relativePercent: { value: '-2.4', text: '−2,4\u00a0%', stated: false },
      percentagePoints: { value: '-0.4', text: '−0,4\u00a0Prozentpunkte', stated: false },
    },
    goalText: 'mit dem Bund vereinbart; § 48b SGB II; soll steigen',
  });
});

test('the change that the source states wins; the recomputed one stands beside it', () => {
  const stated = { ...quota, comparison: { ...quota.comparison, relativePercent: '-2.5' } };
  expect(computedKennzahl(stated).comparison?.relativePercent).toEqual({
    value: '-2.5',
    text: '−2,5\u00a0%',
    stated: true,
    computed: '-2.4',
  });
});

test('a count changes by a number with its unit and by percent, never by points', () => {
  const people: Kennzahl = {
    key: 'a',
    label: 'Alleinerziehende',
    kind: 'ist',
    unit: 'Personen',
    value: '683',
    comparison: { value: '645' },
  };
  expect(computedKennzahl(people).comparison).toMatchObject({
    absolute: { text: '+38\u00a0Personen' },
    relativePercent: { text: '+5,9\u00a0%' },
    percentagePoints: null,
  });
});

test('a change is not changed again, and from 0 there is no percent', () => {
  const change: Kennzahl = {
    key: 'v',
    label: 'Veränderung',
    kind: 'ist',
    measure: 'Veraenderung',
    unit: '%',
    value: '-2.1',
    comparison: { value: '1.0' },
  };
  expect(computedKennzahl(change).comparison).toMatchObject({ relativePercent: null, percentagePoints: null });
  const fresh: Kennzahl = {
    key: 'n',
    label: 'Neu',
    kind: 'ist',
    unit: 'Personen',
    value: '5',
    comparison: { value: '0' },
  };
  expect(computedKennzahl(fresh).comparison).toMatchObject({ absolute: { value: '5' }, relativePercent: null });
});

test('withheld is not 0, and no value is no value', () => {
  const base = { key: 'x', label: 'X', kind: 'ist' as const, unit: 'Personen' };
  expect(computedKennzahl({ ...base, suppressed: '*' })).toMatchObject({ text: '*', suppressed: '*' });
  expect(computedKennzahl({ ...base, value: '0' })).toMatchObject({ text: '0\u00a0Personen', suppressed: null });
  expect(computedKennzahl(base).text).toBe('…');
});

test('2016: parts that are only known in millions still fit their whole', () => {
  const printed = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../demo', 'as-printed-2016.json'), 'utf8'),
  ) as Programme;
  const sums = new Map(computedKennzahlen(printed.kennzahlen).map(({ key, sum }) => [key, sum]));
  expect(sums.get('egt')).toMatchObject({ value: '4600000', equal: true });
  expect(sums.get('budget')).toMatchObject({ equal: true });
});

test('2024: the sums of davon-Kennzahlen, shares not', () => {
  const sums = new Map(kennzahlen.map((one) => [one.key, computedKennzahl(one, kennzahlen).sum]));
  expect(computedKennzahlen(kennzahlen)).toEqual(kennzahlen.map((one) => computedKennzahl(one, kennzahlen)));
  expect(sums.get('vwh')).toMatchObject({ formula: '= 6.593.989 + 1.793.645 + 1.606.442', equal: true });
  expect(sums.get('ziel_lzb')).toMatchObject({ value: '2721', formula: '= 1.301 + 1.420', equal: true });
  expect(sums.get('vzae')).toMatchObject({ value: '115.0', equal: true });
  expect(sums.get('b1a2')).toBeNull();
  expect(sums.get('ist_gesamt')).toBeNull();
  const cent = kennzahlen.map((one) => (one.key === 'vwh_bund' ? { ...one, value: '6593989.01' } : one));
  const whole = cent.find(({ key }) => key === 'vwh') as Kennzahl;
  expect(computedKennzahl(whole, cent).sum).toMatchObject({ equal: false });
});
