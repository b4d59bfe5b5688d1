/** What the page of a round asks for: the round, its frozen draft, and all comments that this person may read. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, data } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import type { Comment } from './comments.js';

export type Round = components['schemas']['RoundViewDto'];

const commentsKey = (id: string) => ['round', id, 'comments'];

export const useRound = (id: string) =>
  useQuery({ queryKey: ['round', id], queryFn: () => data(api.GET('/api/rounds/{id}', { params: { path: { id } } })) });

/** The cycle of a round, for the way back. Under the key of cycle-queries, without loading all of those. */
export const useCycle = (id: string | undefined) =>
  useQuery({
    queryKey: ['cycle', id],
    queryFn: () => data(api.GET('/api/cycles/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });

export const useDraft = ({ cycleId, programmeVersion }: Round) =>
  useQuery({
    queryKey: ['cycle', cycleId, 'preview', programmeVersion?.id],
    enabled: programmeVersion !== null,
    staleTime: Infinity,
    queryFn: () =>
      data(
        api.GET('/api/cycles/{id}/preview', {
          params: { path: { id: cycleId }, query: { versionId: programmeVersion?.id ?? '' } },
        }),
      ),
  });

export const useComments = (id: string) => useQuery({ queryKey: commentsKey(id), queryFn: () => allComments(id) });

async function allComments(id: string): Promise<Comment[]> {
  const comments: Comment[] = [];
  for (let after: string | undefined; ;) {
    const query = { limit: 100, ...(after === undefined ? {} : { after }) };
    const page = await data(api.GET('/api/rounds/{id}/comments', { params: { path: { id }, query } }));
    comments.push(...page.items);
    if (page.next === null) return comments;
    after = page.next;
  }
}

/** For what the server has just answered: it stands on the page at once, and the round is asked again. */
export function useAddComment(id: string): (comment: Comment) => void {
  const queries = useQueryClient();
  return useCallback(
    (comment) => {
      queries.setQueryData<Comment[]>(commentsKey(id), (known = []) => [
        ...known.filter((other) => other.id !== comment.id),
        comment,
      ]);
      void queries.invalidateQueries({ queryKey: ['round', id], exact: true });
    },
    [queries, id],
  );
}
