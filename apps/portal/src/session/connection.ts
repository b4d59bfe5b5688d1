/** Whether the server is reached: told by the browser and by requests that failed; looked after every few seconds until it is back. */
const LOOK_EVERY = 8_000;

let lost = false;
let looking: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function change(next: boolean): void {
  if (lost === next) return;
  lost = next;
  clearInterval(looking);
  if (lost) looking = setInterval(() => void look(), LOOK_EVERY);
  listeners.forEach((listener) => listener());
}

/** An address without a session: looking does not count as activity. */
async function look(): Promise<void> {
  try {
    await fetch('/health/live', { cache: 'no-store' });
    change(false);
  } catch {
    // still lost
  }
}

export const connection = {
  isLost: (): boolean => lost,
  /** A request did not reach the server. */
  failed: (): void => change(true),
  /** A request was answered, whatever the answer was. */
  answered: (): void => change(false),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Hears the browser itself; returns how to stop. */
  listen(): () => void {
    const off = (): void => change(true);
    const on = (): void => void look();
    if (!navigator.onLine) off();
    addEventListener('offline', off);
    addEventListener('online', on);
    return () => {
      removeEventListener('offline', off);
      removeEventListener('online', on);
    };
  },
};
