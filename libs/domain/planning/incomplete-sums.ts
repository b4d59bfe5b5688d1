/** A sum of what was entered says whom it leaves out; of a column in which nothing was entered there is no sum to speak of. */
import { enumerateSome } from '../shared/german.js';

export interface PartialSum {
  /** „Ist 2026“ */
  readonly label: string;
  /** The rows that count for the sum and have no number. */
  readonly without: readonly string[];
  /** Null: no row has a number. */
  readonly sum: unknown;
}

/** „Gesamt: Ist 2026 ohne Einstiegsgeld (keine Angabe).“; undefined where nothing is left out. */
export function incompleteSums(sums: readonly PartialSum[]): string | undefined {
  const said = sums
    .filter(({ without, sum }) => without.length > 0 && sum !== null)
    .map(({ label, without }) => `${label} ohne ${enumerateSome(without)}`);
  return said.length === 0 ? undefined : `Gesamt: ${said.join('; ')} (keine Angabe).`;
}
