/** Exact sums, shares and changes of decimal strings with their German text; no float takes part, rounding (half up) only where it is said. */
import { Decimal } from 'decimal.js';
import { formatNumber, MINUS } from '../shared/german.js';
import type { Change, NumberCell } from './computed.js';

export type NumberKind = 'money' | 'count';

/** Wide enough for 15 digits before and 6 after the comma, products included. */
const Exact = Decimal.clone({ precision: 40 });

const digitsOf = (value: string): number => value.split('.')[1]?.length ?? 0;
/** Without the minus that a rounded or negated nothing would keep. */
const fixed = (value: Decimal, digits?: number): string => {
  const text = digits === undefined ? value.toFixed() : value.toFixed(digits, Decimal.ROUND_HALF_UP);
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
};
/** One number as the others are written: `115.0` from `42.5` and `72.5`. */
const mostDigits = (values: readonly string[]): number => Math.max(0, ...values.map(digitsOf));

/** Exact sum with as many digits after the point as the most exact part; `0` without parts. */
export function sumOf(values: readonly string[]): string {
  return fixed(
    values.reduce<Decimal>((sum, value) => sum.plus(value), new Exact(0)),
    mostDigits(values),
  );
}

/** Exact; money keeps two digits. */
export function difference(now: string, before: string): string {
  return fixed(new Exact(now).minus(before), mostDigits([now, before]));
}

/** The same amount with the other sign. */
export const negated = (value: string): string => fixed(new Exact(value).negated(), digitsOf(value));

export const product = (a: string, b: string): string => fixed(new Exact(a).times(b));

export const isSame = (a: string, b: string): boolean => new Exact(a).equals(b);

/** Euro with two digits; nothing is rounded away, because amounts have no more. */
const money = (value: string): string => fixed(new Exact(value), 2);

/** Euro with cents only where there are some: „9.994.076“, „12,50“. */
export const moneyText = (value: string): string => {
  const exact = new Exact(value);
  return formatNumber(money(value), { decimals: exact.isInteger() ? 0 : 2 });
};

const textOf = (value: string, kind: NumberKind): string => (kind === 'money' ? moneyText(value) : formatNumber(value));

/** A number that was entered. */
export const entered = (value: string, kind: NumberKind): NumberCell => {
  const exact = kind === 'money' ? money(value) : value;
  return { value: exact, text: textOf(exact, kind), formula: null };
};

/** „= 2.000 − 750“; a negative part is subtracted. */
export function formulaOf(parts: readonly string[], kind: NumberKind): string {
  const terms = parts.map((part, index) => {
    const text = textOf(part, kind);
    if (index === 0) return text;
    return text.startsWith(MINUS) ? ` ${text.replace(MINUS, `${MINUS} `)}` : ` + ${text}`;
  });
  return `= ${terms.join('')}`;
}

/** The sum with its formula; money has two digits. */
export function sumCell(parts: readonly string[], kind: NumberKind): NumberCell {
  const value = kind === 'money' ? money(sumOf(parts)) : sumOf(parts);
  return { value, text: textOf(value, kind), formula: formulaOf(parts, kind) };
}

const lessThat = (before: string, kind: NumberKind): string =>
  before.startsWith('-') ? ` + ${textOf(before.slice(1), kind)}` : ` ${MINUS} ${textOf(before, kind)}`;

/** `now` less `before`, with the formula. */
export function differenceCell(now: string, before: string, kind: NumberKind): NumberCell {
  const value = kind === 'money' ? money(difference(now, before)) : difference(now, before);
  return { value, text: textOf(value, kind), formula: `${formulaOf([now], kind)}${lessThat(before, kind)}` };
}

/** Part in percent of the whole, rounded half up; null of nothing. */
export function percentOf(part: string, whole: string, digits = 1): string | null {
  const base = new Exact(whole);
  if (base.isZero()) return null;
  return fixed(new Exact(part).times(100).div(base), digits);
}

/** As many decimals as an exact value of a programme holds. */
const MOST_DECIMALS = 6;

/**
 * From `before` to `now` in percent of the amount that was, so that a loss that gets smaller is no fall; null of nothing.
 * One decimal; more where it would otherwise read as no change at all: −0,04 % is not 0,0 %.
 */
export function relativeChange(before: string, now: string): string | null {
  const gap = difference(now, before);
  const isNothing = (value: string): boolean => new Exact(value).isZero();
  for (let digits = 1; digits <= MOST_DECIMALS; digits++) {
    const value = percentOf(gap, before.replace('-', ''), digits);
    if (value === null || isNothing(gap) || !isNothing(value)) return value;
  }
  return fixed(new Exact(0), 1);
}

/** A share with its text („37,6 %“); null of nothing. */
export function shareCell(part: string, whole: string, kind: NumberKind, digits = 1): NumberCell | null {
  const value = percentOf(part, whole, digits);
  if (value === null) return null;
  return {
    value,
    text: formatNumber(value, { unit: '%' }),
    formula: `= ${textOf(part, kind)} : ${textOf(whole, kind)}`,
  };
}

/** From `before` to `now`: exact difference, and percent of what was (its amount, if that was below 0). */
export function changeOf(before: string, now: string, kind: NumberKind): Change {
  const absolute = difference(now, before);
  const relativePercent = relativeChange(before, now);
  const plus = new Exact(absolute).isPositive() && !new Exact(absolute).isZero() ? '+' : '';
  return {
    absolute,
    absoluteText: `${plus}${textOf(absolute, kind)}`,
    relativePercent,
    relativeText:
      relativePercent !== null
        ? formatNumber(relativePercent, { sign: true, unit: '%' })
        : new Exact(now).isZero()
          ? formatNumber('0.0', { unit: '%' })
          : 'neu',
  };
}

/** The change where both numbers are known. */
export const changeBetween = (before: NumberCell | null, now: NumberCell | null, kind: NumberKind): Change | null =>
  before && now ? changeOf(before.value, now.value, kind) : null;
