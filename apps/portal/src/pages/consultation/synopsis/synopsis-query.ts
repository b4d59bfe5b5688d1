/** The synopsis of a cycle, as far as the person may read it. */
import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../../api/client.js';

export const synopsisQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['cycle', cycleId, 'synopsis'],
    queryFn: () => data(api.GET('/api/cycles/{cycleId}/synopsis', { params: { path: { cycleId } } })),
  });
