/** In which of several roles a person works now: only sorts what is shown, kept for this tab; the rights of all roles stay. */
import { useSyncExternalStore } from 'react';
import { useSession } from './use-session.js';

const KEY = 'amip.role';
const listeners = new Set<() => void>();

export const workingRole = {
  get: (): string | null => sessionStorage.getItem(KEY),
  set(role: string | null): void {
    if (role === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, role);
    listeners.forEach((listener) => listener());
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The roles held today, each once. */
export const useRoles = (): readonly string[] => [
  ...new Set(useSession()?.memberships.map(({ role }) => role as string) ?? []),
];

/** The chosen role as long as the person holds it beside others; null: no choice. */
export function useWorkingRole(): string | null {
  const chosen = useSyncExternalStore(workingRole.subscribe, workingRole.get);
  const roles = useRoles();
  return chosen !== null && roles.length > 1 && roles.includes(chosen) ? chosen : null;
}
