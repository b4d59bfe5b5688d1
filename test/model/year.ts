/** Plays one programme year from a list of numbers: the first chooses the world, each further one a command; invariants after every step. */
import { broken } from './invariants.js';
import { newMemory } from './memory.js';
import { nextMove } from './moves.js';
import { choices, newWorld, type Tables } from './world.js';

export interface Year {
  /** The broken invariant, or null. */
  readonly problem: string | null;
  readonly steps: number;
  readonly refused: number;
  /** States and events that were reached, as `cycle=beschlossen` or `resolution.castVorsitzVote`. */
  readonly reached: ReadonlySet<string>;
  /** What was done, for the reader of a failure; empty unless asked for. */
  readonly trace: readonly string[];
}

/** The same seeds play the same year, so a trace can be had by playing it again. */
export function playYear(seeds: readonly number[], tables: Tables, traced = false): Year {
  const [first = 0, ...rest] = seeds;
  const world = newWorld(tables, choices(first));
  const memory = newMemory();
  const trace: string[] = [];
  const tell = (line: () => string): void => {
    if (traced) trace.push(line());
  };
  tell(() => `${world.traegerform}, ${world.members.length} seats, ${JSON.stringify(world.rules)}`);
  let [steps, refused] = [0, 0];
  let problem: string | null = null;
  for (const [n, seed] of rest.entries()) {
    const move = nextMove(world, choices(seed ^ Math.imul(n + 1, 0x9e3779b9)));
    const at = world.now;
    tell(move.name);
    const done = move.run();
    steps++;
    if (!done) refused++;
    tell(() => (done ? '  done' : '  refused'));
    problem = broken(world, memory, move, done, at);
    if (problem) break;
  }
  const reached = new Set(world.log.flatMap((e) => [`${e.entity}=${e.to}`, `${e.entity}.${e.event}`]));
  return { problem, steps, refused, reached, trace };
}
