/** One part of the figures inside React: its newest value, how it is changed, whether it is safe. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FigurePart, FiguresView } from './figure-queries.js';
import { FigureWriting } from './figure-writing.js';
import { useWritten, type WrittenPart } from './use-written.js';

/** @param figures of the programme, as loaded; read again they are merged in */
export function useFigurePart<T>(
  figures: FiguresView,
  place: { cycleId: string; part: FigurePart; accountId: string },
): WrittenPart<T> {
  const queries = useQueryClient();
  const [writing] = useState(() => new FigureWriting<T>(place, figures, queries));
  useEffect(() => writing.received(figures), [writing, figures]);
  return useWritten(writing);
}
