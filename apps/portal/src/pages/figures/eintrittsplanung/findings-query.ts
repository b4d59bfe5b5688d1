/** What the plausibility check says about the Eintrittsplanung; asked again after every save. */
import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../../api/client.js';

export const entryFindingsQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['cycle', cycleId, 'findings', 'eintrittsplanung'],
    queryFn: async () =>
      (await data(api.GET('/api/cycles/{id}/findings', { params: { path: { id: cycleId } } }))).findings.filter(
        ({ place }) => place.part === 'eintrittsplanung',
      ),
  });
