/** Sessions end when they should and never outlive what they stand on. */
import { signIn, startTestApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
}, 30_000);
afterAll(() => api?.stop());

test('is a new one at every sign-in: one put there by somebody else ends', async () => {
  const attacker = await api.signIn('revision');
  const victim = api.client();
  victim.cookie = attacker.cookie;
  await signIn(victim, api.jobcenter.key, api.jobcenter.people.controlling.email);
  expect(victim.cookie).not.toBe(attacker.cookie);
  expect((await attacker.get('/api/session')).status).toBe(401);
  expect((await victim.get<{ account: { email: string } }>('/api/session')).body.account.email).toBe(
    api.jobcenter.people.controlling.email,
  );
});

test('ends after 30 minutes without a request, and after 12 hours in any case', async () => {
  const client = await api.signIn('controlling');
  api.clock.advance({ minutes: 29 });
  expect((await client.get('/api/session')).status).toBe(200);
  api.clock.advance({ minutes: 29 });
  expect((await client.get('/api/session')).status).toBe(200);
  api.clock.advance({ minutes: 30 });
  expect((await client.get('/api/session')).status).toBe(401);

  const busy = await api.signIn('controlling');
  for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
    api.clock.advance({ minutes: 20 });
    expect((await busy.get('/api/session')).status).toBe(200);
  }
  api.clock.advance({ minutes: 20 });
  expect((await busy.get('/api/session')).status).toBe(401);
});

test('is marked as seen at most once a minute', async () => {
  const client = await api.signIn('controlling');
  const seen = async () =>
    (await api.inTenant<{ seen: Date }>('select max(last_seen_at) as seen from session'))[0]?.seen.getTime();
  const start = await seen();
  api.clock.advance({ seconds: 59 });
  await client.get('/api/session');
  expect(await seen()).toBe(start);
  api.clock.advance({ seconds: 1 });
  await client.get('/api/session');
  expect(await seen()).toBe((start ?? 0) + 60_000);
});

test('is over after signing out, with its cookie gone', async () => {
  const client = await api.signIn('controlling');
  const { cookie } = client;
  const out = await client.delete('/api/session');
  expect([out.status, client.cookie]).toEqual([204, undefined]);
  client.cookie = cookie;
  expect((await client.get('/api/session')).status).toBe(401);
});

test('can be listed and ended from another one; those of others do not exist', async () => {
  const here = await api.signIn('bca');
  const there = await api.signIn('bca');
  const stranger = await api.signIn('revision');
  const list = (await here.get<{ id: string; current: boolean }[]>('/api/sessions')).body;
  expect(list.map(({ current }) => current).sort()).toEqual([false, true]);
  const other = list.find(({ current }) => !current)?.id ?? '';
  expect((await stranger.delete(`/api/sessions/${other}`)).status).toBe(404);
  expect((await here.delete(`/api/sessions/${other}`)).status).toBe(204);
  expect([(await there.get('/api/session')).status, (await here.get('/api/session')).status]).toEqual([401, 200]);
  expect((await here.delete(`/api/sessions/${other}`)).status).toBe(404);
});

test.each([
  ['of another Jobcenter', (cookie: string) => cookie.replace(/=[^.]+/, '=00000000-0000-4000-8000-000000000000')],
  ['with another token', (cookie: string) => `${cookie.slice(0, -4)}AAAA`],
  ['that is no cookie of ours', () => 'amip=x'],
  ['with SQL', () => "amip=' or 1=1--.x"],
  ['twice', (cookie: string) => `${cookie}.${cookie}`],
])('a cookie %s counts nothing', async (_, forge) => {
  const client = await api.signIn('controlling');
  client.cookie = forge(client.cookie ?? '');
  expect((await client.get('/api/session')).status).toBe(401);
});

test('a token in the database is only a hash', async () => {
  const client = await api.signIn('controlling');
  const token = client.cookie?.split('.')[1] ?? '';
  const stored = JSON.stringify(await api.inTenant('select * from session'));
  expect(token).toHaveLength(43);
  expect(stored).not.toContain(token);
});

test('what a membership gives ends with its last day, and with its revocation at once', async () => {
  api.clock.set('2026-06-30T20:00:00+02:00');
  const person = await api.jobcenter.addPerson('administration', { until: '2026-06-30' });
  const client = await api.signIn(person);
  expect((await client.get('/api/accounts')).status).toBe(200);
  api.clock.set('2026-06-30T20:20:00+02:00');
  expect((await client.get('/api/accounts')).status).toBe(200);
  const late = await api.jobcenter.addPerson('administration');
  const lateClient = await api.signIn(late);
  const admin = await api.signIn('administration');
  expect((await admin.post(`/api/memberships/${late.membershipId}/end`, undefined, { ifMatch: 1 })).status).toBe(200);
  expect((await lateClient.get('/api/accounts')).status).toBe(403);
  for (let minutes = 0; minutes < 200; minutes += 20) {
    api.clock.advance({ minutes: 20 });
    await client.get('/api/session');
  }
  api.clock.set('2026-07-01T00:00:00+02:00');
  const answer = await client.get<{ memberships: unknown[] }>('/api/session');
  expect([answer.status, answer.body.memberships]).toEqual([200, []]);
  expect((await client.get('/api/accounts')).status).toBe(403);
});

test('that ended more than 30 days ago is forgotten at the next sign-in; a younger one is not', async () => {
  const ids = async () => (await api.inTenant<{ id: string }>('select id from session')).map(({ id }) => id);
  const signedIn = async (key: 'controlling' | 'bca') => {
    const before = await ids();
    await api.signIn(key);
    return (await ids()).find((id) => !before.includes(id)) ?? '';
  };
  const ranOut = await signedIn('controlling');
  api.clock.advance({ minutes: 24 * 60 });
  const younger = await signedIn('controlling');
  api.clock.advance({ minutes: 29 * 24 * 60 + 13 * 60 });
  const latest = await signedIn('bca');
  expect((await ids()).filter((id) => [ranOut, younger, latest].includes(id)).sort()).toEqual([younger, latest].sort());
});
