/** A whole and its parts, and how they belong together. */
import type { Quantity } from './quantity.js';

/**
 * davon: a complete partition · gesamt: the rows of a table and their total · darunter: selections ·
 * complementary: men and women, who are together all.
 */
export type SumKind = 'davon' | 'gesamt' | 'darunter' | 'complementary';
export interface SumGroup {
  readonly kind: SumKind;
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  /** Of a table with several columns of numbers. */
  readonly column?: string | undefined;
  /** The other columns of the same rows; they tell whether selections are meant to be all of it. */
  readonly siblings?: readonly { readonly whole: Quantity; readonly parts: readonly Quantity[] }[];
}

export const isGender = (words: string): 'm' | 'w' | null =>
  /\b(männer|männlich\p{L}*|jungen)\b/iu.test(words) && !/frauen|weiblich/iu.test(words)
    ? 'm'
    : /\b(frauen|weiblich\p{L}*|mädchen)\b/iu.test(words) && !/männer|männlich/iu.test(words)
      ? 'w'
      : null;

/** Exactly the two halves of mankind. */
export const isComplementary = (labels: readonly string[]): boolean =>
  labels.length === 2 && new Set(labels.map(isGender)).size === 2 && labels.every((label) => isGender(label) !== null);
