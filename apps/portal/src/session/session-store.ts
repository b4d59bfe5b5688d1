/** Who is signed in, outside of React so that the client can use it: token, end of the session, and signing in again in place. */
import type { components } from '../api/schema.js';

export type Session = components['schemas']['SessionView'];
/** What tabs of one browser tell each other. */
export type News =
  | { readonly kind: 'seen'; readonly accountId: string; readonly at: number }
  | { readonly kind: 'signedIn'; readonly accountId: string }
  | { readonly kind: 'signedOut'; readonly accountId: string };

/** The server notes a request at most once a minute; what it noted may be older by that than the last answer seen here. */
const SERVER_NOTES_EVERY = 60_000;
/** Other tabs hear of requests here at most this often. */
const TELL_EVERY = 5_000;

let current: Session | null = null;
/** Milliseconds since 1970 of the last answer in any tab; the server counts idle time from there. */
let lastSeen = 0;
let lastTold = 0;
/** When the session ends in any case. */
let finalEnd = Infinity;
let renewal: { promise: Promise<boolean>; settle: (signedIn: boolean) => void } | null = null;
let ended = false;
let announce: (news: News) => void = () => undefined;
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());
const settle = (signedIn: boolean): void => {
  renewal?.settle(signedIn);
  renewal = null;
};

export const session = {
  get: (): Session | null => current,
  isSignedIn: (): boolean => current !== null,
  csrfToken: (): string => current?.csrfToken ?? '',
  set(next: Session | null): void {
    current = next;
    lastSeen = Date.now();
    finalEnd = next === null ? Infinity : Date.parse(next.expiresAt);
    if (finalEnd <= lastSeen) finalEnd = Infinity; // the clock of this browser is wrong; the server will say when it is over
    if (next !== null) {
      ended = false;
      settle(true);
    }
    tell();
  },
  /** Somebody signed in here: the other tabs of this browser have the same cookie. */
  signedIn(next: Session): void {
    this.set(next);
    announce({ kind: 'signedIn', accountId: next.account.id });
  },
  signedOut(): void {
    if (current !== null) announce({ kind: 'signedOut', accountId: current.account.id });
    this.set(null);
  },
  touched(): void {
    lastSeen = Date.now();
    if (ended && renewal === null) {
      ended = false;
      tell();
    }
    if (current === null || lastSeen - lastTold < TELL_EVERY) return;
    lastTold = lastSeen;
    announce({ kind: 'seen', accountId: current.account.id, at: lastSeen });
  },
  seenElsewhere(at: number): void {
    lastSeen = Math.max(lastSeen, at);
  },
  /** When the session ends if nothing more is asked. */
  endsAt(): Date | null {
    if (current === null) return null;
    return new Date(Math.min(lastSeen + current.idleMinutes * 60_000 - SERVER_NOTES_EVERY, finalEnd));
  },
  /** Asking for something would not make it last longer: its last hour has come. */
  isFinal(): boolean {
    return current !== null && finalEnd <= lastSeen + current.idleMinutes * 60_000 - SERVER_NOTES_EVERY;
  },
  /** Asks for signing in again in place; true when that has happened, false if the person does not want to now. */
  renew(): Promise<boolean> {
    if (renewal === null) {
      let done: (signedIn: boolean) => void = () => undefined;
      const promise = new Promise<boolean>((resolve) => (done = resolve));
      renewal = { promise, settle: done };
      ended = true;
      tell();
    }
    return renewal.promise;
  },
  /** The person does not want to sign in again now; what waited is refused, what was typed stays. */
  renewLater(): void {
    settle(false);
    tell();
  },
  needsRenewal: (): boolean => renewal !== null,
  /** The session is over and nobody has signed in again yet. */
  hasEnded: (): boolean => ended,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Where news for the other tabs go. */
  announceTo(next: (news: News) => void): void {
    announce = next;
  },
};
