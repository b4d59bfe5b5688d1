/** A table of figures while somebody writes it, outside of React: saved by itself, merged by row and cell, kept in the browser. */
import { mergeFigures, type FigureConflict } from '#domain/comparison/merge-figures.js';
import { canonicalJson } from '#domain/shared/canonical-json.js';
import { ApiProblem, ConnectionLost } from '../api/problem.js';
import { Autosave, type Failed, type Saved, type Theirs } from '../saving/autosave.js';
import { draftsOf, draftWriter, dropDraft, windowId, type Draft } from '../saving/drafts.js';

export interface WritingPorts<T> {
  readonly put: (value: T, version: number) => Promise<Saved>;
  /** The value in the facts of a 412. */
  readonly current: (facts: Readonly<Record<string, unknown>>) => T;
  /** Changes from elsewhere came in. */
  readonly onMerged: () => void;
}

export class KeptWriting<T> {
  readonly autosave: Autosave<T, FigureConflict>;
  #drafts: readonly Draft<T>[] = [];
  readonly #listeners = new Set<() => void>();

  /** @param keptFor whose copy in the browser this is, and of what */
  constructor(
    private readonly keptFor: { readonly accountId: string; readonly of: string },
    start: Theirs<T>,
    ports: WritingPorts<T>,
  ) {
    this.autosave = new Autosave<T, FigureConflict>(start, {
      put: ports.put,
      failed: (error) => failed(error, ports.current),
      merge: mergeFigures,
      keep: draftWriter<T>({ ...keptFor, windowId: windowId() }, Date.now),
      adopt: () => undefined,
      onMerged: ports.onMerged,
      later: (work, ms) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
    });
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

  async #offerDrafts(): Promise<void> {
    const { accountId, of } = this.keptFor;
    const saved = canonicalJson(this.autosave.value);
    const left = await draftsOf<T>(accountId, of, Date.now());
    this.#drafts = left.filter(({ windowId: id, value }) => id !== windowId() && canonicalJson(value) !== saved);
    this.#listeners.forEach((listener) => listener());
  }
}

/** 412 brings the other version; without an answer, or with a fault of the server, trying again makes sense. */
function failed<T>(error: unknown, current: WritingPorts<T>['current']): Failed<T> {
  if (error instanceof ConnectionLost) return { kind: 'offline' };
  if (!(error instanceof ApiProblem)) return { kind: 'refused', error };
  const { currentVersion } = error.facts as { currentVersion?: number };
  if (error.status === 412 && currentVersion !== undefined)
    return { kind: 'stale', theirs: { version: currentVersion, value: current(error.facts), updatedAt: '' } };
  return error.status >= 500 || error.status === 429 ? { kind: 'offline' } : { kind: 'refused', error };
}
