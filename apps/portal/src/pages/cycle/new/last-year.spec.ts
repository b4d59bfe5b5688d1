import type { CycleSummary } from '../cycle-queries.js';
import { lastYear } from './last-year.js';

const cycle = (year: number, more: Partial<CycleSummary> = {}): CycleSummary => ({
  id: String(year),
  version: 1,
  year,
  years: 1,
  kind: 'programm',
  title: String(year),
  state: 'veroeffentlicht',
  stateLabel: 'veröffentlicht',
  overdue: false,
  overdueSince: null,
  ...more,
});

describe('lastYear', () => {
  it('is the latest earlier programme, no Nachtrag and none that was given up', () => {
    const all = [
      cycle(2024),
      cycle(2025),
      cycle(2026, { state: 'abgebrochen' }),
      cycle(2026, { kind: 'nachtrag' }),
      cycle(2027),
    ];
    expect(lastYear(all, 2027)?.year).toBe(2025);
  });

  it('is nothing in the first year', () => {
    expect(lastYear([cycle(2027)], 2027)).toBeNull();
  });
});
