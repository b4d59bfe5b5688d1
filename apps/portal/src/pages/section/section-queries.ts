/** What the page of a section asks the server. */
import { queryOptions } from '@tanstack/react-query';
import type { Block } from '#domain/document/blocks.js';
import type { Programme } from '#domain/document/programme.js';
import { api, data, ifMatch } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import type { Saved } from '../../saving/autosave.js';

export type SectionView = Omit<components['schemas']['SectionView'], 'blocks'> & { readonly blocks: readonly Block[] };
export type SectionLock = components['schemas']['SectionLockView'];
export type SectionEvent = components['schemas']['SectionTransitionDto']['event'];

export const sectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['section', id],
    queryFn: async () => (await data(api.GET('/api/sections/{id}', { params: { path: { id } } }))) as SectionView,
  });

export const sectionVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['section', id, 'versions'],
    queryFn: () => data(api.GET('/api/sections/{id}/versions', { params: { path: { id } } })),
  });

export const sectionComparisonQuery = (id: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['section', id, 'comparison', from, to],
    queryFn: () => data(api.GET('/api/sections/{id}/comparison', { params: { path: { id }, query: { from, to } } })),
  });

/** The working text of the whole programme, for numbers and references. */
export const workingProgrammeQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['cycle', cycleId, 'programme'],
    queryFn: async () =>
      (await data(
        api.GET('/api/cycles/{id}/programme', { params: { path: { id: cycleId } } }),
      )) as unknown as Programme,
  });

/** @param leaving the page goes away: the request must outlive it */
export const saveBlocks = async (
  id: string,
  blocks: readonly Block[],
  version: number,
  leaving: boolean,
): Promise<Saved & { readonly state: string }> =>
  data(
    api.PUT('/api/sections/{id}/blocks', {
      params: { path: { id }, header: ifMatch(version) },
      body: { blocks: blocks as components['schemas']['SaveSectionDto']['blocks'] },
      keepalive: leaving,
    }),
  );

export const advanceSection = async (id: string, version: number, event: SectionEvent, reason: string | undefined) =>
  data(
    api.POST('/api/sections/{id}/transitions', {
      params: { path: { id }, header: ifMatch(version) },
      body: { event, ...(reason === undefined ? {} : { reason }) },
    }),
  );

export const copyLastYear = async (id: string, version: number) =>
  data(api.POST('/api/sections/{id}/copy-last-year', { params: { path: { id }, header: ifMatch(version) } }));

export const takeLock = async (id: string, takeOver: boolean): Promise<SectionLock> =>
  data(api.PUT('/api/sections/{id}/lock', { params: { path: { id } }, body: takeOver ? { takeOver } : {} }));

export const releaseLock = async (id: string): Promise<void> => {
  await api.DELETE('/api/sections/{id}/lock', { params: { path: { id } }, keepalive: true });
};
