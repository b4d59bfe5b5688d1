/** Who is signed in, outside of React so that the client can use it: token, end of the session, and signing in again in place. */
import type { components } from '../api/schema.js';

export type Session = components['schemas']['SessionView'];

let current: Session | null = null;
/** Milliseconds since 1970 of the last answer; the server counts idle time from there. */
let lastSeen = 0;
let renewal: { promise: Promise<void>; done: () => void } | null = null;
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

export const session = {
  get: (): Session | null => current,
  isSignedIn: (): boolean => current !== null,
  csrfToken: (): string => current?.csrfToken ?? '',
  set(next: Session | null): void {
    current = next;
    lastSeen = Date.now();
    if (next !== null) {
      renewal?.done();
      renewal = null;
    }
    tell();
  },
  touched(): void {
    lastSeen = Date.now();
  },
  /** When the session ends if nothing more is asked. */
  endsAt(): Date | null {
    if (current === null) return null;
    return new Date(Math.min(lastSeen + current.idleMinutes * 60_000, Date.parse(current.expiresAt)));
  },
  /** Asks for signing in again in place; resolves when that has happened. */
  renew(): Promise<void> {
    if (renewal === null) {
      let done: () => void = () => undefined;
      const promise = new Promise<void>((resolve) => (done = resolve));
      renewal = { promise, done };
      tell();
    }
    return renewal.promise;
  },
  needsRenewal: (): boolean => renewal !== null,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
