/** What the pages of findings ask and tell the server; all under the key of the cycle, so that every save renews them. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client.js';
import type { components } from '../api/schema.js';
import { findingsQuery } from '../figures/figure-findings.js';

export { findingsQuery };
export type Findings = components['schemas']['FindingsDto'];
export type Finding = components['schemas']['FindingDto'];
export type Binding = components['schemas']['FindingBindingDto'];
export type Bindable = components['schemas']['BindableDto'];
export type Lapsed = components['schemas']['LapsedOverrideDto'];

/** Those of one section. */
export const sectionFindingsQuery = (cycleId: string, sectionId: string) =>
  queryOptions({
    queryKey: ['cycle', cycleId, 'findings', sectionId],
    queryFn: () =>
      data(api.GET('/api/cycles/{id}/findings', { params: { path: { id: cycleId }, query: { section: sectionId } } })),
  });

export const override = (cycleId: string, key: string, reason: string): Promise<Findings> =>
  data(api.POST('/api/cycles/{id}/findings/overrides', { params: { path: { id: cycleId } }, body: { key, reason } }));

export const withdraw = (overrideId: string, reason: string): Promise<Findings> =>
  data(
    api.POST('/api/finding-overrides/{id}/withdrawal', {
      params: { path: { id: overrideId } },
      body: reason === '' ? {} : { reason },
    }),
  );

/** The answer of a change holds all findings; what else of the cycle hangs on them is asked anew. */
export async function takeFindings(queries: QueryClient, cycleId: string, findings: Findings): Promise<void> {
  const { queryKey } = findingsQuery(cycleId);
  queries.setQueryData(queryKey, findings);
  const renewed = (key: readonly unknown[]): boolean => key.length === queryKey.length && key[2] === 'findings';
  await Promise.all([
    queries.invalidateQueries({
      queryKey: ['cycle', cycleId],
      predicate: ({ queryKey: key }) => !renewed(key),
    }),
    queries.invalidateQueries({ queryKey: ['tasks'] }),
  ]);
}
