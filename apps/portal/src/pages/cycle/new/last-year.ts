/** The programme whose texts can be a beginning: the latest one of an earlier year that was not given up. */
import type { CycleSummary } from '../cycle-queries.js';

export function lastYear(cycles: readonly CycleSummary[], year: number): CycleSummary | null {
  const earlier = cycles.filter(
    (cycle) => cycle.kind === 'programm' && cycle.year < year && cycle.state !== 'abgebrochen',
  );
  return earlier.sort((a, b) => b.year - a.year)[0] ?? null;
}
