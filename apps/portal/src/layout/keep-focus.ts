/**
 * A button that has done its work is often gone, and the focus with it: then it goes to the title, so that the keyboard and the screen
 * reader need not begin again at the top of the window.
 */

/** Whoever removed it may have a better place for the focus; this long that is waited for. */
const PATIENCE_MS = 150;

/** Begins to watch; returns how to stop. */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;
  const mend = (): void => {
    if (!nowhere() || last === null || last.isConnected) return;
    last = null;
    document.querySelector<HTMLElement>('dialog[open], h1')?.focus({ preventScroll: true });
  };
  const remember = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null;
  };
  const observer = new MutationObserver(() => {
    if (last === null || last.isConnected || !nowhere()) return;
    clearTimeout(timer);
    timer = setTimeout(mend, PATIENCE_MS);
  });
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('focusin', remember);
  };
}
