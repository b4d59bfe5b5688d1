/** A number of the programme with its name, its place and the precision it is printed with. */
import type { Decimal } from 'decimal.js';
import { formatNumber } from '../shared/german.js';
import type { Kennzahl } from '../document/kennzahl.js';
import { digitsOf, Exact, rounded, stepOf, ZERO } from './ranges.js';
import type { Range } from './ranges.js';

export interface Quantity {
  readonly label: string;
  /** JSON pointer */
  readonly where: string;
  /** The number that is written there; of a range its lower or only end. */
  readonly value: Decimal;
  /** What it can be, rounding considered. */
  readonly range: Range;
  /** Only „rund“, „knapp“, „mehr als“ …: the range is what these words leave open. */
  readonly approximate: boolean;
  readonly unit: string;
  readonly digits: number;
  /** As it is printed, without unit. */
  readonly text: string;
}

const RATIO_UNITS = ['%', '‰', 'Prozentpunkte', '1:n'];
/** A part of a whole or a change of it: adding such values needs a reason. */
export const isRatio = (unit: string): boolean => RATIO_UNITS.includes(unit) || unit.startsWith('%');

/** A number that is exact unless its unit is a share (rounded to its digits) or `step` says otherwise. */
export function quantity(
  label: string,
  where: string,
  value: string,
  options: { readonly unit?: string | undefined; readonly step?: string | undefined; readonly digits?: number } = {},
): Quantity {
  const exact = new Exact(value);
  const unit = options.unit ?? '';
  const digits = Math.max(options.digits ?? 0, digitsOf(value));
  const step = options.step === undefined ? (isRatio(unit) ? stepOf(digits) : ZERO) : new Exact(options.step);
  return {
    label,
    where,
    value: exact,
    range: rounded(exact, step),
    approximate: false,
    unit,
    digits,
    text: formatNumber(value, { decimals: printedDigits(value, options.digits) }),
  };
}

/** `null` if the Kennzahl has no number. */
export function kennzahlQuantity(kennzahl: Kennzahl, where: string): Quantity | null {
  const { value, label, unit, printed, decimals } = kennzahl;
  if (value === undefined) return null;
  if (typeof value === 'string') {
    const plain = quantity(label, `${where}/value`, value, {
      unit,
      step: printed === undefined ? undefined : (printedStep(printed)?.toFixed() ?? undefined),
      ...(decimals === undefined ? {} : { digits: decimals }),
    });
    return printed !== undefined && APPROXIMATE.test(printed) ? loosened(plain, printed) : plain;
  }
  const [low, high] = [value.min, value.max].map((end) => (end === undefined ? undefined : new Exact(end)));
  const one = low ?? high;
  if (one === undefined) return null;
  const most = unit === '%' ? new Exact(100) : new Exact('1e21');
  return {
    label,
    where: `${where}/value`,
    value: one,
    range: { low: low ?? ZERO, high: high ?? most },
    approximate: true,
    unit,
    digits: decimals ?? 0,
    text: printed ?? formatNumber(one.toFixed(), { decimals }),
  };
}

const printedDigits = (value: string, digits: number | undefined): number =>
  digits === undefined ? digitsOf(value) : Math.max(digits, digitsOf(value.replace(/(\.\d*?)0+$/, '$1')));

export const APPROXIMATE = /^(rund|knapp|ca\.|circa|etwa|fast|gut|nahezu|mehr als|über|weniger als|unter|>|<)/iu;

const SCALES: Readonly<Record<string, number>> = { Tsd: 3, Mio: 6, Mrd: 9 };

/** The precision that „4,647 Mio. Euro“ tells; `null` for words without a scale. */
export function printedStep(printed: string): Decimal | null {
  const match = /\d(?:,(\d+))?[\s\u00a0]*(Tsd|Mio|Mrd)/u.exec(printed);
  const scale = SCALES[match?.[2] ?? ''];
  return scale === undefined ? null : stepOf((match?.[1]?.length ?? 0) - scale);
}

/** The place of the last digit that is not 0: 10 for 150, 1 for 147, 0.1 for 0.3. */
export function lastPlace(value: Decimal): Decimal {
  if (value.isZero()) return new Exact(1);
  if (!value.isInteger()) return stepOf(value.decimalPlaces());
  const zeros = /0*$/.exec(value.abs().toFixed())?.[0].length ?? 0;
  return stepOf(-zeros);
}

/** „knapp 150“ is anything that is rounded to 150 in tens. */
function loosened(plain: Quantity, printed: string): Quantity {
  return { ...plain, range: rounded(plain.value, lastPlace(plain.value)), approximate: true, text: printed };
}
