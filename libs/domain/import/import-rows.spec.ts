/** Rows of a file against the figures that are there: nothing is lost, nothing invented, every problem has its cell. */
import { kennzahlenAsOf, namesOf } from '../catalogue/kennzahlen.js';
import type { Kennzahl } from '../document/kennzahl.js';
import type { Sheet } from './grid.js';
import type { ImportInput } from './import-input.js';
import { applied, importRows } from './import-rows.js';
import { suggestMapping } from './mapping.js';
import { readStand } from './read-stand.js';

const STAND = { kind: 'month', year: 2024, month: 12, berichtsmonat: true } as const;
const ORIGIN = { file: 'zahlen.xlsx', sha256: 'a'.repeat(64), retrievedOn: '2025-01-20' };
const HEADER = ['Merkmal', 'Wert', 'Vorjahr', 'Veränderung in %', 'Einheit'];
const elb: Kennzahl = {
  key: 'elb',
  label: 'eLb',
  kind: 'plan',
  unit: 'Personen',
  value: '4500',
  remark: 'bleibt',
  dimensions: [{ axis: 'Geschlecht', value: 'Frauen' }],
};
const sgbII: Kennzahl = { key: 'quote', label: 'SGB-II-Quote', kind: 'ist', unit: '%', value: '8.1', decimals: 1 };

const run = (rows: Sheet['rows'], more: Partial<ImportInput> = {}) => {
  const sheet = { name: 'T', rows };
  const mapping = suggestMapping([sheet]);
  if (!mapping) throw new Error('no mapping');
  return importRows({
    sheet,
    mapping,
    stand: STAND,
    source: 'Statistik der BA',
    origin: ORIGIN,
    existing: [elb, sgbII],
    catalogue: [{ key: 'K2', label: 'Integrationsquote', unit: '%', measure: 'Quote', decimals: 1 }],
    ...more,
  });
};

test('the words of the header row suggest the columns', () => {
  const rows = [['Jobcenter Musterstadt'], [], HEADER, ['a', { n: '1' }]];
  expect(
    suggestMapping([
      { name: 'Deckblatt', rows: [['nur Text']] },
      { name: 'T', rows },
    ]),
  ).toEqual({
    sheet: 'T',
    headerRow: 2,
    columns: { label: 0, value: 1, previous: 2, changePercent: 3, unit: 4 },
  });
  expect(
    suggestMapping([
      {
        name: 'T',
        rows: [
          ['', 'Dez 2024'],
          ['eLb', { n: '4560' }],
        ],
      },
    ]),
  ).toBeNull();
  expect(
    suggestMapping([
      {
        name: 'T',
        rows: [
          ['Gruppe', 'Dez 2024'],
          ['eLb gesamt', { n: '4560' }],
        ],
      },
    ]),
  ).toMatchObject({
    columns: { label: 0, value: 1 },
  });
});

test('new, changed and unchanged rows; what the file does not say stays', () => {
  const before = { ...sgbII, value: '8.10', stand: STAND, source: 'Statistik der BA' };
  const { rows, problems } = run(
    [
      HEADER,
      ['ELB – Frauen', { n: '4560' }, '4.500', '1,3'],
      ['SGB-II-Quote', { n: '8.1', percent: true }],
      ['BG mit 3 Kindern', 'X', null, null, 'BG'],
      ['Integrationsquote', '25,4'],
    ],
    { existing: [elb, before] },
  );
  expect(problems).toEqual([]);
  expect(rows.map(({ row, status }) => [row, status])).toEqual([
    [2, 'geaendert'],
    [3, 'gleich'],
    [4, 'neu'],
    [5, 'neu'],
  ]);
  expect(rows[0]?.kennzahl).toEqual({
    ...elb,
    value: '4560',
    stand: STAND,
    source: 'Statistik der BA',
    comparison: { value: '4500', relativePercent: '1.3' },
    origin: ORIGIN,
  });
  expect(rows[2]?.kennzahl).toMatchObject({ key: 'bg-mit-3-kindern', kind: 'ist', suppressed: 'X', unit: 'BG' });
  expect(rows[2]?.kennzahl).not.toHaveProperty('value');
  expect(rows[3]?.kennzahl).toMatchObject({
    key: 'K2',
    catalogue: 'K2',
    unit: '%',
    measure: 'Quote',
    decimals: 1,
    value: '25.4',
  });
  const after = applied([elb, before], rows);
  expect(after.map(({ key }) => key)).toEqual(['elb', 'quote', 'bg-mit-3-kindern', 'K2']);
  expect(after[1]).toBe(before);
  expect(
    run([HEADER, ['ELB – Frauen', { n: '4560' }, '4.500', '1,3'], ['BG mit 3 Kindern', 'X', null, null, 'BG']], {
      existing: after,
    }).rows.map(({ status }) => status),
  ).toEqual(['gleich', 'gleich']);
});

test('a change that was told of the old value goes with it; what it was compared with stays', () => {
  const told = { value: '4500', stand: STAND, relativePercent: '1.3' };
  const compared = (comparison: Kennzahl['comparison'], value: string) =>
    run([HEADER, ['ELB – Frauen', { n: value }]], { existing: [{ ...elb, value: '4560', comparison }] }).rows[0]
      ?.kennzahl?.comparison;
  expect(compared(told, '4560.0')).toEqual(told);
  expect(compared(told, '4700')).toEqual({ value: '4500', stand: STAND });
  expect(compared({ stand: STAND, relativePercent: '1.3' }, '4700')).toBeUndefined();
});

test('every problem names its cell and what to do', () => {
  const { rows, problems } = run([
    HEADER,
    ['Überschrift'],
    ['SGB-II-Quote', null],
    ['Ohne Einheit', '12'],
    [null, '13', null, null, 'BG'],
    ['Zweideutig', '1,234.5', null, null, 'BG'],
    ['Fehler', { e: '#NV' }, 'abc', null, 'BG'],
    ['Doppelt', '1', null, null, 'BG'],
    ['doppelt ', '2', null, null, 'BG'],
  ]);
  expect(problems.map(({ cell }) => cell)).toEqual(['B3', 'E4', 'A5', 'B6', 'B7', 'C7', 'A8', 'A9']);
  expect(problems[0]?.message).toMatch(/^Hier fehlt der Wert\. Leer ist nicht 0/);
  expect(problems.at(-1)?.message).toMatch(/auch in Zeile 8/);
  expect(rows.every(({ status }) => status === 'problem')).toBe(true);
  expect(applied([elb], rows)).toEqual([elb]);
});

test('a key decides before the words; one that nobody knows is a problem; words that fit two figures ask for the key', () => {
  const header = ['Schlüssel', 'Merkmal', 'Wert', 'Einheit'];
  const twins: Kennzahl[] = ['a', 'b'].map((key) => ({
    key,
    label: 'Eintritte',
    kind: 'ist',
    unit: 'Eintritte',
    value: '1',
  }));
  const { rows, problems } = run(
    [header, ['a', 'anders genannt', '2'], [null, 'Eintritte', '3'], ['unbekannt', 'x y', '4', 'BG']],
    { existing: twins },
  );
  expect(rows.map(({ status, before }) => [status, before?.key])).toEqual([
    ['geaendert', 'a'],
    ['problem', undefined],
    ['problem', undefined],
  ]);
  expect(problems.map(({ cell }) => cell)).toEqual(['B3', 'A4']);
});

test('long and foreign labels get keys of their own that stay the same', () => {
  const long = 'Erwerbsfähige Leistungsberechtigte mit Migrationshintergrund ohne abgeschlossene Berufsausbildung';
  const labels = [`${long} A`, `${long} B`, 'Женщины', 'Мужчины', 'Anteil %', 'constructor'];
  const keys = () =>
    run([HEADER, ...labels.map((label) => [label, '1', null, null, 'BG'])]).rows.map(({ kennzahl }) => kennzahl?.key);
  expect(new Set(keys()).size).toBe(labels.length);
  expect(keys()).toEqual(keys());
  expect(keys().every((key) => /^[A-Za-z0-9_-]{1,64}$/.test(key ?? ''))).toBe(true);
});

test.each([
  ['31.12.2024', { kind: 'day', date: '2024-12-31' }],
  ['31.02.2024', null],
  ['Dezember 2024', { kind: 'month', year: 2024, month: 12 }],
  ['Berichtsmonat Dez 2024', { kind: 'month', year: 2024, month: 12, berichtsmonat: true }],
  ['Mrz 2024', { kind: 'month', year: 2024, month: 3 }],
  ['12/2024', { kind: 'month', year: 2024, month: 12 }],
  ['13/2024', null],
  ['4. Quartal 2023', { kind: 'quarter', year: 2023, quarter: 4 }],
  ['JD 2023', { kind: 'yearAverage', year: 2023 }],
  ['2023', { kind: 'year', year: 2023 }],
  ['bald', null],
])('Stand %s', (text, stand) => {
  expect(readStand(text)).toEqual(stand);
});

test('a name of the catalogue is recognised without a key; what is only likely stays an own figure and is said', () => {
  const catalogue = kennzahlenAsOf('2024-12-01').map((term) => ({ ...term, names: namesOf(term.key) }));
  const rowsOf = (rows: Sheet['rows'], existing: readonly Kennzahl[] = []) => run(rows, { existing, catalogue }).rows;
  const read = rowsOf([
    HEADER,
    ['Integrationsquote (K2)', '25,4', null, null, '%'],
    ['Integrationsquote Frauen (K2)', '20,1', null, null, '%'],
    ['Langzeitleistungsbezieher', { n: '44.8', percent: true }],
    ['LZB', '2.792', null, null, 'Personen'],
    ['Gründungen', '3', null, null, 'Personen'],
  ]);
  expect(read.map(({ kennzahl, recognised }) => [kennzahl?.key, kennzahl?.catalogue, recognised])).toEqual([
    ['K2', 'K2', { key: 'K2', label: 'Integrationsquote', certain: true }],
    ['integrationsquote-frauen-k2', undefined, { key: 'K2', label: 'Integrationsquote', certain: false }],
    ['langzeitleistungsbezieher', undefined, null],
    ['LZB', 'LZB', { key: 'LZB', label: 'Bestand an Langzeitleistungsbeziehenden', certain: true }],
    ['gruendungen', undefined, null],
  ]);
  const before = read.flatMap(({ kennzahl }) => (kennzahl ? [kennzahl] : []));
  expect(rowsOf([HEADER, ['K2', '25,5', null, null, '%']], before)).toMatchObject([
    { status: 'geaendert', kennzahl: { key: 'K2', label: 'Integrationsquote (K2)', value: '25.5' }, recognised: null },
  ]);
});

test('money is no number of what it is spent on; a goal or a plan is never overwritten with what is', () => {
  const catalogue = kennzahlenAsOf('2024-12-01').map((term) => ({ ...term, names: namesOf(term.key) }));
  const goal: Kennzahl = { key: 'ziel', label: 'Ziel', kind: 'ziel', catalogue: 'K2', unit: '%', value: '26' };
  const rows = [
    HEADER,
    ['Bedarfsgemeinschaften', { n: '12.5', euro: true }],
    ['Leistungsbezug', '600', null, null, 'EUR je BG'],
    ['Summe der Leistungen zum Lebensunterhalt', '3', null, null, 'Mio. EUR'],
    ['Integrationsquote', '25,4', null, null, '%'],
  ] as const;
  const read = run(rows, { existing: [goal], catalogue }).rows;
  expect(read.map(({ status, kennzahl }) => [status, kennzahl?.key, kennzahl?.catalogue])).toEqual([
    ['neu', 'bedarfsgemeinschaften', undefined],
    ['neu', 'leistungsbezug', undefined],
    ['neu', 'LLU', 'LLU'],
    ['neu', 'K2', 'K2'],
  ]);
});

test('the key decides, also against what the words name', () => {
  const catalogue = kennzahlenAsOf('2024-12-01').map((term) => ({ ...term, names: namesOf(term.key) }));
  const rows = [
    ['Schlüssel', 'Merkmal', 'Wert', 'Einheit'],
    ['K2E4', 'Integrationsquote (K2)', '25,4', '%'],
  ];
  expect(run(rows, { catalogue }).rows).toMatchObject([{ kennzahl: { catalogue: 'K2E4' }, recognised: null }]);
});

test('€ in the cell is Euro; the column says more', () => {
  const rows = [
    HEADER,
    ['Ausgaben', { n: '12.5', euro: true }],
    ['Mittel', { n: '9', euro: true }, null, null, 'Tsd. EUR'],
  ] as const;
  expect(run(rows).rows.map(({ kennzahl }) => kennzahl?.unit)).toEqual(['EUR', 'Tsd. EUR']);
});
