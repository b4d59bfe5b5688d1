/** Cell by cell: every row comes out once on its side, renamed and moved ones are known again. */
import fc from 'fast-check';
import type { Table } from '../document/blocks.js';
import type { Programme } from '../document/programme.js';
import { sampleProgramme } from '../../../test/support/sample-programme.js';
import { compareProgrammes } from './compare-programmes.js';
import type { BlockChange, ComparedTable } from './comparison.js';

const rowsOf = (table: ComparedTable, side: 'before' | 'after'): string[] =>
  table.rows
    .filter(({ status }) => status !== (side === 'before' ? 'neu' : 'entfallen'))
    .map(({ cells }) => cells.flatMap((cell) => cell[side] ?? []).join('|'));

const tableOf = (edit: (rows: Table['rows'], columns: Table['columns']) => void): Programme => {
  const changed = sampleProgramme();
  const table = changed.sections[2]?.sections?.[0]?.blocks[1];
  if (table?.kind !== 'table') throw new Error('the sample has a table there');
  edit(table.table.rows, table.table.columns);
  return changed;
};
const compared = (was: Programme, is: Programme): BlockChange & { readonly table: ComparedTable } => {
  const change = compareProgrammes(was, is)
    .sections.flatMap((s) => s.changes)
    .find((c) => c.kind === 'table');
  if (!change?.table) throw new Error('no table');
  return { ...change, table: change.table };
};

test('one number: that cell before and after, all else the same', () => {
  const change = compared(
    sampleProgramme(),
    tableOf((rows) => rows[1]?.cells.splice(2, 1, { value: '1512' })),
  );
  expect(change.status).toBe('geaendert');
  const rows = change.table.rows.filter((row) => row.status !== 'gleich');
  expect(rows).toHaveLength(1);
  expect(rows[0]?.cells.filter((cell) => cell.changed)).toEqual([{ before: '489', after: '1.512', changed: true }]);
});

test('a new row, one that went, one renamed, one moved; a new and a renamed column', () => {
  const is = tableOf((rows, columns) => {
    rows[2]?.cells.splice(0, 1, { text: 'bei einem freien Träger' });
    const fresh: Table['rows'][number] = { kind: 'data', cells: [{ text: 'Ganz neu' }, null, null, null, null] };
    const pick = (at: number): Table['rows'] => rows.slice(at, at + 1);
    rows.splice(0, rows.length, ...pick(0), ...pick(4), ...pick(1), ...pick(2), fresh, ...pick(5));
    columns.splice(1, 1, { key: 'ist', label: 'Ist 2024', kind: 'number' });
    columns.push({ key: 'kommentar', label: 'Bemerkung', kind: 'text' });
    for (const row of rows) row.cells.push({ text: '' });
  });
  const { table } = compared(sampleProgramme(), is);
  expect(table.columns).toEqual([
    'Förderinstrument',
    'Ist 2024 (vorher: Ist 2023)',
    'Plan 2024',
    'Mittel in EUR',
    'Veränderung',
    'Bemerkung (neu)',
  ]);
  expect(table.rows.map(({ status, cells }) => [status, cells[0]?.before ?? cells[0]?.after])).toEqual([
    ['geaendert', 'Arbeitsmarktpolitische Instrumente'],
    ['verschobenUndGeaendert', 'Zwei Werte'],
    ['geaendert', 'Aktivierung und Eingliederung'],
    ['geaendert', 'davon bei einem Träger'],
    ['entfallen', 'darunter für Jüngere'],
    ['neu', 'Ganz neu'],
    ['geaendert', 'Gesamt'],
  ]);
});

test('whatever the rows: each comes out once on its side', () => {
  const row = fc.record({
    name: fc.constantFrom('Frauen', 'Männer', '', 'Jüngere unter 25', 'Jüngere unter 30'),
    n: fc.integer({ min: 0, max: 9 }),
    kind: fc.constantFrom('data' as const, 'sum' as const, 'heading' as const),
    indent: fc.integer({ min: 0, max: 2 }),
  });
  const rows = fc.array(row, { maxLength: 8 });
  fc.assert(
    fc.property(rows, rows, (was, is) => {
      const make = (list: typeof was): Programme =>
        tableOf((target) => {
          target.splice(
            0,
            target.length,
            ...list.map(({ name, n, kind, indent }) => ({
              kind,
              indent,
              cells: [{ text: name }, { value: String(n) }, null, null, null],
            })),
          );
        });
      const { table } = compared(make(was), make(is));
      const line = ({ name, n }: { name: string; n: number }): string => `${name}|${n}|||`;
      expect(rowsOf(table, 'after')).toEqual(is.map(line));
      expect(rowsOf(table, 'before').sort()).toEqual(was.map(line).sort());
    }),
    { numRuns: 300 },
  );
});
