/** The audit trail, page by page; a page may be empty and still have a next one. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data } from '../../../api/client.js';
import { toQuery, type AuditFilter, type Entry } from './audit-filter.js';

const page = (filter: AuditFilter, after: string | null, limit: number, signal?: AbortSignal) =>
  data(
    api.GET('/api/audit', {
      params: { query: { ...toQuery(filter), limit, ...(after === null ? {} : { after }) } },
      ...(signal ? { signal } : {}),
    }),
  );

export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) => page(filter, pageParam, 50),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Everything that fits, for a file. @param told how many are there so far */
export async function allEntries(
  filter: AuditFilter,
  signal: AbortSignal,
  told: (count: number) => void,
): Promise<Entry[]> {
  const all: Entry[] = [];
  for (let after: string | null = null, more = true; more;) {
    const answer: { items: Entry[]; next: string | null } = await page(filter, after, 100, signal);
    all.push(...answer.items);
    told(all.length);
    after = answer.next;
    more = after !== null;
  }
  return all;
}

/** Cycles as the audit trail itself names them: not everybody who reads it may read programmes. */
export const auditCyclesQuery = queryOptions({
  queryKey: ['audit', 'cycles'],
  queryFn: async () => {
    const begun = await Promise.all(
      ['create', 'createNachtrag', 'import'].map((event) =>
        data(api.GET('/api/audit', { params: { query: { entity: 'cycle', event, limit: 100 } } })),
      ),
    );
    return begun.flatMap(({ items }) => items).sort((a, b) => b.seq - a.seq);
  },
});
