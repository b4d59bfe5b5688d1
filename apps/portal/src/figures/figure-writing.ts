/** One part of the figures while somebody writes it, outside of React: saved by itself, merged by row and cell, kept in the browser. */
import type { QueryClient } from '@tanstack/react-query';
import { mergeFigures, type FigureConflict } from '#domain/comparison/merge-figures.js';
import { canonicalJson } from '#domain/shared/canonical-json.js';
import { ApiProblem, ConnectionLost } from '../api/problem.js';
import { Autosave, type Failed } from '../saving/autosave.js';
import { draftsOf, draftWriter, dropDraft, windowId, type Draft } from '../saving/drafts.js';
import { figuresQuery, saveFigurePart, type FigurePart, type FiguresView } from './figure-queries.js';

export class FigureWriting<T> {
  readonly autosave: Autosave<T, FigureConflict>;
  #drafts: readonly Draft<T>[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly place: { readonly cycleId: string; readonly part: FigurePart; readonly accountId: string },
    start: FiguresView,
    private readonly queries: QueryClient,
  ) {
    this.autosave = new Autosave<T, FigureConflict>(
      { version: start.versions[place.part], value: this.#valueOf(start), updatedAt: '' },
      {
        put: (value, version) => this.#put(value, version),
        failed: (error) => this.#failed(error),
        merge: mergeFigures,
        keep: draftWriter<T>(this.#draftPlace(), Date.now),
        adopt: () => undefined,
        onMerged: () => void this.queries.invalidateQueries({ queryKey: figuresQuery(place.cycleId).queryKey }),
        later: (work, ms) => {
          const timer = setTimeout(work, ms);
          return () => clearTimeout(timer);
        },
      },
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const stop = this.autosave.subscribe(listener);
    return () => {
      this.#listeners.delete(listener);
      stop();
    };
  };
  /** The newest, typed or saved; the same object as long as nothing changed. */
  readonly value = (): T => this.autosave.value;
  /** Left unsaved earlier in this browser. */
  readonly drafts = (): readonly Draft<T>[] => this.#drafts;

  /** The figures were read again. */
  received(view: FiguresView): void {
    this.autosave.received({
      version: view.versions[this.place.part],
      value: this.#valueOf(view),
      updatedAt: '',
    });
  }

  /** Begins to listen to the page going away; returns how to stop. */
  readonly start = (): (() => void) => {
    const leaving = (): void => {
      if (document.visibilityState === 'hidden') void this.autosave.flush();
    };
    const online = (): void => void this.autosave.flush();
    document.addEventListener('visibilitychange', leaving);
    addEventListener('online', online);
    void this.#offerDrafts();
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      removeEventListener('online', online);
      void this.autosave.flush().then(() => this.autosave.stop());
    };
  };

  restore(draft: Draft<T>): void {
    this.autosave.restore(draft);
    this.discard(draft);
  }
  discard(draft: Draft<T>): void {
    void dropDraft(draft.key);
    this.#drafts = this.#drafts.filter(({ key }) => key !== draft.key);
    this.#listeners.forEach((listener) => listener());
  }

  #valueOf(view: FiguresView): T {
    return (view[this.place.part] ?? null) as T;
  }
  #draftPlace() {
    const { cycleId, part, accountId } = this.place;
    return { accountId, of: `${cycleId}/${String(part)}`, windowId: windowId() };
  }

  async #offerDrafts(): Promise<void> {
    const { accountId, of } = this.#draftPlace();
    const saved = canonicalJson(this.autosave.value);
    const left = await draftsOf<T>(accountId, of, Date.now());
    this.#drafts = left.filter(({ windowId: id, value }) => id !== windowId() && canonicalJson(value) !== saved);
    this.#listeners.forEach((listener) => listener());
  }

  async #put(value: T, version: number) {
    const { cycleId, part } = this.place;
    const view = await saveFigurePart(cycleId, part, value, version);
    this.queries.setQueryData(figuresQuery(cycleId).queryKey, view);
    void this.queries.invalidateQueries({ queryKey: ['cycle', cycleId, 'findings'] });
    void this.queries.invalidateQueries({ queryKey: ['cycle', cycleId, 'programme'] });
    return { version: view.versions[part], savedAt: new Date().toISOString() };
  }

  /** 412 brings the other version; without an answer, or with a fault of the server, trying again makes sense. */
  #failed(error: unknown): Failed<T> {
    if (error instanceof ConnectionLost) return { kind: 'offline' };
    if (!(error instanceof ApiProblem)) return { kind: 'refused', error };
    const { current, currentVersion } = error.facts as { current?: T; currentVersion?: number };
    if (error.status === 412 && currentVersion !== undefined)
      return { kind: 'stale', theirs: { version: currentVersion, value: (current ?? null) as T, updatedAt: '' } };
    return error.status >= 500 || error.status === 429 ? { kind: 'offline' } : { kind: 'refused', error };
  }
}
