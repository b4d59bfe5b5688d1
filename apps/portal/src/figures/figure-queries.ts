/** What the pages of figures ask the server: all figures of a programme, one part changed, the catalogue of a day. */
import { queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch } from '../api/client.js';
import type { components } from '../api/schema.js';

export type FiguresView = components['schemas']['FiguresView'];
export type FigurePart = keyof FiguresView['versions'];

/** Under the key of the cycle: whatever changes the cycle renews its figures too. */
export const figuresQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['cycle', cycleId, 'figures'],
    queryFn: () => data(api.GET('/api/cycles/{id}/figures', { params: { path: { id: cycleId } } })),
  });

export const saveFigurePart = (
  cycleId: string,
  part: FigurePart,
  value: unknown,
  version: number,
): Promise<FiguresView> =>
  data(
    api.PUT('/api/cycles/{id}/figures/{part}', {
      params: { path: { id: cycleId, part }, header: ifMatch(version) },
      body: { value: value as never },
    }),
  );

/** Terms and legal bases as they are on the day. */
export const catalogueQuery = (on: string) =>
  queryOptions({
    queryKey: ['catalogues', on],
    queryFn: () => data(api.GET('/api/catalogues', { params: { query: { on } } })),
    staleTime: Infinity,
  });
