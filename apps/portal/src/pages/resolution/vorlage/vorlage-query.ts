/** The frozen text of a vote; it never changes, so it is asked for once. */
import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../../api/client.js';

export const vorlageQuery = (cycleId: string, versionId: string) =>
  queryOptions({
    queryKey: ['cycle', cycleId, 'preview', versionId],
    queryFn: () =>
      data(api.GET('/api/cycles/{id}/preview', { params: { path: { id: cycleId }, query: { versionId } } })),
    staleTime: Infinity,
    enabled: cycleId !== '',
  });
