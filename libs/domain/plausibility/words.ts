/** How findings speak: German numbers, sums as they are written by hand, names in quotation marks. */
import type { Decimal } from 'decimal.js';
import { formatNumber, quoted } from '../shared/german.js';

export { enumerate, formatStand, quoted } from '../shared/german.js';

/** „9.994.076“; with `digits` rounded half up. */
export const german = (value: Decimal, digits?: number): string =>
  formatNumber(value.toFixed(), digits === undefined ? {} : { decimals: digits });

/** „44,8 %“ */
export const percent = (value: Decimal, digits: number): string => `${german(value, digits)} %`;

/** „+2,0 %“, „−2,0 %“ */
export const signed = (value: Decimal, digits: number): string =>
  formatNumber(value.toFixed(), { decimals: digits, sign: true });

/** „Ist 2023: “ or nothing. */
export const inColumn = (column: string | undefined): string => (column === undefined ? '' : ` (${column})`);

export const named = ({ label }: { readonly label: string }): string => quoted(label);
