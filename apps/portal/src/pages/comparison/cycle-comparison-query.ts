/** Two texts of a cycle compared, and which comparisons there is something to say about. */
import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client.js';

export const cycleComparisonQuery = (cycleId: string, sides: { readonly from: string; readonly to: string } | null) =>
  queryOptions({
    queryKey: ['cycle', cycleId, 'comparison', sides?.from, sides?.to],
    queryFn: () =>
      data(api.GET('/api/cycles/{id}/comparison', { params: { path: { id: cycleId }, query: sides ?? {} } })),
    enabled: sides !== null,
  });
