/** One part of the figures of a programme while somebody writes it; whatever is computed of it is asked anew after each save. */
import type { QueryClient } from '@tanstack/react-query';
import { figuresQuery, saveFigurePart, type FigurePart, type FiguresView } from './figure-queries.js';
import { KeptWriting } from './kept-writing.js';

const valueOf = <T>(view: FiguresView, part: FigurePart): T => (view[part] ?? null) as T;

export class FigureWriting<T> extends KeptWriting<T> {
  constructor(
    private readonly place: { readonly cycleId: string; readonly part: FigurePart; readonly accountId: string },
    start: FiguresView,
    queries: QueryClient,
  ) {
    const { cycleId, part, accountId } = place;
    super(
      { accountId, of: `${cycleId}/${String(part)}` },
      { version: start.versions[part], value: valueOf<T>(start, part), updatedAt: '' },
      {
        put: async (value, version) => {
          const view = await saveFigurePart(cycleId, part, value, version);
          queries.setQueryData(figuresQuery(cycleId).queryKey, view);
          void queries.invalidateQueries({ queryKey: ['cycle', cycleId, 'findings'] });
          void queries.invalidateQueries({ queryKey: ['cycle', cycleId, 'programme'] });
          return { version: view.versions[part], savedAt: new Date().toISOString() };
        },
        current: ({ current }) => (current ?? null) as T,
        onMerged: () => void queries.invalidateQueries({ queryKey: figuresQuery(cycleId).queryKey }),
      },
    );
  }

  /** The figures were read again. */
  received(view: FiguresView): void {
    const { part } = this.place;
    this.autosave.received({ version: view.versions[part], value: valueOf<T>(view, part), updatedAt: '' });
  }
}
