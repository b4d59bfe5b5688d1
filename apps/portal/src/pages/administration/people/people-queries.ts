/** What the administration asks about people; a change renews the list, the person and who holds which role today. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import type { components } from '../../../api/schema.js';

export type Account = components['schemas']['AccountView'];
export type Person = components['schemas']['AccountWithMembershipsView'];
export type Membership = components['schemas']['MembershipView'];
export type Holder = components['schemas']['HolderView'];

/** All accounts of the Jobcenter, by name. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: async () => {
    const all: Account[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await data(
        api.GET('/api/accounts', { params: { query: { limit: 100, ...(after === undefined ? {} : { after }) } } }),
      );
      all.push(...page.items);
      after = page.next;
    }
    return all;
  },
});

/** Who holds which role today, by the clock of the server. */
export const holdersQuery = queryOptions({
  queryKey: ['memberships'],
  queryFn: () => data(api.GET('/api/memberships')),
});

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', id],
    queryFn: () => data(api.GET('/api/accounts/{id}', { params: { path: { id } } })),
  });

export const isStale = (error: unknown): boolean => error instanceof ApiProblem && error.status === 412;

/** After it, or when somebody else was faster (412), everything shown of people is asked anew. */
export function usePeopleChange<Input, Answer>(
  change: (input: Input) => Promise<Answer>,
  onDone?: (answer: Answer) => void,
) {
  const queries = useQueryClient();
  const renew = (): Promise<unknown> =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['accounts'] }),
      queries.invalidateQueries({ queryKey: ['memberships'] }),
      queries.invalidateQueries({ queryKey: ['tasks'] }),
    ]);
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      await renew();
      onDone?.(answer);
    },
    onError: (error) => (isStale(error) ? renew().then(() => undefined) : undefined),
  });
}
