import { jest } from '@jest/globals';
import type { Session } from '../session/session-store.js';

Object.assign(globalThis, { location: { origin: 'http://amip.test', replace: jest.fn() } });
const { api, data } = await import('./client.js');
const { connection } = await import('../session/connection.js');
const { session } = await import('../session/session-store.js');

const signedIn = (csrfToken: string, id = 'anna'): Session => ({
  csrfToken,
  account: { id, name: 'A', email: 'a@b.example' },
  memberships: [],
  jobcenter: { id: 'j', name: 'Jobcenter', traegerform: 'gE' },
  expiresAt: '2099-01-01T00:00:00Z',
  idleMinutes: 30,
});
const json = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** A server that knows one token; requests with another one are refused as `refusal` says. */
function server(valid: () => string, refusal: { status: number; code: string }) {
  const seen: string[] = [];
  const answer = (input: RequestInfo | URL): Promise<Response> => {
    if (!(input instanceof Request)) return Promise.resolve(json(200, signedIn(valid())));
    const token = input.headers.get('x-csrf-token');
    seen.push(`${input.method} ${token}`);
    const fits = token === valid();
    return Promise.resolve(fits ? json(200, { token }) : json(refusal.status, { code: refusal.code, detail: 'Nein.' }));
  };
  globalThis.fetch = answer as typeof fetch;
  return seen;
}
const change = () => data(api.PUT('/api/password', { body: { current: 'alt', next: 'neu' } }));
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => session.set(signedIn('alt')));

describe('a request after the end of the session', () => {
  const ended = { status: 401, code: 'signIn.needed' };

  it('waits for signing in and is repeated with the new token, two at once as well', async () => {
    const seen = server(() => 'neu', ended);
    const both = Promise.all([change(), change()]);
    await turn();
    expect(session.needsRenewal()).toBe(true);
    session.signedIn(signedIn('neu'));
    await expect(both).resolves.toEqual([{ token: 'neu' }, { token: 'neu' }]);
    expect(seen).toEqual(['PUT alt', 'PUT alt', 'PUT neu', 'PUT neu']);
    expect(session.hasEnded()).toBe(false);
  });

  it('is refused when the person does not want to sign in now', async () => {
    server(() => 'neu', ended);
    const refused = expect(change()).rejects.toMatchObject({ status: 401, code: 'signIn.needed' });
    await turn();
    session.renewLater();
    await refused;
    expect([session.needsRenewal(), session.hasEnded()]).toEqual([false, true]);
  });

  it('does not ask again if somebody signed in while it was under way', async () => {
    let late: (answer: Response) => void = () => undefined;
    const first = new Promise<Response>((resolve) => (late = resolve));
    const answers = [first, Promise.resolve(json(200, {}))];
    globalThis.fetch = (() => answers.shift()) as typeof fetch;
    const waiting = change();
    await turn();
    session.signedIn(signedIn('neu'));
    late(json(401, {}));
    await expect(waiting).resolves.toEqual({});
    expect(session.needsRenewal()).toBe(false);
  });
});

it('takes over the token of a session that another tab began', async () => {
  const seen = server(() => 'anders', { status: 403, code: 'csrf.token' });
  await expect(change()).resolves.toEqual({ token: 'anders' });
  expect(seen).toEqual(['PUT alt', 'PUT anders']);
});

it('leaves every other refusal as it is', async () => {
  const seen = server(() => 'neu', { status: 403, code: 'forbidden' });
  await expect(change()).rejects.toMatchObject({ status: 403, detail: 'Nein.' });
  expect(seen).toEqual(['PUT alt']);
});

it('tells that the connection is lost, and that it is back', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(change()).rejects.toMatchObject({ name: 'ConnectionLost' });
  expect(connection.isLost()).toBe(true);
  globalThis.fetch = () => Promise.resolve(json(200, {}));
  await change();
  expect(connection.isLost()).toBe(false);
});
