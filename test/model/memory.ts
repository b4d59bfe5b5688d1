/** What the checker remembers of earlier steps, apart from the world itself. */
import type { Cycle } from './world.js';

/** What the checker remembers from step to step. */
export interface Memory {
  readonly states: Map<string, string>;
  log: number;
  readonly comments: string[];
  readonly versions: Map<Cycle, string[]>;
  readonly opened: Map<string, { at: number; version: number | null }>;
  readonly closed: Set<string>;
  /** Last day of each round after the step before. */
  readonly ends: Map<string, string>;
  readonly frozen: Map<string, string>;
  readonly votes: Map<string, Map<string, string>>;
}
export const newMemory = (): Memory => ({
  states: new Map(),
  log: 0,
  comments: [],
  versions: new Map(),
  opened: new Map(),
  closed: new Set(),
  ends: new Map(),
  frozen: new Map(),
  votes: new Map(),
});
