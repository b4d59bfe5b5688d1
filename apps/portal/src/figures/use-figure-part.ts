/** One part of the figures inside React: its newest value, how it is changed, whether it is safe. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { FigureWriting } from './figure-writing.js';
import type { FigurePart, FiguresView } from './figure-queries.js';

/** @param figures of the programme, as loaded; read again they are merged in */
export function useFigurePart<T>(
  figures: FiguresView,
  place: { cycleId: string; part: FigurePart; accountId: string },
) {
  const queries = useQueryClient();
  const [writing] = useState(() => new FigureWriting<T>(place, figures, queries));
  const value = useSyncExternalStore(writing.subscribe, writing.value);
  const state = useSyncExternalStore(writing.subscribe, writing.autosave.state);
  const merge = useSyncExternalStore(writing.subscribe, writing.autosave.openMerge);
  const drafts = useSyncExternalStore(writing.subscribe, writing.drafts);
  useEffect(() => writing.start(), [writing]);
  useEffect(() => writing.received(figures), [writing, figures]);
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
