/** Exact numbers and the ranges that printed numbers stand for; no float takes part. */
import { Decimal } from 'decimal.js';

/** Wide enough for 15 digits before and 6 after the comma, products included. */
export const Exact = Decimal.clone({ precision: 40 });
export type Exact = Decimal;

export interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
}

export const ZERO = new Exact(0);
const HUNDRED = new Exact(100);

/** All values that are printed as `value` when rounded to multiples of `step` (0: exactly this one). */
export const rounded = (value: Decimal, step: Decimal): Range =>
  step.isZero() ? { low: value, high: value } : { low: value.minus(step.div(2)), high: value.plus(step.div(2)) };

export const sumOf = (ranges: readonly Range[]): Range =>
  ranges.reduce((sum, { low, high }) => ({ low: sum.low.plus(low), high: sum.high.plus(high) }), {
    low: ZERO,
    high: ZERO,
  });

/** Part of base in percent; both not negative, base above 0. */
export const percentOf = (part: Range, base: Range): Range => ({
  low: part.low.div(base.high).times(HUNDRED),
  high: part.high.div(base.low).times(HUNDRED),
});

/** Change from `before` to `now` in percent; `before` above 0. */
export const changeInPercent = (now: Range, before: Range): Range => {
  const share = percentOf(now, before);
  return { low: share.low.minus(HUNDRED), high: share.high.minus(HUNDRED) };
};

export const difference = (now: Range, before: Range): Range => ({
  low: now.low.minus(before.high),
  high: now.high.minus(before.low),
});

/** What the base must be if `part` is `percent` of it. */
export const baseOf = (part: Range, percent: Range): Range => ({
  low: part.low.div(percent.high).times(HUNDRED),
  high: part.high.div(percent.low).times(HUNDRED),
});

/** What was before if `now` is `percent` more than it. */
export const beforeOf = (now: Range, percent: Range): Range => ({
  low: now.low.div(percent.high.plus(HUNDRED)).times(HUNDRED),
  high: now.high.div(percent.low.plus(HUNDRED)).times(HUNDRED),
});

export const meets = (a: Range, b: Range): boolean => a.low.lte(b.high) && b.low.lte(a.high);

export const middle = ({ low, high }: Range): Decimal => low.plus(high).div(2);

/** How many digits after the point a decimal string has. */
export const digitsOf = (value: string): number => value.split('.')[1]?.length ?? 0;

const STEPS = new Map<number, Decimal>();

/** 0.1 for one digit, 1 for none. */
export function stepOf(digits: number): Decimal {
  const known = STEPS.get(digits);
  if (known) return known;
  const step = new Exact(`1e${-digits}`);
  STEPS.set(digits, step);
  return step;
}
