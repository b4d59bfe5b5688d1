import type { CycleSummary } from './cycle-queries.js';
import { cyclesByYear } from './cycles-by-year.js';

const cycle = (year: number, title: string, more: Partial<CycleSummary> = {}): CycleSummary => ({
  id: title,
  version: 1,
  year,
  years: 1,
  kind: 'programm',
  title,
  state: 'erarbeitung',
  stateLabel: 'in Erarbeitung',
  overdue: false,
  overdueSince: null,
  ...more,
});

describe('cyclesByYear', () => {
  it('puts the newest year first and a Nachtrag below its programme', () => {
    const nachtrag = cycle(2026, '1. Nachtrag', { kind: 'nachtrag' });
    const years = cyclesByYear([cycle(2025, 'Altes Programm'), nachtrag, cycle(2026, 'Programm 2026')]);
    expect(years.map(({ period, cycles }) => [period, cycles.map(({ title }) => title)])).toEqual([
      ['2026', ['Programm 2026', '1. Nachtrag']],
      ['2025', ['Altes Programm']],
    ]);
  });

  it('names both years of a programme for two years', () => {
    expect(cyclesByYear([cycle(2027, 'Zwei Jahre', { years: 2 })])[0]?.period).toBe('2027 und 2028');
  });

  it('has nothing to say without programmes', () => {
    expect(cyclesByYear([])).toEqual([]);
  });
});
