/** Whether parts give their whole, as far as the printed digits tell; and the sum written out. */
import type { RawFinding } from './finding.js';
import { isRatio } from './quantity.js';
import type { Quantity } from './quantity.js';
import { Exact, meets, middle, rounded, stepOf, sumOf } from './ranges.js';
import type { Range } from './ranges.js';
import type { SumGroup } from './sum-group.js';
import { german, inColumn, named } from './words.js';

/** A whole with fewer digits than its parts is a rounded one; money never is, a cent too little is a cent missing. */
export function wholeRange({ whole, parts }: Pick<SumGroup, 'whole' | 'parts'>): Range {
  const digits = Math.max(...parts.map((part) => part.digits));
  const money = /^(EUR|Euro|€)$/.test(whole.unit) || digits > 1;
  return whole.range.low.eq(whole.range.high) && whole.digits < digits && !(money && !isRatio(whole.unit))
    ? rounded(whole.value, stepOf(whole.digits))
    : whole.range;
}

export const addsUp = (group: Pick<SumGroup, 'whole' | 'parts'>): boolean =>
  meets(sumOf(group.parts.map(({ range }) => range)), wholeRange(group));

export const total = (parts: readonly Quantity[]): Exact =>
  parts.reduce((sum, { value }) => sum.plus(value), new Exact(0));

const unitWords = ({ unit }: Quantity): string => (unit === '' ? '' : ` ${unit}`);

/** „6.593.989 + 1.793.645 = 8.387.634, angegeben sind 8.387.635 EUR (Abweichung 1)“ */
export function sumFinding({ whole, parts, column }: SumGroup, advice: string): RawFinding {
  const sum = total(parts);
  const gap = sum.minus(whole.value).abs();
  // One cent stands out where all amounts show their cents.
  const digits = Math.max(whole.digits, ...parts.map((part) => part.digits));
  const written = (one: Quantity): string => (one.approximate ? one.text : german(one.value, digits));
  return {
    where: whole.where,
    message: `${named(whole)}${inColumn(column)}: ${parts.map(written).join(' + ')} = ${german(sum, digits)}, angegeben sind ${written(whole)}${unitWords(whole)} (Abweichung ${german(gap, digits)}). ${advice}`,
    facts: {
      sum: sum.toFixed(),
      stated: whole.value.toFixed(),
      parts: parts.map(({ where, label, value }) => ({ where, label, value: value.toFixed() })),
    },
  };
}

export const centre = (range: Range, digits: number): string => german(middle(range), digits);
