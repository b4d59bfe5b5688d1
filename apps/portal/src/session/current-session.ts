/** The session of this browser, asked once at the start and remembered. */
import { api } from '../api/client.js';
import { ConnectionLost } from '../api/problem.js';
import { session, type Session } from './session-store.js';

/** Null if nobody is signed in. @throws ConnectionLost */
export async function currentSession(): Promise<Session | null> {
  if (session.get() !== null) return session.get();
  const { data, response } = await api.GET('/api/session');
  if (response.status >= 500) throw new ConnectionLost();
  session.set(data ?? null);
  return session.get();
}
