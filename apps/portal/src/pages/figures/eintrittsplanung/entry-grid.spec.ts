import type { EintrittsZeile } from '#domain/document/figures.js';
import { computedEintrittsplanung } from '#domain/planning/eintrittsplanung.js';
import { entryColumns } from './entry-columns.js';
import { findingsByCell, gridRows, leftOut, markOf, TOTAL, withMonth, withNumber } from './entry-grid.js';

const months = (one: number): number[] => Array.from({ length: 12 }, () => one);
const ROWS: EintrittsZeile[] = [
  { key: 'mabe', instrument: 'Maßnahmen', istVorjahr: null, plan: null, mittelPlan: '5000.00' },
  { key: 'mat', instrument: 'Träger', parent: { key: 'mabe', relation: 'davon' }, istVorjahr: 10, plan: 24 },
  { key: 'mag', instrument: 'Arbeitgeber', parent: { key: 'mabe', relation: 'davon' }, istVorjahr: 5, plan: 6 },
  { key: 'egz', instrument: 'Zuschuss', istVorjahr: 20, plan: 36, monate: months(2) },
];
const grid = (rows = ROWS) => gridRows(rows, computedEintrittsplanung(rows));
const column = (key: string) => {
  const found = entryColumns(2026, true).find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};

describe('the grid', () => {
  it('computes parents and Gesamt and tells how', () => {
    const rows = grid();
    expect(rows.map((row) => column('plan').read(row))).toEqual(['30', '24', '6', '36', '66']);
    expect(rows.map((row) => column('plan').formula?.(row))).toEqual(['30 = 24 + 6', null, null, null, '66 = 30 + 36']);
    expect(rows.map((row) => column('plan').writable?.(row))).toEqual([false, true, true, true, false]);
    expect(rows.at(-1)?.key).toBe(TOTAL);
    expect(rows.map((row) => column('relative').read(row))).toContain('+80,0\u00a0%');
  });
  it('names what Gesamt lacks', () => {
    expect(column('mittelPlan').about?.(grid().at(-1) ?? ({} as never))).toBe('Noch ohne Zahl: Zuschuss');
  });
  it('says below the table whom Gesamt leaves out, and shows no 0 where nothing was entered', () => {
    expect(leftOut(computedEintrittsplanung(ROWS).total, entryColumns(2026, false))).toBe(
      'Gesamt: Mittel 2026 ohne Zuschuss (keine Angabe).',
    );
    const [total, women] = [grid().at(-1) ?? ({} as never), column('frauenPlan')];
    expect(women.read(total)).toBeNull();
    expect(typeof women.empty === 'function' && women.empty(total)).toBe('–');
  });
  it('is empty without rows', () => expect(grid([])).toEqual([]));
  it('writes numbers and takes them out again', () => {
    const [row] = ROWS as [EintrittsZeile];
    expect(withNumber(row, 'plan', '12').plan).toBe(12);
    expect(withNumber(row, 'plan', null).plan).toBeNull();
    expect(withNumber(row, 'mittelPlan', null)).not.toHaveProperty('mittelPlan');
    expect(withNumber(row, 'frauenPlan', '4').frauenPlan).toBe(4);
  });
  it('keeps a name when it is emptied', () => {
    const [row] = grid();
    if (!row) throw new Error('no row');
    expect(column('instrument').write?.(row, null).entry?.instrument).toBe('Maßnahmen');
  });
});

describe('months', () => {
  it('begin with nothing elsewhere and end when the last one is emptied', () => {
    const [row] = ROWS as [EintrittsZeile];
    const with3 = withMonth(row, 2, '3');
    expect(with3.monate).toEqual([0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(withMonth(with3, 2, null)).not.toHaveProperty('monate');
    expect(withMonth(with3, 2, '0').monate).toEqual(months(0));
  });
  it('are compared with the plan', () => {
    const row = grid().find(({ key }) => key === 'egz');
    if (!row) throw new Error('no row');
    expect(column('monate').read(row)).toBe('24');
    expect(markOf(row, 'monate', new Map())?.message).toBe('Die Monate ergeben zusammen 24, geplant sind 36.');
  });
});

describe('what is said at a cell', () => {
  it('asks for reasons of a strong change without waiting for the server', () => {
    const row = grid().find(({ key }) => key === 'egz');
    if (!row) throw new Error('no row');
    expect(markOf(row, 'plan', new Map())).toEqual({
      severity: 'warns',
      message: 'Starke Änderung (+16, +80,0\u00a0%): Begründung und erwartete Wirkung fehlen.',
    });
  });
  it('shows what the server found at its column, the worst first', () => {
    const finding = (rule: string, where: string, severity: 'blocks' | 'warns', rowKey: string | null) => ({
      rule,
      where,
      severity,
      message: rule,
      place: { part: 'eintrittsplanung', rowKey },
      override: null,
    });
    const found = findingsByCell([
      finding('R25', '/eintrittsplanung/1/plan', 'warns', 'mat'),
      finding('R99', '/eintrittsplanung/1/plan', 'blocks', 'mat'),
      finding('R21', '/eintrittsplanung/1', 'warns', 'mat'),
      finding('R28', '/eintrittsplanung', 'warns', null),
      { ...finding('R30', '/eintrittsplanung/2/plan', 'warns', 'mag'), override: { id: '1' } },
    ]);
    expect([...found]).toEqual([
      ['mat/plan', { severity: 'blocks', message: 'R25 R99' }],
      ['mat/R21', { severity: 'warns', message: 'R21' }],
      [`${TOTAL}/mittelPlan`, { severity: 'warns', message: 'R28' }],
    ]);
  });
});
