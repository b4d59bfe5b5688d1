/** Whether somebody is here: keys, clicks and taps count; a page that nobody touches must not keep a session alive. */
import { useEffect, useState } from 'react';

const SIGNS = ['keydown', 'pointerdown', 'input'] as const;

/** Calls `stir` at every sign of somebody being here; returns how to stop. */
export function onActivity(stir: () => void): () => void {
  for (const sign of SIGNS) document.addEventListener(sign, stir, { capture: true, passive: true });
  return () => {
    for (const sign of SIGNS) document.removeEventListener(sign, stir, { capture: true });
  };
}

/** Whether somebody was here within the last `ms` milliseconds and the page is to be seen. */
export function useActive(ms: number): boolean {
  const [active, setActive] = useState(true);
  useEffect(() => {
    const wait = (): number => window.setTimeout(() => setActive(false), ms);
    let timer = wait();
    const stir = (): void => {
      clearTimeout(timer);
      timer = wait();
      setActive(true);
    };
    const turned = (): void => {
      if (document.visibilityState === 'visible') return stir();
      clearTimeout(timer);
      setActive(false);
    };
    const stop = onActivity(stir);
    document.addEventListener('visibilitychange', turned);
    return () => {
      clearTimeout(timer);
      stop();
      document.removeEventListener('visibilitychange', turned);
    };
  }, [ms]);
  return active;
}
