/** A house's own table stays right whatever is done to its lines and columns: the server finds no fault, sums have no values, nothing is lost that was written. */
import type { BudgetTable } from '#domain/document/figures.js';
import { checkBudgetTables, computedTable } from '#domain/planning/budget-table.js';
import { presetTable, PRESETS } from './presets.js';
import { tableColumns } from './table-columns.js';
import {
  canMove,
  changeRow,
  linesOf,
  moved,
  moveRow,
  newRow,
  possibleParents,
  removeRow,
  withColumns,
  withRows,
  withValue,
} from './table-values.js';

const davon = (key: string) => ({ key, relation: 'davon' as const });
const table: BudgetTable = {
  key: 't',
  title: 'Ausgaben',
  columns: [
    { kind: 'betrag', key: 'plan', label: 'Plan' },
    { kind: 'betrag', key: 'ist', label: 'Ist' },
    { kind: 'betrag', key: 'rest', label: 'Rest', computed: { plus: ['plan'], minus: ['ist'] } },
    { kind: 'prozent', key: 'anteil', label: 'Anteil', of: 'plan' },
    { kind: 'text', key: 'wort', label: 'Bemerkung' },
  ],
  rows: [
    { key: 'a', label: 'A', sum: true },
    { key: 'a1', label: 'A1', parent: davon('a'), values: { plan: '10.00', ist: '4.00', wort: 'gut' } },
    { key: 'a2', label: 'A2', parent: davon('a'), values: { plan: '5.00' } },
    { key: 'b', label: 'B', values: { plan: '1.00' } },
  ],
};
const keys = ({ rows }: BudgetTable) => rows.map(({ key }) => key);
const isRight = (one: BudgetTable) => expect(checkBudgetTables({ tables: [one] })).toEqual([]);

test('a line moves among its neighbours and takes along what belongs to it', () => {
  expect(keys(moveRow(table, 'b', -1))).toEqual(['b', 'a', 'a1', 'a2']);
  expect(keys(moveRow(table, 'a2', -1))).toEqual(['a', 'a2', 'a1', 'b']);
  expect([canMove(table, 'a1', -1), canMove(table, 'a2', 1), canMove(table, 'a', 1)]).toEqual([false, false, true]);
});

test('what belonged to a line that goes stays, one step higher', () => {
  const left = removeRow(table, 'a');
  expect(left.rows.map(({ key, parent }) => [key, parent?.key])).toEqual([
    ['a1', undefined],
    ['a2', undefined],
    ['b', undefined],
  ]);
  isRight(left);
});

test('a line that others become part of is computed from then on', () => {
  const changed = changeRow(table, 'a1', { label: 'A1', parent: davon('b'), sum: false });
  isRight(changed);
  expect(changed.rows.find(({ key }) => key === 'b')?.values).toBeUndefined();
  expect(computedTable(changed).rows.find(({ key }) => key === 'b')?.cells['plan']).toMatchObject({ value: '10.00' });
});

test('a line never becomes part of itself', () =>
  expect(possibleParents(table, 'a').map(({ key }) => key)).toEqual(['b']));

test('a sum line keeps its words and no amounts', () => {
  const changed = changeRow(table, 'a1', { label: 'Summe', parent: undefined, sum: true });
  isRight(changed);
  expect(changed.rows.find(({ key }) => key === 'a1')).toMatchObject({ label: 'Summe', values: { wort: 'gut' } });
});

test('columns that rest on a column that is gone go with it, and their values', () => {
  const changed = withColumns(
    table,
    table.columns.filter(({ key }) => key !== 'plan'),
  );
  isRight(changed);
  expect(changed.columns.map(({ key }) => key)).toEqual(['ist', 'wort']);
  expect(changed.rows.find(({ key }) => key === 'a1')?.values).toEqual({ ist: '4.00', wort: 'gut' });
});

test('a column of words that becomes amounts keeps no words', () => {
  const changed = withColumns(
    table,
    table.columns.map((column) => (column.key === 'wort' ? { kind: 'betrag', key: 'wort', label: 'Betrag' } : column)),
  );
  isRight(changed);
  expect(changed.rows.find(({ key }) => key === 'a1')?.values).not.toHaveProperty('wort');
});

test('only what is entered can be written into', () => {
  const columns = tableColumns(table);
  const lines = linesOf(table);
  const writable = columns.map((column) =>
    lines.filter((line) => column.write && (column.writable?.(line) ?? true)).map(({ row }) => row.key),
  );
  expect(writable).toEqual([
    ['a', 'a1', 'a2', 'b'],
    ['a1', 'a2', 'b'],
    ['a1', 'a2', 'b'],
    [],
    [],
    ['a', 'a1', 'a2', 'b'],
  ]);
  const [first] = columns;
  const [line] = lines;
  expect(first && line && first.write?.(line, null).row.label).toBe('A'); // a line always has a name
});

test.each(PRESETS.map(({ value }) => value))('the starting point „%s“ is right, also with lines', (preset) => {
  let at = 0;
  const made = presetTable(preset, 'Neu', () => `k${++at}`);
  const amount = made.columns.find((column) => column.kind === 'betrag' && !column.computed);
  const filled = withRows(made, [withValue(newRow('z', made.rows), amount?.key ?? '', '12.50'), ...made.rows]);
  isRight(filled);
  expect(new Set(filled.columns.map(({ key }) => key)).size).toBe(filled.columns.length);
});

test('the starting points have the columns that they promise', () => {
  const widths = PRESETS.map(({ value }) => presetTable(value, 'T', () => Math.random().toString(36)).columns.length);
  expect(widths).toEqual([1, 7, 13]);
});

test('things change places, and only with a neighbour', () => {
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
