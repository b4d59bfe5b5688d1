/** Passwords: chosen by invitation, forgotten, changed; a link works once, for a while, for one account. */
import { PASSWORD, signIn, startTestApi, type TestApi } from '../support/api.js';
import type { Client, Fields, Problem } from '../support/client.js';
import { linkFor } from '../support/links.js';

let api: TestApi;
let admin: Client;
beforeAll(async () => {
  api = await startTestApi();
  admin = await api.signIn('administration');
}, 30_000);
afterAll(() => api?.stop());

const NEW_PASSWORD = 'ganz neue Wörter hier';
const mailsOf = async (accountId: string): Promise<number> =>
  (await api.inTenant('select 1 from mail where account_id = $1', [accountId])).length;

test('the mail row holds no link; the link made for the mail works once', async () => {
  const email = 'eingeladen@beispiel.example';
  const { id } = (await admin.post<{ id: string }>('/api/accounts', { name: 'Eingeladen', email })).body;
  expect((await admin.get(`/api/accounts/${id}`)).body['state']).toBe('eingeladen');
  const stored = await api.inTenant<{ data: Fields }>('select data from mail');
  expect(stored.at(-1)?.data).toEqual({ jobcenter: 'Jobcenter jobcenter-1', resetId: expect.any(String) });
  const token = await linkFor(api, id, 'invitation');
  expect(JSON.stringify(await api.inTenant('select * from password_reset'))).not.toContain(token.split('.')[1]);
  for (const weak of ['kurz', 'aaaaaaaaaaaaaaa', 'eingeladen-ist-gut']) {
    const { status, body } = await api.client().post<Problem>('/api/password/reset', { token, password: weak });
    expect([weak, status, body.code, body.problems?.[0]?.pointer]).toEqual([weak, 400, 'password.weak', '/password']);
  }
  expect((await api.client().post('/api/password/reset', { token, password: NEW_PASSWORD })).status).toBe(204);
  expect((await api.client().post<Problem>('/api/password/reset', { token, password: NEW_PASSWORD })).body.code).toBe(
    'reset.invalid',
  );
  await signIn(api.client(), api.jobcenter.key, email, NEW_PASSWORD);
  expect((await admin.get(`/api/accounts/${id}`)).body['state']).toBe('aktiv');
});

test('a request is answered alike for everybody and ends every session when it is used', async () => {
  const person = await api.jobcenter.addPerson('revision');
  const client = await api.signIn(person);
  const ask = (email: string, jobcenter: string) =>
    api.client().post('/api/password/reset-request', { jobcenter, email });
  const answers = [
    await ask(person.email, api.jobcenter.key),
    await ask('niemand@beispiel.example', api.jobcenter.key),
    await ask(person.email, 'gibt-es-nicht'),
  ];
  expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
  expect(answers[0]?.status).toBe(202);
  const token = await linkFor(api, person.accountId, 'passwordReset');
  expect((await client.get('/api/session')).status).toBe(200);
  expect((await api.client().post('/api/password/reset', { token, password: NEW_PASSWORD })).status).toBe(204);
  expect((await client.get('/api/session')).status).toBe(401);
  await expect(api.signIn(person)).rejects.toThrow('400');
  await signIn(api.client(), api.jobcenter.key, person.email, NEW_PASSWORD);
});

test('a link ends after 60 minutes, by a newer one, with the account, and is bound to its Jobcenter', async () => {
  const person = await api.jobcenter.addPerson('revision');
  const use = (token: string) => api.client().post<Problem>('/api/password/reset', { token, password: NEW_PASSWORD });
  const ask = () =>
    api.client().post('/api/password/reset-request', { jobcenter: api.jobcenter.key, email: person.email });
  await ask();
  const late = await linkFor(api, person.accountId, 'passwordReset');
  api.clock.advance({ minutes: 60 });
  expect((await use(late)).body.code).toBe('reset.invalid');
  await ask();
  const older = await linkFor(api, person.accountId, 'passwordReset');
  await ask();
  const newer = await linkFor(api, person.accountId, 'passwordReset');
  expect((await use(older)).status).toBe(400);
  const other = await api.createJobcenter();
  expect((await use(newer.replace(api.jobcenter.tenantId, other.tenantId))).status).toBe(400);
  for (const junk of ['', 'x', `${api.jobcenter.tenantId}.x`, "' or 1=1"]) expect((await use(junk)).status).toBe(400);
  admin = await api.signIn('administration');
  const { version } = (await admin.get<{ version: number }>(`/api/accounts/${person.accountId}`)).body;
  await admin.patch(`/api/accounts/${person.accountId}`, { active: false }, { ifMatch: version });
  expect((await use(newer)).status).toBe(400);
});

test('asking again and again sends three mails an hour; an address waits after twenty', async () => {
  const person = await api.jobcenter.addPerson('revision');
  const before = await mailsOf(person.accountId);
  const statuses = [];
  for (let n = 0; n < 21; n++) {
    statuses.push(
      (await api.client().post('/api/password/reset-request', { jobcenter: api.jobcenter.key, email: person.email }))
        .status,
    );
  }
  expect((await mailsOf(person.accountId)) - before).toBe(3);
  expect(statuses.slice(0, 5)).toEqual([202, 202, 202, 202, 202]);
  expect(statuses.at(-1)).toBe(429);
});

test('changing the own password needs the old one and ends the other sessions', async () => {
  const person = await api.jobcenter.addPerson('revision');
  const [here, there] = [await api.signIn(person), await api.signIn(person)];
  const wrong = await here.put<Problem>('/api/password', { current: 'falsch', next: NEW_PASSWORD });
  expect([wrong.status, wrong.body.problems?.[0]?.pointer]).toEqual([400, '/current']);
  expect(
    (await here.put<Problem>('/api/password', { current: PASSWORD, next: 'kurz' })).body.problems?.[0]?.pointer,
  ).toBe('/next');
  expect((await here.put('/api/password', { current: PASSWORD, next: NEW_PASSWORD })).status).toBe(204);
  expect([(await here.get('/api/session')).status, (await there.get('/api/session')).status]).toEqual([200, 401]);
  await signIn(api.client(), api.jobcenter.key, person.email, NEW_PASSWORD);
});
