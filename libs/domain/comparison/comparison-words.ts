/** What became of a section, a block or a row, in a word. */
import type { BlockStatus } from './comparison.js';

export const STATUS_WORDS: Readonly<Record<BlockStatus, string>> = {
  gleich: 'unverändert',
  geaendert: 'geändert',
  neu: 'neu',
  entfallen: 'entfallen',
  verschoben: 'verschoben',
  verschobenUndGeaendert: 'verschoben und geändert',
};
