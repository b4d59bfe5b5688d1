/** The session inside React. */
import { useSyncExternalStore } from 'react';
import { connection } from './connection.js';
import { session, type Session } from './session-store.js';

export const useSession = (): Session | null => useSyncExternalStore(session.subscribe, session.get);
export const useNeedsRenewal = (): boolean => useSyncExternalStore(session.subscribe, session.needsRenewal);
export const useHasEnded = (): boolean => useSyncExternalStore(session.subscribe, session.hasEnded);
export const useIsOffline = (): boolean => useSyncExternalStore(connection.subscribe, connection.isLost);

/** Whether the person holds one of the roles today; only for what is shown, the server decides. */
export function useHolds(...roles: readonly string[]): boolean {
  return useSession()?.memberships.some(({ role }) => roles.includes(role)) ?? false;
}
