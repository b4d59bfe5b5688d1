/** The vote as the server tells it, and its cycle. */
import { useQuery } from '@tanstack/react-query';
import { api, data } from '../../api/client.js';

export const useResolution = (id: string) =>
  useQuery({
    queryKey: ['resolution', id],
    queryFn: () => data(api.GET('/api/resolutions/{id}', { params: { path: { id } } })),
  });

/** The cycle it belongs to: title, versions that the person may read. Under the key of cycle-queries, without loading all of those. */
export const useCycle = (id: string | undefined) =>
  useQuery({
    queryKey: ['cycle', id],
    queryFn: () => data(api.GET('/api/cycles/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });
