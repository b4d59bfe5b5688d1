/** Programmes under their year, newest year first; a Nachtrag stands below the programme of its year. */
import type { CycleSummary } from './cycle-queries.js';
import { periodOf } from './cycle-words.js';

export interface CycleYear {
  readonly period: string;
  readonly cycles: readonly CycleSummary[];
}

export function cyclesByYear(cycles: readonly CycleSummary[]): CycleYear[] {
  const years = new Map<string, CycleSummary[]>();
  for (const cycle of [...cycles].sort((a, b) => b.year - a.year)) {
    const period = periodOf(cycle);
    years.set(period, [...(years.get(period) ?? []), cycle]);
  }
  return [...years].map(([period, inYear]) => ({ period, cycles: inYear.sort(byKind) }));
}

const byKind = (a: CycleSummary, b: CycleSummary): number =>
  Number(a.kind === 'nachtrag') - Number(b.kind === 'nachtrag') || a.title.localeCompare(b.title, 'de');
