/** What the preview asks for: the cycle with its versions, the printed text, and the documents made of it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, data } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { newOnceKey } from '../consultation/round/once-key.js';
import { WORKING } from './editions.js';

export type ProgrammeDocument = components['schemas']['DocumentView'];

/** So often while something is being made. */
const EVERY_MS = 1500;

export const useCycle = (id: string) =>
  useQuery({ queryKey: ['cycle', id], queryFn: () => data(api.GET('/api/cycles/{id}', { params: { path: { id } } })) });

/** @param edition id of a frozen version, or the working text */
export const usePreview = (id: string, edition: string | undefined) =>
  useQuery({
    queryKey: ['cycle', id, 'preview', edition],
    enabled: edition !== undefined,
    queryFn: () =>
      data(
        api.GET('/api/cycles/{id}/preview', {
          params: { path: { id }, query: edition === undefined || edition === WORKING ? {} : { versionId: edition } },
        }),
      ),
  });

/** Asks again while one of them is being made. */
export const useDocuments = (id: string) =>
  useQuery({
    queryKey: ['cycle', id, 'documents'],
    queryFn: () => data(api.GET('/api/cycles/{id}/documents', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data?.some((document) => document.state === 'angefordert') ? EVERY_MS : false,
  });

/** Orders the document of an edition; pressing twice, or again after a lost answer, orders it once. */
export function useOrderDocument(id: string) {
  const queries = useQueryClient();
  const onceKey = useRef(newOnceKey());
  return useMutation({
    networkMode: 'always',
    mutationFn: (edition: string) =>
      data(
        api.POST('/api/cycles/{id}/documents', {
          params: { path: { id }, header: { 'Idempotency-Key': onceKey.current } },
          body: { kind: 'programm', ...(edition === WORKING ? {} : { versionId: edition }) },
        }),
      ),
    onSuccess: (ordered) => {
      onceKey.current = newOnceKey();
      queries.setQueryData<ProgrammeDocument[]>(['cycle', id, 'documents'], (known = []) => [ordered, ...known]);
      return queries.invalidateQueries({ queryKey: ['cycle', id, 'documents'] });
    },
  });
}
