/** While a programme is written or amended, its text, its title page and its figures can be changed; light enough for the portal. */
import type { CycleState } from './cycle-table.js';

const BEING_WRITTEN: readonly CycleState[] = ['angelegt', 'erarbeitung', 'einarbeitung'];

export const isBeingWritten = (state: string): boolean => (BEING_WRITTEN as readonly string[]).includes(state);
