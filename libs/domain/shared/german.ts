/**
 * Numbers and dates as German readers write them; made from decimal strings, so no float and no locale of the machine takes part.
 *
 * Rounding is half up (away from zero, DIN 1333), and a number that is rounded to nothing has no sign: −0,04 with one decimal
 * is „0,0“, never „−0,0“ and never „+0,0“. Whoever asks for so few decimals that a change disappears says so by that;
 * changes that we compute ourselves take more decimals instead (relativeChange in planning/amounts.ts).
 */
import { Decimal } from 'decimal.js';
import type { Stand } from '../document/basics.js';
import { quoted } from './quoted.js';

export const NBSP = '\u00a0';
/** A real minus sign, as wide as a plus. */
export const MINUS = '\u2212';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

export interface NumberFormat {
  /** Printed digits after the comma; without it as many as the value is written with. Rounded half up (away from zero). */
  readonly decimals?: number | undefined;
  /** Print a plus before a positive number (changes). */
  readonly sign?: boolean | undefined;
  /** Printed after the number with a non-breaking space; `1:n` is printed as a ratio. */
  readonly unit?: string | undefined;
}

/**
 * „−1.234.567,50 EUR“ from `-1234567.5`.
 * @throws DecimalError if `value` is no decimal string
 */
export function formatNumber(value: string, format: NumberFormat = {}): string {
  const exact = new Decimal(value);
  const decimals = format.decimals ?? value.split('.')[1]?.length ?? 0;
  const rounded = new Decimal(exact.toFixed(decimals, Decimal.ROUND_HALF_UP));
  const [whole = '0', fraction] = rounded.abs().toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const digits = fraction === undefined ? grouped : `${grouped},${fraction}`;
  const sign = rounded.isZero() ? '' : rounded.isNegative() ? MINUS : format.sign ? '+' : '';
  if (format.unit === '1:n') return `1:${sign}${digits}`;
  return format.unit === undefined ? `${sign}${digits}` : `${sign}${digits}${NBSP}${format.unit}`;
}

/** The decimal string in a number printed by {@link formatNumber} without a unit; `null` if it is none. */
export function parseNumber(printed: string): string | null {
  const match = /^([+\u2212-]?)(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d+))?$/.exec(printed.trim());
  if (!match) return null;
  const [, sign = '', whole = '', fraction] = match;
  const digits = whole.replaceAll('.', '') + (fraction === undefined ? '' : `.${fraction}`);
  return sign === MINUS || sign === '-' ? `-${digits}` : digits;
}

const parts = (date: string): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  return [year, month, day];
};

/** „21. Februar 2024“ from `2024-02-21`. */
export function longDate(date: string): string {
  const [year, month, day] = parts(date);
  return `${day}.${NBSP}${monthName(month)} ${year}`;
}

/** „21.02.2024“ from `2024-02-21`. */
export function shortDate(date: string): string {
  const [year, month, day] = parts(date);
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}

export const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

/** What a figure is of, in words: „31.12.2023“, „Dezember 2023“, „Jahresdurchschnitt 2023“ … */
export function formatStand(stand: Stand): string {
  switch (stand.kind) {
    case 'day':
      return shortDate(stand.date);
    case 'month':
      return `${stand.berichtsmonat ? 'Berichtsmonat ' : ''}${monthName(stand.month)} ${stand.year}`;
    case 'quarter':
      return `${stand.quarter}.${NBSP}Quartal ${stand.year}`;
    case 'year':
      return String(stand.year);
    case 'yearAverage':
      return `Jahresdurchschnitt ${stand.year}`;
    case 'words':
      return stand.text;
  }
}

export { quoted };

/** Longer lists help nobody in a sentence: the first ones, and how many more. */
export const enumerateSome = (words: readonly string[], most = 5): string =>
  enumerate(words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} weitere`] : words);

/** Titles of several sections in one text: „Eins“, „Zwei“; one alone stays as it is. */
export const titles = (all: readonly string[]): string =>
  all.length === 1 ? (all[0] ?? '') : all.map(quoted).join(', ');
/** Whether a text made by {@link titles} names more than one. */
export const areSeveral = (text: string): boolean => /^„.*“, „.*“$/su.test(text);

/** „a“, „a und b“, „a, b und c“. */
export function enumerate(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} und ${words.at(-1) ?? ''}`;
}
