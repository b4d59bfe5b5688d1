/** Two people who work on one table of figures lose nothing; only the same cell asks for a decision. */
import fc from 'fast-check';
import { mergeFigures } from './merge-figures.js';

const rows = (values: Record<string, number | null>) => Object.entries(values).map(([key, plan]) => ({ key, plan }));

describe('merging figures', () => {
  it('keeps the rows that each of two people changed', () => {
    const base = rows({ fbw: 37, egz: 64, agh: 145 });
    const { merged, conflicts } = mergeFigures(
      base,
      rows({ fbw: 40, egz: 64, agh: 145 }),
      rows({ fbw: 37, egz: 60, agh: 145 }),
    );
    expect(merged).toEqual(rows({ fbw: 40, egz: 60, agh: 145 }));
    expect(conflicts).toEqual([]);
  });

  it('asks about a cell that both changed, and keeps mine until then', () => {
    const { merged, conflicts } = mergeFigures(rows({ fbw: 37 }), rows({ fbw: 40 }), rows({ fbw: 35 }));
    expect(merged).toEqual(rows({ fbw: 40 }));
    expect(conflicts).toEqual([{ path: ['#fbw', 'plan'], base: 37, mine: 40, theirs: 35 }]);
  });

  it('takes in new rows of both where they stood, and removals of one', () => {
    const base = rows({ a: 1, b: 2, c: 3 });
    const { merged } = mergeFigures(base, rows({ a: 1, c: 3, mine: 9 }), rows({ a: 1, theirs: 8, b: 2, c: 3 }));
    expect(merged).toEqual(rows({ a: 1, theirs: 8, c: 3, mine: 9 }));
  });

  it('asks when one took away the row that the other changed', () => {
    const { merged, conflicts } = mergeFigures(rows({ a: 1 }), rows({}), rows({ a: 5 }));
    expect(merged).toEqual(rows({ a: 5 }));
    expect(conflicts).toHaveLength(1);
  });

  it('goes into members, also those that only one side has', () => {
    const base = { plan: { year: 2024, verwaltung: { bund: '1.00' } } };
    const mine = { plan: { year: 2024, verwaltung: { bund: '2.00' } } };
    const theirs = { plan: { year: 2024, verwaltung: { bund: '1.00', kommune: '3.00' }, source: 'BMAS' } };
    expect(mergeFigures<unknown>(base, mine, theirs)).toEqual({
      merged: { plan: { year: 2024, verwaltung: { bund: '2.00', kommune: '3.00' }, source: 'BMAS' } },
      conflicts: [],
    });
  });

  const table = fc.uniqueArray(fc.record({ key: fc.constantFrom(...'abcdef'), plan: fc.integer({ min: 0, max: 3 }) }), {
    selector: ({ key }) => key,
  });
  it('is the other side where one changed nothing, and symmetrical without conflicts', () => {
    fc.assert(
      fc.property(table, table, table, (base, mine, theirs) => {
        expect(mergeFigures(base, mine, base)).toEqual({ merged: mine, conflicts: [] });
        expect(mergeFigures(base, base, theirs)).toEqual({ merged: theirs, conflicts: [] });
        const [one, other] = [mergeFigures(base, mine, theirs), mergeFigures(base, theirs, mine)];
        expect(one.conflicts).toHaveLength(other.conflicts.length);
        const sorted = (list: typeof base) => [...list].sort((a, b) => a.key.localeCompare(b.key));
        if (one.conflicts.length === 0) expect(sorted(one.merged)).toEqual(sorted(other.merged));
      }),
    );
  });
});
