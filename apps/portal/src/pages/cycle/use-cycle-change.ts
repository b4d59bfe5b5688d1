/** A change to a cycle: afterwards everything shown of it is asked anew, also when somebody else was faster (412). */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../api/problem.js';

export const isStale = (error: unknown): boolean => error instanceof ApiProblem && error.status === 412;

/** @param onDone after the new state has arrived, e.g. to close a dialog */
export function useCycleChange<Input, Answer>(
  cycleId: string,
  change: (input: Input) => Promise<Answer>,
  onDone?: (answer: Answer) => void,
) {
  const queries = useQueryClient();
  const renew = (): Promise<unknown> =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['cycle', cycleId] }),
      queries.invalidateQueries({ queryKey: ['cycles'] }),
      queries.invalidateQueries({ queryKey: ['tasks'] }),
    ]);
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      await renew();
      onDone?.(answer);
    },
    onError: (error) => (isStale(error) ? renew().then(() => undefined) : undefined),
  });
}
