/** Parts of a programme together with the place they stand at. */
import type { Kennzahl } from '../document/kennzahl.js';
import type { Concept } from './concepts.js';
import type { Quantity } from './quantity.js';

export interface KennzahlEntry {
  readonly kennzahl: Kennzahl;
  readonly pointer: string;
  /** `null` if it has no number. */
  readonly quantity: Quantity | null;
  readonly concept: Concept | null;
  readonly identity: string;
}
export interface Placed<T> {
  readonly value: T;
  readonly pointer: string;
}
