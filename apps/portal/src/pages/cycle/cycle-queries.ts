/** What the pages of a cycle ask the server; everything of one cycle lies under one key, so that one change renews all of it. */
import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client.js';
import type { components } from '../../api/schema.js';

export type CycleView = components['schemas']['CycleView'];
export type CycleSummary = components['schemas']['CycleSummaryView'];
export type SectionSummary = components['schemas']['NumberedSectionView'];
export type ProgrammeVersion = components['schemas']['ProgrammeVersionView'];
export type CycleDates = components['schemas']['CycleDatesDto'];
export type Round = components['schemas']['RoundViewDto'];
export type Resolution = components['schemas']['ResolutionViewDto'];
export type Holder = components['schemas']['HolderView'];
export type Front = components['schemas']['Front'];

/** All programmes of the Jobcenter, the newest first. */
export const cyclesQuery = queryOptions({
  queryKey: ['cycles'],
  queryFn: async () => {
    const all: CycleSummary[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await data(
        api.GET('/api/cycles', { params: { query: { limit: 100, ...(after === undefined ? {} : { after }) } } }),
      );
      all.push(...page.items);
      after = page.next;
    }
    return all;
  },
});

export const cycleQuery = (id: string) =>
  queryOptions({
    queryKey: ['cycle', id],
    queryFn: () => data(api.GET('/api/cycles/{id}', { params: { path: { id } } })),
  });

export const processQuery = (id: string) =>
  queryOptions({
    queryKey: ['cycle', id, 'process'],
    queryFn: () => data(api.GET('/api/cycles/{id}/process', { params: { path: { id } } })),
  });

export const roundsQuery = (id: string) =>
  queryOptions({
    queryKey: ['cycle', id, 'rounds'],
    queryFn: () => data(api.GET('/api/cycles/{cycleId}/rounds', { params: { path: { cycleId: id } } })),
  });

export const resolutionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['cycle', id, 'resolutions'],
    queryFn: () => data(api.GET('/api/cycles/{cycleId}/resolutions', { params: { path: { cycleId: id } } })),
  });

export const documentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['cycle', id, 'documents'],
    queryFn: () => data(api.GET('/api/cycles/{id}/documents', { params: { path: { id } } })),
  });

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: ['cycle', id, 'programme'],
    queryFn: () => data(api.GET('/api/cycles/{id}/programme', { params: { path: { id } } })),
  });

export const cycleDefaultsQuery = (year: number) =>
  queryOptions({
    queryKey: ['cycle-defaults', year],
    queryFn: () => data(api.GET('/api/cycle-defaults', { params: { query: { year } } })),
    staleTime: Infinity,
  });

export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: () => data(api.GET('/api/templates')),
});

export const holdersQuery = queryOptions({
  queryKey: ['memberships'],
  queryFn: () => data(api.GET('/api/memberships')),
});
