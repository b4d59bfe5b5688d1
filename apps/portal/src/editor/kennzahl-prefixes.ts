/** Words that may stand before a Kennzahl. The list of the domain lies beside its validation, which the browser does not load; the types keep both equal. */
import type { KENNZAHL_PREFIXES as OF_THE_DOMAIN } from '#domain/document/blocks.js';

export const KENNZAHL_PREFIXES: typeof OF_THE_DOMAIN = [
  'rund',
  'knapp',
  'ca.',
  'fast',
  'mehr als',
  'weniger als',
  'voraussichtlich',
];
export type KennzahlPrefix = (typeof KENNZAHL_PREFIXES)[number];
