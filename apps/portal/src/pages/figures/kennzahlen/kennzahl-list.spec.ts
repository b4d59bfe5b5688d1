/** Kennzahlen from the catalogue bring last year's value along; parts of a whole know it; keys are never double. */
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { reckoned } from './arithmetic.js';
import { filterFrom, grouped, NO_FILTER, shown, textsOf } from './filter.js';
import { withComparison, withValue } from './grid-columns.js';
import { dividedBy, fromCatalogue, type CatalogueTerm } from './kennzahl-list.js';
import { newKey } from './new-key.js';
import { usesOf } from './uses.js';

const TERM: CatalogueTerm = {
  key: 'eLb',
  group: 'Leistungsbezug',
  label: 'Erwerbsfähige Leistungsberechtigte',
  unit: 'Personen',
  measure: 'Bestand',
  decimals: 0,
  legalBasis: null,
  belongsTo: null,
  concept: 'eLb',
};
const elb: Kennzahl = { key: 'eLb', label: 'eLb', kind: 'ist', unit: 'Personen', catalogue: 'eLb', value: '4560' };
const terms = new Map([[TERM.key, TERM]]);

describe('list of Kennzahlen', () => {
  it('compares a new one with the same of the year before, with its own Stand', () => {
    const before: Kennzahl[] = [
      { ...elb, value: '4290', stand: { kind: 'year', year: 2022 } },
      { ...elb, key: 'f', value: '2000', dimensions: [{ axis: 'Geschlecht', value: 'Frauen' }] },
    ];
    expect(fromCatalogue([TERM], 'ziel', [elb], before)).toMatchObject([
      { key: 'eLb-ziel', kind: 'ziel', concept: 'eLb', comparison: { value: '4290', stand: { year: 2022 } } },
    ]);
    expect(fromCatalogue([TERM], 'ist', [elb], [])[0]).toMatchObject({ key: 'eLb-2' });
  });

  it('divides a whole into parts that wait for their numbers', () => {
    const [women, men] = dividedBy(elb, 'Geschlecht', ['Frauen', 'Männer'], [elb]);
    expect(women).toMatchObject({ key: 'elb-frauen', partOf: { key: 'eLb', relation: 'davon' } });
    expect(men).toMatchObject({ key: 'elb-maenner', dimensions: [{ axis: 'Geschlecht', value: 'Männer' }] });
    expect(women).not.toHaveProperty('value');
  });

  it('makes keys that nobody has', () =>
    expect([
      newKey('Übergänge in Arbeit', []),
      newKey('a', ['a', 'a-2']),
      newKey('…', []),
      newKey('constructor', []),
    ]).toEqual(['uebergaenge-in-arbeit', 'a-3', 'kennzahl', 'constructor-2']));

  it('finds by words, kind and what is missing, and puts parts below their whole', () => {
    const part: Kennzahl = { ...elb, key: 'f', label: 'Frauen', partOf: { key: 'eLb', relation: 'davon' } };
    const goal: Kennzahl = { ...elb, key: 'z', kind: 'ziel', source: 'Vereinbarung' };
    const rows = [part, goal, elb];
    expect(grouped(rows, terms).map(({ name, rows: all }) => [name, all.map(({ key }) => key)])).toEqual([
      ['Ziele', ['z']],
      ['Leistungsbezug', ['eLb', 'f']],
    ]);
    const keys = (filter: Partial<typeof NO_FILTER>) =>
      shown(rows, { ...NO_FILTER, ...filter }, terms).map(({ key }) => key);
    expect(keys({ search: 'frau' })).toEqual(['f']);
    expect(keys({ goalsOnly: true })).toEqual(['z']);
    expect(keys({ lack: 'source' })).toEqual(['f', 'eLb']);
    expect(keys({ lack: 'value' })).toEqual([]);
  });

  it('knows each section that uses it once, and who counts with it', () => {
    const blocks = [
      {
        kind: 'paragraph',
        content: [
          { kind: 'kennzahl', key: 'eLb' },
          { kind: 'kennzahl', key: 'eLb' },
        ],
      },
      { kind: 'planning', part: 'kennzahlen', keys: ['eLb', 'z'] },
    ];
    const share: Kennzahl = { ...elb, key: 's', label: 'Anteil', base: 'eLb' };
    const uses = usesOf(
      [{ key: 'lage', title: 'Lage', sections: [{ key: 'u', title: 'Unten', blocks }] }],
      [elb, share],
    );
    expect(uses.get('eLb')).toEqual([
      { label: 'Unten', kind: 'Abschnitt', section: 'u' },
      { label: 'Anteil', kind: 'Kennzahl', section: null },
    ]);
    expect(uses.get('z')).toHaveLength(1);
    expect(uses.get('s')).toBeUndefined();
  });

  it('shows the arithmetic of change, share and parts', () => {
    const compared: Kennzahl = { ...elb, comparison: { value: '4290' } };
    expect(reckoned(compared, [])).toEqual(['4.560 − 4.290 = +270; +6,3\u00a0%']);
    expect(reckoned({ ...compared, comparison: { value: '4290', relativePercent: '6.1' } }, [])[1]).toBe(
      'Die Quelle nennt +6,1\u00a0%; berechnet aus beiden Werten: +6,3\u00a0%.',
    );
    const percent: Kennzahl = {
      key: 'q',
      label: 'Quote',
      kind: 'ist',
      unit: '%',
      value: '16.4',
      comparison: { value: '16.8' },
    };
    expect(reckoned(percent, [])[0]).toContain('16,4 − 16,8 = −0,4');
    const share: Kennzahl = { ...percent, value: '60.0', base: 'eLb', numerator: 'n', comparison: undefined as never };
    expect(reckoned(share, [elb, { ...elb, key: 'n', value: '869' }])).toEqual([
      '869 von 4.560 = 19,1\u00a0%; eingetragen sind 60,0\u00a0%',
    ]);
    const parts = ['2000', '2561'].map((value, at): Kennzahl => ({
      ...elb,
      key: `p${at}`,
      value,
      partOf: { key: 'eLb', relation: 'davon' },
    }));
    expect(reckoned(elb, parts)[0]).toBe('Summe der Teile: 4.561 = 2.000 + 2.561 – das ist nicht der Wert hier');
  });

  it('keeps a withheld number apart from nothing and from zero', () => {
    const [withheld, zero, none] = ['X', '0', null].map((typed) => withValue({ ...elb, printed: 'rund 4.500' }, typed));
    expect(withheld).toMatchObject({ suppressed: 'X' });
    expect(withheld).not.toHaveProperty('value');
    expect(zero).toMatchObject({ value: '0' });
    expect([zero, none].some((row) => 'suppressed' in (row ?? {}) || 'printed' in (row ?? {}))).toBe(false);
    expect(none).not.toHaveProperty('value');
  });

  it('forgets what the source said of the change with the number it was said of', () => {
    const row: Kennzahl = {
      ...elb,
      comparison: { value: '1', relativePercent: '2.0', stand: { kind: 'year', year: 2022 } },
    };
    expect(withComparison(row, { value: '2' }).comparison).toEqual({ value: '2', stand: { kind: 'year', year: 2022 } });
    expect(withComparison(row, { stand: undefined }).comparison).toEqual({ value: '1', relativePercent: '2.0' });
    expect(withComparison({ ...elb, comparison: { value: '1' } }, { value: undefined })).not.toHaveProperty(
      'comparison',
    );
  });
});

describe('the filter in the address', () => {
  it('comes back as it was', () => {
    const filter = {
      search: 'eLb ältere',
      kind: 'ist',
      group: 'Leistungsbezug',
      lack: 'source',
      goalsOnly: true,
    } as const;
    expect(textsOf(filter)).toEqual({
      suche: 'eLb ältere',
      art: 'ist',
      thema: 'Leistungsbezug',
      fehlt: 'quelle',
      ziele: 'nur',
    });
    expect(filterFrom(textsOf(filter), [elb], terms)).toEqual(filter);
    expect(filterFrom(textsOf(NO_FILTER), [elb], terms)).toEqual(NO_FILTER);
  });
  it('narrows nothing by what is no filter, or by a topic that no Kennzahl has', () => {
    expect(
      filterFrom({ art: 'toString', thema: 'Fort', fehlt: 'source', ziele: 'ja', fremd: 'x' }, [elb], terms),
    ).toEqual(NO_FILTER);
  });
});
