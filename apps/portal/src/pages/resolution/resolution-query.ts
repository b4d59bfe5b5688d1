/** The vote as the server tells it; every answer of a step replaces what is shown. */
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, data, ifMatch } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import type { Choice, Resolution } from './words.js';

type Transition = components['schemas']['ResolutionTransitionDto'];
type Mandate = components['schemas']['MandateDto'];

export const resolutionQuery = (id: string) =>
  queryOptions({
    queryKey: ['resolution', id],
    queryFn: () => data(api.GET('/api/resolutions/{id}', { params: { path: { id } } })),
  });

export const useResolution = (id: string) => useQuery(resolutionQuery(id));

/** The cycle it belongs to: title, versions that the person may read. Under the key of cycle-queries, without loading all of those. */
export const useCycle = (id: string | undefined) =>
  useQuery({
    queryKey: ['cycle', id],
    queryFn: () => data(api.GET('/api/cycles/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });

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
