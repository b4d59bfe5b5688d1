/** Whether anybody can still do something about the findings of a programme; as long as that is not known, nobody is asked to. */
import { useQuery } from '@tanstack/react-query';
import { cycleQuery } from '../pages/cycle/cycle-queries.js';
import { areFindingsOpen } from './finding-words.js';

export function useFindingsOpen(cycleId: string): boolean {
  const cycle = useQuery(cycleQuery(cycleId));
  return cycle.data !== undefined && areFindingsOpen(cycle.data.cycle.state);
}
