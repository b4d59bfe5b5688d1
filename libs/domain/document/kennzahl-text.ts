/** How a Kennzahl is printed: its exact value in German format; the words of the source only where it has no single exact value. */
import { formatNumber, NBSP } from '../shared/german.js';
import type { KENNZAHL_PREFIXES } from './blocks.js';
import type { Kennzahl } from './kennzahl.js';

export interface KennzahlPrint {
  readonly prefix?: (typeof KENNZAHL_PREFIXES)[number] | undefined;
  readonly withUnit?: boolean | undefined;
}

/** Units without which a number would say something else; tables print them where the column has none of its own. */
const TELLING_UNITS = ['%', '‰', 'EUR', 'Prozentpunkte', '1:n'];

/** True if there is something to print: a value, one end of a range, or words. */
export const isPrintable = ({ value, printed }: Kennzahl): boolean =>
  printed !== undefined ||
  (typeof value === 'object' ? value.min !== undefined || value.max !== undefined : value !== undefined);

/** „rund 4.560 Personen“; a ratio („1:n“) always carries its form. An unprintable Kennzahl gives „…“. */
export function printKennzahl(kennzahl: Kennzahl, { prefix, withUnit }: KennzahlPrint = {}): string {
  const unit = withUnit || kennzahl.unit === '1:n' ? kennzahl.unit : undefined;
  const text = valueText(kennzahl, unit);
  return prefix === undefined || text.startsWith(prefix) ? text : `${prefix}${NBSP}${text}`;
}

function valueText({ value, printed, decimals }: Kennzahl, unit: string | undefined): string {
  if (typeof value === 'string') return formatNumber(value, { decimals, unit });
  if (printed !== undefined) return unit === undefined || printed.includes(unit) ? printed : `${printed}${NBSP}${unit}`;
  const min = value?.min === undefined ? undefined : formatNumber(value.min, { decimals });
  const max = value?.max === undefined ? undefined : formatNumber(value.max, { decimals });
  const words =
    min === undefined
      ? max === undefined
        ? '…'
        : `höchstens ${max}`
      : max === undefined
        ? `mindestens ${min}`
        : `${min} bis ${max}`;
  return unit === undefined || unit === '1:n' ? words : `${words}${NBSP}${unit}`;
}

/** In a table cell: without the unit of the column; a telling unit stays where the column names none. */
export function printKennzahlCell(kennzahl: Kennzahl, columnUnit: string | undefined): string {
  return printKennzahl(kennzahl, { withUnit: columnUnit === undefined && TELLING_UNITS.includes(kennzahl.unit) });
}
