/** The rest of the programme inside React. */
import { useSyncExternalStore } from 'react';
import type { References } from '#domain/document/references.js';
import type { Surroundings } from './surroundings.js';

export function useSurroundings(surroundings: Surroundings): { references: References; year: number } {
  const references = useSyncExternalStore(surroundings.subscribe, surroundings.references);
  return { references, year: surroundings.year };
}
