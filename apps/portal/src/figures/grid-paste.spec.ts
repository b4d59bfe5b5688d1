/** Pasting from a spreadsheet writes every cell that may be written, or none. */
import type { GridColumn } from './grid-column.js';
import { pasteInto } from './grid-paste.js';

interface Row {
  readonly name: string;
  readonly plan: string | null;
}
const columns: GridColumn<Row>[] = [
  {
    key: 'name',
    label: 'Instrument',
    format: { kind: 'text' },
    read: ({ name }) => name,
    write: (row, value) => ({ ...row, name: value ?? '' }),
  },
  {
    key: 'plan',
    label: 'Plan',
    format: { kind: 'integer' },
    read: ({ plan }) => plan,
    write: (row, plan) => ({ ...row, plan }),
    writable: ({ name }) => name !== 'Gesamt',
  },
];
const rows: Row[] = [
  { name: 'FbW', plan: '37' },
  { name: 'EGZ', plan: '64' },
  { name: 'Gesamt', plan: null },
];

it('writes a column and passes over the computed cell', () =>
  expect(pasteInto(rows, columns, { row: 0, column: 1 }, [['40'], ['60'], ['100']])).toEqual({
    rows: [{ name: 'FbW', plan: '40' }, { name: 'EGZ', plan: '60' }, rows[2]],
    cells: 2,
    skipped: 1,
  }));

it('adds rows where the table can grow', () =>
  expect(
    pasteInto(rows, columns, { row: 3, column: 0 }, [['AGH', '145']], () => ({ name: '', plan: null })),
  ).toMatchObject({
    rows: [...rows, { name: 'AGH', plan: '145' }],
  }));

it.each([
  [{ row: 0, column: 1 }, [['40'], ['viel']]],
  [{ row: 2, column: 0 }, [['AGH'], ['ESG']]],
  [{ row: 0, column: 1 }, [['40', '41']]],
])('refuses as a whole what does not fit: %j %j', (at, grid) =>
  expect(pasteInto(rows, columns, at, grid)).toHaveProperty('refused'),
);
