/** Tables: what is typed and pasted becomes exact cells, what is not touched stays, and a table never falls apart. */
import fc from 'fast-check';
import { blocks as blocksSchema, type Cell, type Table } from '#domain/document/blocks.js';
import { checkBlocks } from '#domain/document/check-blocks.js';
import programme from '../../../../../demo/programme-2024.json' with { type: 'json' };
import { anyBlocks } from '../mapping.arbitrary.js';
import { readTable } from '../read-structured.js';
import { cellFrom, cellText, isBound, unclearCell, type Column } from './cell-text.js';
import { gridFromText, tableFromGrid } from './grid.js';
import * as changes from './table-changes.js';

const number: Column = { key: 'n', label: 'Ist', kind: 'number' };
const words: Column = { key: 't', label: 'Was', kind: 'text' };
const tables = anyBlocks.map((all) => all.flatMap((block) => (block.kind === 'table' ? [block.table] : [])));
const everyTable = (check: (table: Table) => void): void =>
  fc.assert(
    fc.property(tables, (all) => all.forEach(check)),
    { numRuns: 100 },
  );
const good = (table: Table): void => {
  const block = { kind: 'table', id: 'x', table };
  expect(blocksSchema.safeParse([block]).error).toBeUndefined();
  expect(checkBlocks([{ value: block as never, pointer: '' }], new Map())).toEqual([]);
};

describe('cells', () => {
  it.each<[string, Cell]>([
    ['1.234,50', { value: '1234.50' }],
    ['+5', { value: '5', sign: true }],
    ['12 %', { value: '12', unit: '%' }],
    ['X', { suppressed: 'X' }],
    ['k. A.', { text: 'k. A.' }],
    ['1.5', { text: '1.5' }],
    ['', null],
  ])('reads %s in a column of numbers', (typed, cell) => {
    expect(cellFrom(typed, number, null)).toEqual(cell);
  });

  it('asks about what is unclear, and only there', () => {
    expect(unclearCell({ text: '1.5' }, number)).toContain('1,5');
    expect(unclearCell({ text: 'k. A.' }, number)).toBeNull();
    expect(unclearCell({ text: '1.5' }, words)).toBeNull();
  });

  it('does not say a unit twice and prints no fewer digits than were typed', () => {
    const percent: Column = { ...number, unit: '%', decimals: 1 };
    expect(cellFrom('12,5 %', percent, null)).toEqual({ value: '12.5' });
    expect(cellFrom('12,55', percent, null)).toEqual({ value: '12.55', decimals: 2 });
  });

  it('leaves untouched cells exactly as they are', () => {
    everyTable((table) => {
      for (const row of table.rows)
        row.cells.forEach((cell, index) => {
          const column = table.columns[index] as Column;
          if (!isBound(cell)) expect(cellFrom(cellText(cell, column), column, cell)).toEqual(cell);
        });
    });
  });
});

describe('tables', () => {
  it('stay whole whatever is done to them', () => {
    everyTable((table) => {
      const last = table.columns.length - 1;
      good(changes.insertRow(table, 0));
      good(changes.removeRow(table, 0));
      good(changes.moveRow(table, 0, table.rows.length - 1));
      good(changes.insertColumn(table, last + 1));
      good(changes.removeColumn(table, 0));
      good(changes.moveColumn(table, 0, last));
      good(
        changes.changeColumn(table, 0, (column) => ({ ...column, kind: column.kind === 'text' ? 'number' : 'text' })),
      );
      expect(changes.removeColumn(changes.insertColumn(table, 0), 0)).toEqual(table);
      expect(changes.moveColumn(changes.moveColumn(table, 0, last), last, 0)).toEqual(table);
    });
    good(changes.newTable());
  });

  it('come through the clipboard unchanged', () => {
    everyTable((table) => expect(readTable(JSON.parse(JSON.stringify({ table })))?.table).toEqual(table));
    for (const section of programme.sections)
      for (const block of section.blocks)
        if (block.kind === 'table') {
          const { kind: _kind, id: _id, ...data } = block;
          expect(readTable(data)).toEqual(data);
        }
  });

  it.each([null, 1, {}, { table: {} }, { table: { columns: [], rows: [] } }, { table: { columns: [1], rows: [] } }])(
    'are not made from %p',
    (value) => expect(readTable(value)).toBeNull(),
  );

  it('are mended where a strange clipboard leaves holes', () => {
    const data = readTable({
      table: {
        columns: [{ key: 'a' }, { key: 'a', label: 7 }],
        rows: [{ cells: [{ value: '1e9' }, { text: 'x' }, 3] }, {}],
      },
    });
    good(data?.table as Table);
  });
});

describe('from Excel', () => {
  it('divides cells and rows', () => {
    expect(gridFromText('a\tb\r\n1\t2\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(gridFromText('"mit ""Anführung"" und\nUmbruch"\t5')).toEqual([['mit "Anführung" und Umbruch', '5']]);
    expect(gridFromText('a\t\n\tb')).toEqual([
      ['a', ''],
      ['', 'b'],
    ]);
    expect(gridFromText('nur Text')).toBeNull();
    expect(gridFromText('5" Rohr\t1')).toEqual([['5" Rohr', '1']]);
  });

  it('fills cells from one on and grows rows', () => {
    const pasted = changes.pasteGrid(changes.newTable(), 1, 0, [
      ['Eintritte', '1.234'],
      ['Summe', '−2,5'],
    ]);
    if (!('table' in pasted)) throw new Error(pasted.refused);
    expect(pasted.table.rows.map((row) => row.cells)).toEqual([
      [null, null],
      [{ text: 'Eintritte' }, { value: '1234' }],
      [{ text: 'Summe' }, { value: '-2.5' }],
    ]);
    good(pasted.table);
  });

  it('puts in nothing where columns are missing, and says so', () => {
    const answer = changes.pasteGrid(changes.newTable(), 0, 1, [['1', '2']]);
    expect(answer).toEqual({ refused: expect.stringContaining('2 Spalten') });
  });

  it('becomes a table of its own', () => {
    const data = tableFromGrid([
      ['Merkmal', '2023', 'Anmerkung'],
      ['Frauen', '1.200', 'k. A.'],
      ['Männer', 'X', ''],
    ]);
    expect(data?.table.columns.map(({ label, kind }) => [label, kind])).toEqual([
      ['Merkmal', 'text'],
      ['2023', 'number'],
      ['Anmerkung', 'text'],
    ]);
    good(data?.table as Table);
  });
});
