/** The second clock: when a round was open, from the trail and from hand-written dates of summer time. */
import type { Memory } from './memory.js';
import type { Round, World } from './world.js';

/** Inv 9, by the trail: opened, and before the end. */
export function inTime(w: World, memory: Memory, r: Round, at: number): boolean {
  const opened = memory.opened.get(r.key);
  return opened !== undefined && opened.at <= at && at < endByHand(r.lastDay);
}

/** 00:00 in Berlin of the next day by hand: summer time until 25 October 2026, from 28 March until 31 October 2027. */
export function endByHand(day: string): number {
  const known = HAND.get(day) ?? byHand(day);
  HAND.set(day, known);
  return known;
}
const HAND = new Map<string, number>();

function byHand(day: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`) + 86_400_000;
  const summer = utc <= Date.UTC(2026, 9, 25) || (utc > Date.UTC(2027, 2, 28) && utc <= Date.UTC(2027, 9, 31));
  return utc - (summer ? 2 : 1) * 3_600_000;
}
