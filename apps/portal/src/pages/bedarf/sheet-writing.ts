/** A Bedarfsschätzung while its owner writes it: saved by itself, row by row mergeable with another window. */
import type { QueryClient } from '@tanstack/react-query';
import { KeptWriting } from '../../figures/kept-writing.js';
import { saveRows, sheetQuery, takeStep, type NeedRow, type SheetView } from './bedarf-queries.js';
import { estimatesOf, toSend, type Estimate } from './sheet-rows.js';

export class SheetWriting extends KeptWriting<readonly Estimate[]> {
  constructor(
    private readonly id: string,
    accountId: string,
    start: SheetView,
    private readonly queries: QueryClient,
  ) {
    super(
      { accountId, of: `bedarf/${id}` },
      { version: start.version, value: estimatesOf(start.rows), updatedAt: start.updatedAt },
      {
        put: async (value, version) => {
          const view = await saveRows(id, toSend(value), version);
          queries.setQueryData(sheetQuery(id).queryKey, view);
          return { version: view.version, savedAt: new Date().toISOString() };
        },
        current: ({ current }) => estimatesOf((current as { rows: NeedRow[] } | undefined)?.rows ?? []),
        onMerged: () => void queries.invalidateQueries({ queryKey: sheetQuery(id).queryKey }),
      },
    );
  }

  /** The sheet was read again. */
  received({ version, rows, updatedAt }: SheetView): void {
    this.autosave.received({ version, value: estimatesOf(rows), updatedAt });
  }

  /** Saves what is typed and hands it in. @throws ApiProblem, ConnectionLost; Error when something waits for a decision */
  async handIn(sheet: SheetView): Promise<void> {
    if (!(await this.autosave.flush())) throw new Error('not saved');
    // A sheet that was given back, or is untouched, is begun by its first save.
    const begun =
      sheet.state === 'angefordert' || sheet.state === 'zurueckgegeben' ? await this.#begin() : this.autosave.version;
    const view = await takeStep(this.id, { event: 'handIn' }, begun);
    this.queries.setQueryData(sheetQuery(this.id).queryKey, view);
    await Promise.all([
      this.queries.invalidateQueries({ queryKey: ['cycle', view.cycleId] }),
      this.queries.invalidateQueries({ queryKey: ['tasks'] }),
    ]);
  }

  async #begin(): Promise<number> {
    const now = this.queries.getQueryData(sheetQuery(this.id).queryKey);
    if (now?.state === 'inArbeit') return this.autosave.version;
    const view = await saveRows(this.id, toSend(this.autosave.value), this.autosave.version);
    this.queries.setQueryData(sheetQuery(this.id).queryKey, view);
    return view.version;
  }
}
