import { changeText, figuresSentence, shownTables } from './figures.js';

const cell = { before: '1', after: '2', changed: true, absolute: '+1', percent: '+100 %' };
const row = (status: 'gleich' | 'geaendert') => ({ label: 'Zeile', status, cells: [cell] });
const table = (...rows: ReturnType<typeof row>[]) => ({
  part: 'kennzahlen' as const,
  title: 'Kennzahlen',
  columns: ['Wert'],
  rows,
});

describe('figures of a comparison', () => {
  it('are shown where they changed, or all', () => {
    const tables = [table(row('gleich'), row('geaendert')), table(row('gleich'))];
    expect(shownTables(tables, true).map(({ rows }) => rows.length)).toEqual([1]);
    expect(shownTables(tables, false).map(({ rows }) => rows.length)).toEqual([2, 1]);
    expect(figuresSentence(tables)).toBe('Zahlen: eine Zeile anders');
    expect(figuresSentence([table(row('gleich'))])).toBeNull();
  });

  it('say by how much, in percent where that means something', () => {
    expect(changeText(cell)).toBe('+1 (+100 %)');
    expect(changeText({ absolute: '−0,4 Prozentpunkte', percent: null })).toBe('−0,4 Prozentpunkte');
    expect(changeText({ absolute: null, percent: null })).toBeNull();
  });
});
