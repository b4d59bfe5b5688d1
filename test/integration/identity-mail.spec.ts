/** Password by mail, all the way: asked for at the API, written by the worker, the link taken from the mail and used once. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorker, type RunningWorker } from '../../apps/worker/start.js';
import { signIn, startTestApi, type TestApi } from '../support/api.js';
import type { Problem } from '../support/client.js';

const NEW_PASSWORD = 'vier neue kurze Wörter';
const stateDir = mkdtempSync(join(tmpdir(), 'amip-mail-test-'));
const folder = join(stateDir, 'mails');
let api: TestApi;
let worker: RunningWorker;
beforeAll(async () => {
  api = await startTestApi({ config: { stateDir } });
  worker = await startWorker(api.runtime, { pollMs: 20 });
}, 30_000);
afterAll(async () => {
  await worker?.close();
  await api?.stop();
  rmSync(stateDir, { recursive: true, force: true });
});

test('forgotten: the mail has a link that works once; no table has it before or after', async () => {
  const person = await api.jobcenter.addPerson('revision');
  expect(
    (await api.client().post('/api/password/reset-request', { jobcenter: api.jobcenter.key, email: person.email }))
      .status,
  ).toBe(202);
  const token = await tokenFrom(person.email);
  const stored = await everythingAbout(['mail', 'password_reset', 'outbox', 'audit_entry']);
  expect(stored).not.toContain(token.split('.')[1]);
  const reset = () => api.client().post<Problem>('/api/password/reset', { token, password: NEW_PASSWORD });
  expect((await reset()).status).toBe(204);
  expect((await reset()).body.code).toBe('reset.invalid');
  await signIn(api.client(), api.jobcenter.key, person.email, NEW_PASSWORD);
}, 20_000);

test('invited: the mail leads to the first password', async () => {
  const admin = await api.signIn('administration');
  const email = 'neu@beispiel.example';
  const { body } = await admin.post<{ id: string }>('/api/accounts', { name: 'Neue Person', email });
  const from = '2026-01-01';
  expect((await admin.post(`/api/accounts/${body.id}/memberships`, { role: 'controlling', from })).status).toBe(201);
  const token = await tokenFrom(email);
  expect((await api.client().post('/api/password/reset', { token, password: NEW_PASSWORD })).status).toBe(204);
  const client = await signIn(api.client(), api.jobcenter.key, email, NEW_PASSWORD);
  expect((await client.get('/api/session')).body['memberships']).toMatchObject([{ role: 'controlling' }]);
}, 20_000);

/** From the one mail to this address, as soon as the worker has written it. */
async function tokenFrom(email: string): Promise<string> {
  for (let n = 0; n < 500; n++) {
    const mails = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
    const mail = mails.map((name) => readFileSync(join(folder, name), 'utf8')).find((text) => text.includes(email));
    const token = /\/(?:passwort|willkommen)#([0-9a-f-]{36}\.[\w-]{43})/.exec(mail?.replace(/=\r?\n/g, '') ?? '')?.[1];
    if (token) return token;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no mail with a link for ${email}`);
}

async function everythingAbout(tables: readonly string[]): Promise<string> {
  return api.source.transaction(async (manager) => {
    await manager.query(`select set_config('app.tenant', $1, true)`, [api.jobcenter.tenantId]);
    const rows: unknown[] = [];
    for (const table of tables) rows.push(await manager.query(`select * from ${table}`));
    return JSON.stringify(rows);
  });
}
