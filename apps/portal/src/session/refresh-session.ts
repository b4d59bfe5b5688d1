/** Asks the server who is signed in now; that counts as activity, and brings the token of a session begun in another tab. */
import { ConnectionLost } from '../api/problem.js';
import { leaveTo } from './leave.js';
import { session, type Session } from './session-store.js';

/**
 * True: the same person is signed in, the session counts anew. False: nobody is. Somebody else: the page is left for the start page.
 * @throws ConnectionLost
 */
export async function refreshSession(): Promise<boolean> {
  const answer = await fetch('/api/session', { headers: { accept: 'application/json' } }).catch(() => {
    throw new ConnectionLost();
  });
  if (answer.status === 401) return false;
  if (!answer.ok) throw new ConnectionLost();
  const next = (await answer.json()) as Session;
  if (session.get()?.account.id !== next.account.id) {
    leaveTo('/');
    return new Promise<boolean>(() => undefined);
  }
  session.set(next);
  session.touched();
  return true;
}
