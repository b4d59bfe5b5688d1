// Robust numbers of a few noisy rounds: the median says what it is, the quartiles how sure that is.

/** @param {readonly number[]} values @param {number} share 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values) => quantile(values, 0.5);

/** „12,3 (11,9–13,0)“: median and the middle half of the values. */
export function withSpread(values, digits = 1) {
  return `${german(median(values), digits)} (${german(quantile(values, 0.25), digits)}–${german(quantile(values, 0.75), digits)})`;
}

export const german = (value, digits = 0) =>
  value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Runs a and b in turn (A B, then B A, …), so that a busy minute of the machine meets both. */
export async function inTurn(rounds, a, b) {
  const results = { a: [], b: [] };
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? ['a', 'b'] : ['b', 'a'];
    for (const side of order) results[side].push(await (side === 'a' ? a(round) : b(round)));
  }
  return results;
}

/** The ratio of each round, then their median: both halves of a round saw the same machine. */
export const ratios = (upper, lower) => upper.map((value, round) => value / lower[round]);

export async function elapsed(work) {
  const begun = performance.now();
  const result = await work();
  return { ms: performance.now() - begun, result };
}
