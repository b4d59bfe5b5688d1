/** Says that somebody writes here, renews it, gives it back on leaving; tells who else writes. */
import { useCallback, useEffect, useState } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { onActivity } from './activity.js';
import { releaseLock, takeLock } from './section-queries.js';

export interface LockHolder {
  readonly name: string;
  readonly since: string;
}
export interface LockState {
  /** Who writes instead; null: nobody else. */
  readonly other: LockHolder | null;
  /** It was taken over while this person wrote. */
  readonly wasMine: boolean;
}

/** The server ends it two minutes after the last renewal. */
const RENEW_MS = 45_000;
/** Who neither types nor clicks for so long does not write: the lock runs out, and the session may end. */
const IDLE_MS = 2 * 60_000;

const holderOf = (error: unknown): LockHolder | null => {
  if (!(error instanceof ApiProblem) || error.status !== 409) return null;
  const { name, since } = error.facts;
  return typeof name === 'string' && typeof since === 'string' ? { name, since } : null;
};

export function useLock(sectionId: string): LockState & { readonly takeOver: () => Promise<void> } {
  const [state, setState] = useState<LockState>({ other: null, wasMine: false });
  useEffect(() => {
    let [mine, stopped] = [false, false];
    const renew = async (): Promise<void> => {
      try {
        await takeLock(sectionId, false);
        mine = true;
        if (!stopped) setState({ other: null, wasMine: false });
      } catch (error) {
        const other = holderOf(error);
        // Without an answer the lock goes on; saving does not hang on it.
        if (other && !stopped) setState((before) => ({ other, wasMine: before.wasMine || mine }));
        if (other) mine = false;
      }
    };
    let [lastActive, paused] = [Date.now(), false];
    const stopListening = onActivity(() => {
      lastActive = Date.now();
      if (!paused) return;
      paused = false;
      void renew();
    });
    void renew();
    const timer = setInterval(() => {
      paused = Date.now() - lastActive >= IDLE_MS;
      if (!paused) void renew();
    }, RENEW_MS);
    return () => {
      stopped = true;
      clearInterval(timer);
      stopListening();
      void releaseLock(sectionId).catch(() => undefined);
    };
  }, [sectionId]);
  const takeOver = useCallback(async () => {
    await takeLock(sectionId, true);
    setState({ other: null, wasMine: false });
  }, [sectionId]);
  return { ...state, takeOver };
}
