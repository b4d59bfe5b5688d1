/** The catalogues are read as of a day: names and legal bases follow the law, keys stay, and every instrument of the demonstration is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockId } from '../document/basics.js';
import { KENNZAHL_CONCEPTS } from '../document/kennzahl.js';
import type { Programme } from '../document/programme.js';
import { asOf, valueOn } from './as-of.js';
import { instrumenteAsOf } from './instrumente.js';
import { kennzahlenAsOf } from './kennzahlen.js';
import { outdatedTerms, termsOn } from './terms.js';

const instrument = (key: string, on: string) => instrumenteAsOf(on).find((one) => one.key === key);
const kennzahl = (key: string, on: string) => kennzahlenAsOf(on).find((one) => one.key === key);

test('an entry holds from its first to its last day, both included', () => {
  const entries = [{ key: 'a', from: '2024-01-01', until: '2024-12-31' }, { key: 'b' }];
  const keys = (on: string) => asOf(entries, on).map(({ key }) => key);
  expect(['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map(keys)).toEqual([
    ['b'],
    ['a', 'b'],
    ['a', 'b'],
    ['b'],
  ]);
  expect(valueOn([['2024-01-01', 1]], '2023-12-31')).toBeUndefined();
});

test('the benefit is called as the law calls it on that day', () => {
  expect(['2022-12-31', '2023-01-01', '2026-06-30', '2026-07-01'].map((on) => termsOn(on).leistung)).toEqual([
    'Arbeitslosengeld II',
    'Bürgergeld',
    'Bürgergeld',
    'Grundsicherungsgeld',
  ]);
  expect(outdatedTerms('2027-01-01')).toContainEqual({ old: 'Bürgergeld', now: 'Grundsicherungsgeld' });
  expect(outdatedTerms('2027-01-01')).toContainEqual({ old: 'Langzeitbezieher', now: 'Langzeitleistungsbeziehende' });
  expect(outdatedTerms('2024-01-01').map(({ old }) => old)).not.toContain('Bürgergeld');
});

test('K1 to K3 with four supplementary figures each, legal basis and concept', () => {
  const legal = kennzahlenAsOf('2027-01-01').filter(({ key }) => /^K[123]/.test(key));
  expect(legal.map(({ key }) => key)).toEqual(
    ['K1', 'K2', 'K3'].flatMap((key) => [key, ...[1, 2, 3, 4].map((n) => `${key}E${n}`)]),
  );
  expect(legal.every(({ key, belongsTo }) => belongsTo === (key.length === 2 ? null : key.slice(0, 2)))).toBe(true);
  expect(kennzahl('K2', '2027-01-01')).toMatchObject({
    label: 'Integrationsquote',
    unit: '%',
    decimals: 1,
    legalBasis: '§ 5 Abs. 1 der Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II',
    concept: 'K2',
  });
  expect(kennzahl('K3E1', '2016-01-01')?.label).toBe('Integrationsquote der Langzeitleistungsbezieher');
  expect(kennzahl('K3E1', '2027-01-01')?.label).toBe('Integrationsquote der Langzeitleistungsbeziehenden');
  expect(kennzahlenAsOf('2010-01-01').filter(({ key }) => /^K[123]/.test(key))).toEqual([]);
});

test('every concept that the rules know stands in the catalogue once; keys are unique and fit the programme', () => {
  const terms = kennzahlenAsOf('2027-01-01');
  expect(terms.flatMap(({ concept }) => concept ?? []).sort()).toEqual([...KENNZAHL_CONCEPTS].sort());
  for (const keys of [terms, instrumenteAsOf('2027-01-01')].map((list) => list.map(({ key }) => key))) {
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !blockId.safeParse(key).success)).toEqual([]);
  }
  const keys = new Set(terms.map(({ key }) => key));
  expect(terms.filter(({ belongsTo }) => belongsTo !== null && !keys.has(belongsTo))).toEqual([]);
});

test('instruments come and change with the law', () => {
  expect(instrument('gabe', '2023-06-30')).toBeUndefined();
  expect(instrument('gabe', '2023-07-01')?.legalBasis).toBe('§ 16k SGB II');
  expect(instrument('taam', '2018-12-31')).toBeUndefined();
  expect(instrument('fbw', '2024-12-31')?.legalBasis).toBe('§ 16 Abs. 1 SGB II i. V. m. §§ 81 ff. SGB III');
  expect(instrument('fbw', '2025-01-01')?.legalBasis).toContain('Agentur für Arbeit');
  expect(instrument('reha', '2025-01-01')?.legalBasis).toContain('Agentur für Arbeit');
  expect([instrument('fsj', '2016-07-31'), instrument('fsj', '2016-08-01')?.legalBasis]).toEqual([
    undefined,
    '§ 16h SGB II',
  ]);
  expect(['ff', 'esg', 'taam', 'evl', 'agh'].map((key) => instrument(key, '2027-01-01')?.legalBasis)).toEqual([
    '§ 16f SGB II',
    '§ 16b SGB II',
    '§ 16i SGB II',
    '§ 16e SGB II',
    '§ 16d SGB II',
  ]);
  expect([instrument('evl', '2016-01-01')?.label, instrument('evl', '2027-01-01')?.label]).toEqual([
    'Förderung von Arbeitsverhältnissen',
    'Eingliederung von Langzeitarbeitslosen',
  ]);
});

test('before the Third Book was renumbered its paragraphs were others', () => {
  const basis = (on: string) =>
    ['vb', 'mabe', 'fbw', 'egz', 'egz-sb', 'reha', 'probe'].map((key) =>
      instrument(key, on)?.legalBasis.replace('§ 16 Abs. 1 SGB II i. V. m. ', ''),
    );
  expect(basis('2012-03-31')).toEqual([
    '§ 45 SGB III',
    '§ 46 SGB III',
    '§§ 77 ff. SGB III',
    '§§ 217 ff. SGB III',
    '§ 219 SGB III',
    '§§ 97 ff. SGB III',
    '§§ 237, 238 SGB III',
  ]);
  expect(basis('2012-04-01')).toEqual([
    '§ 44 SGB III',
    '§ 45 SGB III',
    '§§ 81 ff. SGB III',
    '§§ 88 ff. SGB III',
    '§ 90 SGB III',
    '§§ 112 ff. SGB III',
    '§ 46 SGB III',
  ]);
});

test('every instrument of the demonstration of 2024 is in the catalogue of that year', () => {
  const { eintrittsplanung = [] } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../demo', 'programme-2024.json'), 'utf8'),
  ) as Programme;
  const known = new Set(instrumenteAsOf('2024-01-01').map(({ key }) => (key === 'evl' ? 'fav' : key)));
  expect(eintrittsplanung.map(({ key }) => key).filter((key) => !known.has(key))).toEqual([]);
});
