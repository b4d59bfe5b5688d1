/** What is being written, inside of React: its newest value, how it is changed, whether it is safe. */
import { useEffect, useSyncExternalStore } from 'react';
import type { KeptWriting } from './kept-writing.js';

export type WrittenPart<T> = ReturnType<typeof useWritten<T>>;

/** @param writing the same object as long as the page is there */
export function useWritten<T>(writing: KeptWriting<T>) {
  const value = useSyncExternalStore(writing.subscribe, writing.value);
  const state = useSyncExternalStore(writing.subscribe, writing.autosave.state);
  const merge = useSyncExternalStore(writing.subscribe, writing.autosave.openMerge);
  const drafts = useSyncExternalStore(writing.subscribe, writing.drafts);
  useEffect(() => writing.start(), [writing]);
  return {
    writing,
    value,
    /** Whether what was typed is on the server. */
    state,
    /** What two people changed differently at once; null: nothing. */
    merge,
    drafts,
    change: (next: T): void => writing.autosave.changed(next),
  };
}
