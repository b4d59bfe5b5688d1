/** Voting, the steps of the Vorsitz, and mandates; every answer replaces what is shown. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, data, ifMatch } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import type { Choice, Resolution } from './words.js';

type Transition = components['schemas']['ResolutionTransitionDto'];
type Mandate = components['schemas']['MandateDto'];

/** What all three kinds of change have in common: show the answer; after a refusal look again, because somebody else may have been faster. */
function useChange<Input>(id: string, change: (input: Input) => Promise<Resolution>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (resolution) => {
      queries.setQueryData(['resolution', id], resolution);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['cycle', resolution.cycleId] }),
        queries.invalidateQueries({ queryKey: ['tasks'] }),
      ]);
    },
    onError: () => queries.invalidateQueries({ queryKey: ['resolution', id] }),
  });
}

export const useVote = (id: string) =>
  useChange(id, (body: { choice: Choice; seatId: string }) =>
    data(api.PUT('/api/resolutions/{id}/ballot', { params: { path: { id } }, body })),
  );

export const useStep = (id: string) =>
  useChange(id, ({ version, ...body }: Transition & { version: number }) =>
    data(api.POST('/api/resolutions/{id}/transitions', { params: { path: { id }, header: ifMatch(version) }, body })),
  );

export const useMandate = (id: string) =>
  useChange(id, ({ version, ...body }: Mandate & { version: number }) =>
    data(api.POST('/api/resolutions/{id}/mandates', { params: { path: { id }, header: ifMatch(version) }, body })),
  );
