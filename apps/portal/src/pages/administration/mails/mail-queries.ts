/** The mails of the Jobcenter, page by page, the newest first. */
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, data } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';

export type Mail = components['schemas']['MailView'];

/** @param state '' for all */
export const mailsQuery = (state: Mail['state'] | '') =>
  infiniteQueryOptions({
    queryKey: ['mails', state],
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/api/mails', {
          params: {
            query: {
              limit: 50,
              ...(state === '' ? {} : { state }),
              ...(pageParam === null ? {} : { after: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
