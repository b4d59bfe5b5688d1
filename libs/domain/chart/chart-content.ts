/** What a chart shows, free of where it came from: rows and series of exact values with their printed words, or a tree of offices. */
import type { NumberCell } from '../planning/computed.js';

export interface ChartValue {
  /** Decimal string; null where there is none (unknown, withheld, a range). */
  readonly exact: string | null;
  /** As it is printed everywhere else; never empty. */
  readonly text: string;
}
export interface ChartSeries {
  readonly label: string;
  /** One for each category. */
  readonly values: readonly ChartValue[];
}
export interface ValuesContent {
  readonly kind: 'values';
  /** What the categories are: „Instrument“, „Bereich“. */
  readonly heading: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Of all values; absent if they differ. */
  readonly unit?: string | undefined;
  /** The values cannot be compared: each carries its own unit. */
  readonly mixedUnits?: boolean | undefined;
  /** Printed digits of sums; those of the values. */
  readonly decimals: number;
  /** Whether the values of one series are parts of a whole. */
  readonly additive: boolean;
  /** In stacked and share charts: what the parts of a bar are; the other makes the bars. */
  readonly parts: 'categories' | 'series';
  /** Whether the categories follow each other in time. */
  readonly overTime: boolean;
}
export interface TreeNode {
  readonly key: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly parent?: string | undefined;
}
export interface TreeContent {
  readonly kind: 'tree';
  readonly nodes: readonly TreeNode[];
}
export type ChartContent = ValuesContent | TreeContent;

/** „–“ stands for a value that nobody knows. */
export const UNKNOWN = '–';
export const NOTHING: ChartValue = { exact: null, text: UNKNOWN };
export const NO_DATA = 'keine Angaben';
export const NOT_COMPARABLE =
  'Die Werte haben verschiedene Einheiten und lassen sich nicht in einer Abbildung vergleichen';

export const hasValues = ({ series }: ValuesContent): boolean =>
  series.some(({ values }) => values.some(({ exact }) => exact !== null));

/** A number of the planning arithmetic, printed as there. */
export const numberValue = (cell: NumberCell | null | undefined): ChartValue =>
  cell ? { exact: cell.value, text: cell.text } : NOTHING;
