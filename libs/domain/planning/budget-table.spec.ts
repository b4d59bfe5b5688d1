/** Free budget tables: sum lines add their davon lines, darunter lines never count, shares are of the whole column, faults are told by line and column. */
import type { BudgetTable } from '../document/figures.js';
import { checkBudgetTables, computedTable } from './budget-table.js';

const davon = (key: string) => ({ key, relation: 'davon' as const });
const table: BudgetTable = {
  key: 'haushalt',
  title: 'Haushalt nach Arten',
  columns: [
    { kind: 'text', key: 'konto', label: 'Konto' },
    { kind: 'betrag', key: 'soll', label: 'Soll 2027', cents: true },
    { kind: 'betrag', key: 'vorjahr', label: 'Soll 2026' },
    { kind: 'prozent', key: 'anteil', label: 'Anteil', of: 'soll' },
  ],
  rows: [
    { key: 'personal', label: 'Personal', sum: true },
    {
      key: 'gehalt',
      label: 'Gehälter',
      parent: davon('personal'),
      values: { konto: '42', soll: '7000000.25', vorjahr: '1' },
    },
    { key: 'reise', label: 'Reisekosten', parent: davon('personal'), values: { soll: '999999.75', vorjahr: null } },
    {
      key: 'azubi',
      label: 'für Nachwuchskräfte',
      parent: { key: 'gehalt', relation: 'darunter' },
      values: { soll: '50000.00' },
    },
    { key: 'sach', label: 'Sachmittel', values: { konto: '51', soll: '2000000.00', vorjahr: '3' } },
    { key: 'gesamt', label: 'Gesamt', sum: true },
  ],
};
const cellsOf = (key: string) => computedTable(table).rows.find((row) => row.key === key)?.cells;

test('sum lines, the total line without parts, and shares', () => {
  expect(cellsOf('personal')).toMatchObject({
    soll: { value: '8000000.00', formula: '= 7.000.000,25 + 999.999,75' },
    anteil: { text: '80,0\u00a0%', formula: '= 8.000.000 : 10.000.000' },
    konto: null,
  });
  expect(cellsOf('gesamt')).toMatchObject({
    soll: { text: '10.000.000', formula: '= 8.000.000 + 2.000.000' },
    anteil: { value: '100.0' },
  });
  expect(cellsOf('gehalt')).toMatchObject({ konto: { text: '42' }, soll: { text: '7.000.000,25', formula: null } });
});

test('a selection is shown and not counted; a missing amount leaves the sum open', () => {
  expect(cellsOf('azubi')).toMatchObject({ soll: { value: '50000.00' }, anteil: { text: '0,5\u00a0%' } });
  expect(cellsOf('personal')).toMatchObject({ vorjahr: null });
});

test('lines stand below what they belong to, and the rounding is said', () => {
  const { rows, rounding } = computedTable({ ...table, rows: [...table.rows].reverse() });
  expect(rows.map(({ key, depth, relation }) => [key, depth, relation])).toEqual([
    ['gesamt', 0, null],
    ['sach', 0, null],
    ['personal', 0, null],
    ['reise', 1, 'davon'],
    ['gehalt', 1, 'davon'],
    ['azubi', 2, 'darunter'],
  ]);
  expect(rounding).toContain('eine Nachkommastelle');
});

test('a right table has no faults; lines that go round in a circle still come to an end', () => {
  expect(checkBudgetTables({ tables: [table] })).toEqual([]);
  const circle = {
    ...table,
    rows: [
      { key: 'a', label: 'A', parent: davon('b') },
      { key: 'b', label: 'B', parent: davon('a') },
    ],
  };
  expect(computedTable(circle).rows.map(({ key, depth }) => [key, depth])).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
  expect(checkBudgetTables({ tables: [circle] }).map(({ pointer }) => pointer)).toEqual([
    '/budget/tables/0/rows/0/parent/key',
    '/budget/tables/0/rows/1/parent/key',
  ]);
});

test('faults name line and column', () => {
  const wrong: BudgetTable = {
    ...table,
    columns: [...table.columns, { kind: 'prozent', key: 'anteil', label: 'Anteil 2', of: 'haben' }],
    rows: [
      { key: 'a', label: 'Zeile A', values: { soll: '1.234,50', anteil: '3', neu: '1' } },
      { key: 'a', label: 'Zeile B', sum: true, parent: davon('fehlt'), values: { soll: '5.00' } },
    ],
  };
  expect(checkBudgetTables({ tables: [wrong, wrong] }).slice(0, 8)).toEqual([
    expect.objectContaining({ pointer: '/budget/tables/1/key' }),
    expect.objectContaining({ pointer: '/budget/tables/0/columns/4/key' }),
    expect.objectContaining({ pointer: '/budget/tables/0/rows/1/key' }),
    expect.objectContaining({ pointer: '/budget/tables/0/columns/4/of', message: expect.stringContaining('„haben“') }),
    {
      pointer: '/budget/tables/0/rows/0/values/soll',
      message: expect.stringMatching(/Zeile „Zeile A“, Spalte „Soll 2027“.*angegeben ist „1\.234,50“/),
    },
    expect.objectContaining({ message: expect.stringContaining('Anteile werden berechnet') }),
    expect.objectContaining({ message: expect.stringContaining('Spalte „neu“') }),
    expect.objectContaining({ message: expect.stringContaining('„fehlt“; diese Zeile gibt es in der Tabelle nicht') }),
  ]);
});

const computedColumns = (values: Record<string, string>): BudgetTable => ({
  key: 'lauf',
  title: 'Im Laufe des Jahres',
  columns: [
    { kind: 'betrag', key: 'plan', label: 'Plan' },
    { kind: 'betrag', key: 'ist', label: 'Ist' },
    { kind: 'betrag', key: 'rest', label: 'Rest', computed: { plus: ['plan'], minus: ['ist'] } },
    { kind: 'betrag', key: 'beide', label: 'Beide', computed: { plus: ['plan', 'ist'] } },
    { kind: 'prozent', key: 'anteil', label: 'Anteil am Rest', of: 'rest' },
  ],
  rows: [
    { key: 'a', label: 'A', values },
    { key: 'b', label: 'B', values: { plan: '100.00', ist: '40.00' } },
    { key: 'gesamt', label: 'Gesamt', sum: true },
  ],
});

test('a column is computed in every line from other columns, and its total by the same sum', () => {
  const [a, , total] = computedTable(computedColumns({ plan: '50.00', ist: '60.50' })).rows;
  expect(a?.cells).toMatchObject({
    rest: { value: '-10.50', formula: '= 50 − 60,50' },
    beide: { value: '110.50', formula: '= 50 + 60,50' },
  });
  expect(total?.cells).toMatchObject({
    rest: { value: '49.50', formula: '= 150 − 100,50' },
    anteil: { value: '100.0' },
  });
});

test('it stays open in a line where one of its columns has no amount', () => {
  const [a] = computedTable(computedColumns({ plan: '50.00' })).rows;
  expect(a?.cells).toMatchObject({ plan: { value: '50.00' }, ist: null, rest: null });
});

test('it takes no value and no column that is computed, of another kind or not there', () => {
  expect(checkBudgetTables({ tables: [computedColumns({ plan: '1', rest: '2' })] })).toEqual([
    expect.objectContaining({ pointer: '/budget/tables/0/rows/0/values/rest' }),
  ]);
  const table = computedColumns({});
  const of = (key: string): BudgetTable => ({
    ...table,
    columns: table.columns.map((column) =>
      column.key === 'beide' && column.kind === 'betrag' ? { ...column, computed: { plus: ['plan', key] } } : column,
    ),
  });
  for (const key of ['rest', 'anteil', 'fehlt', 'beide'])
    expect(checkBudgetTables({ tables: [of(key)] })).toEqual([
      expect.objectContaining({ pointer: '/budget/tables/0/columns/3/computed' }),
    ]);
});
