/** The mails of the Jobcenter, page by page, the newest first. */
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, data } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { allPages, WHOLE_PAGE } from '../../../export/all-pages.js';

export type Mail = components['schemas']['MailView'];

const page = (state: Mail['state'] | '', after: string | null, limit: number) =>
  data(
    api.GET('/api/mails', {
      params: { query: { limit, ...(state === '' ? {} : { state }), ...(after === null ? {} : { after }) } },
    }),
  );

/** @param state '' for all */
export const mailsQuery = (state: Mail['state'] | '') =>
  infiniteQueryOptions({
    queryKey: ['mails', state],
    queryFn: ({ pageParam }) => page(state, pageParam, 50),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Also those that are not shown yet, for a file. */
export const allMails = (state: Mail['state'] | ''): Promise<Mail[]> =>
  allPages((after) => page(state, after, WHOLE_PAGE));
