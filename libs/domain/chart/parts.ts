/** Stacked and share charts read their data the same way: bars, and parts that each bar consists of. */
import { NBSP } from '../shared/german.js';
import type { ChartValue, ValuesContent } from './chart-content.js';
import { NOTHING } from './chart-content.js';
import { DIFFERENT_LOOKS } from './look.js';

export interface PartedBar {
  readonly label: string;
  /** One for each part. */
  readonly values: readonly ChartValue[];
}
export interface Parted {
  readonly bars: readonly PartedBar[];
  readonly parts: readonly string[];
}

export function parted({ categories, series, parts }: ValuesContent): Parted {
  if (parts === 'categories') return { bars: series, parts: categories };
  return {
    bars: categories.map((label, at) => ({ label, values: series.map(({ values }) => values[at] ?? NOTHING) })),
    parts: series.map(({ label }) => label),
  };
}

/** Where looks repeat, each part is numbered. */
export const numberOf = (index: number, count: number): string => (count > DIFFERENT_LOOKS ? String(index + 1) : '');

/** „3 Leistung: 39,8“; with up to three bars the values of all of them, in their order. */
export function partLabel({ bars, parts }: Parted, index: number): string {
  const number = numberOf(index, parts.length);
  const name = number === '' ? (parts[index] ?? '') : `${number} ${parts[index] ?? ''}`;
  return bars.length > 3 ? name : `${name}: ${bars.map(({ values }) => values[index]?.text ?? '').join(`${NBSP}| `)}`;
}
