/** Answering comments and releasing the replies; after a refusal the comment is read again, so that the newer one can be shown. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, data, ifMatch } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { useHolds } from '../../../session/use-session.js';
import { holdersQuery } from '../../cycle/cycle-queries.js';
import { useAddComment } from '../round/queries.js';
import type { Comment } from './comments.js';

type Answer = components['schemas']['AnswerCommentDto'];

export function useAnswer(comment: Comment) {
  const queries = useQueryClient();
  const add = useAddComment(comment.roundId);
  const path = { id: comment.id };
  return useMutation({
    mutationFn: ({ version, changes }: { version: number; changes: Answer }) =>
      data(api.PUT('/api/comments/{id}/answer', { params: { path, header: ifMatch(version) }, body: changes })),
    onSuccess: (answered) => {
      add(answered);
      void queries.invalidateQueries({ queryKey: ['tasks'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: ['round', comment.roundId] }),
  });
}

export function useRelease(roundId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      data(
        api.POST('/api/rounds/{id}/transitions', {
          params: { path: { id: roundId }, header: ifMatch(version) },
          body: { event: 'markAnswered' },
        }),
      ),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['round', roundId] }),
        queries.invalidateQueries({ queryKey: ['tasks'] }),
      ]),
  });
}

const STAFF = [
  'geschaeftsfuehrung',
  'bueroGeschaeftsfuehrung',
  'bereichsleitung',
  'teamleitung',
  'controlling',
  'bca',
  'bfdh',
];

export interface StaffMember {
  readonly accountId: string;
  readonly name: string;
}

/** Who works on the programme, each once; empty for those who may not ask. */
export function useStaff(): readonly StaffMember[] {
  const mayAsk = useHolds('geschaeftsfuehrung', 'bueroGeschaeftsfuehrung', 'bereichsleitung', 'administration');
  const holders = useQuery({ ...holdersQuery, enabled: mayAsk }).data ?? [];
  const staff = new Map(
    holders.filter(({ role }) => STAFF.includes(role)).map(({ accountId, name }) => [accountId, { accountId, name }]),
  );
  return [...staff.values()].sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
