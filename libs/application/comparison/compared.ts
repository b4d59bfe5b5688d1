/** What both comparisons answer: the two sides by name, and what became of one on the way to the other. */
import type { Comparison } from '#domain/comparison/comparison.js';
import { localDate } from '#domain/shared/berlin.js';
import { longDate } from '#domain/shared/german.js';

export interface Side {
  /** „Arbeitsstand“, „Fassung 2 vom 3. August 2026“, „Programm 2026 (beschlossen)“. */
  readonly label: string;
}

export interface Compared extends Comparison {
  readonly from: Side;
  readonly to: Side;
}

/** Instead of a version: the resolved programme before, or the text as it stands now. */
export const VORJAHR = 'vorjahr';
export const ARBEITSSTAND = 'arbeitsstand';

export const onDay = (instant: Date): string => `vom ${longDate(localDate(instant))}`;
