/** Jobcenter made by the installation: the demo, once and with passwords that can be shown again; one by command, with a one-time link. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { ensureDemoJobcenter } from '../../apps/amip/demo-jobcenter.js';
import { run as createJobcenterCommand } from '../../apps/amip/commands/create-jobcenter.js';
import { signIn, startTestApi, type TestApi } from '../support/api.js';
import type { Fields } from '../support/client.js';

let api: TestApi;
const stateDir = mkdtempSync(join(tmpdir(), 'amip-demo-test-'));
const file = join(stateDir, 'demo-passwords.json');
beforeAll(async () => {
  api = await startTestApi();
}, 30_000);
afterAll(async () => {
  rmSync(stateDir, { recursive: true, force: true });
  await api?.stop();
});

const ensure = () => ensureDemoJobcenter({ stateDir }, api.database.ownerUrl, api.clock);

test('the demo is made once; later starts show the same sign-ins, one per role, and they work', async () => {
  const first = await ensure();
  expect(await ensure()).toEqual(first);
  expect(new Set(first.signIns.map(({ role }) => role)).size).toBe(first.signIns.length);
  expect(first.signIns.map(({ role }) => role)).toEqual(
    expect.arrayContaining(['geschaeftsfuehrung', 'beiratMitglied', 'traegerversammlungVorsitz', 'administration']),
  );
  expect(statSync(file).mode & 0o777).toBe(0o600);
  for (const { email, password, role } of first.signIns) {
    const client = await signIn(api.client(), first.jobcenter, email, password);
    expect((await client.get('/api/session')).body['memberships']).toMatchObject([{ role }]);
  }
  const admin = await signInAs('administration');
  const { items } = (await admin.get<{ items: Fields[] }>('/api/accounts?limit=100')).body;
  expect(items.every(({ demo }) => demo === true)).toBe(true);
  expect(items.length).toBe(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object).length);
}, 30_000);

test('if only the file is lost, there are new passwords for the same people', async () => {
  const before = await ensure();
  rmSync(file);
  const after = await ensure();
  expect(after.signIns.map(({ email }) => email)).toEqual(before.signIns.map(({ email }) => email));
  expect(after.signIns[0]?.password).not.toBe(before.signIns[0]?.password);
  await signInAs('controlling');
}, 30_000);

test('amip create-jobcenter prints a link that works once', async () => {
  process.env['DATABASE_URL'] = api.database.appUrl;
  process.env['DATABASE_OWNER_URL'] = api.database.ownerUrl;
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    const args = [
      '--key',
      'neustadt',
      '--name',
      'Jobcenter Neustadt',
      '--traegerform',
      'zkT',
      '--admin-email',
      'Chefin@Neustadt.example',
    ];
    expect(await createJobcenterCommand(args)).toBe(0);
    const token = /\/willkommen#(\S+)$/.exec(String(log.mock.calls.at(-1)?.[0]))?.[1] ?? '';
    const use = () => api.client().post('/api/password/reset', { token, password: 'ein neues Passwort 1' });
    // The command runs on the real clock.
    api.clock.set(new Date(Date.now()));
    expect((await use()).status).toBe(204);
    expect((await use()).status).toBe(400);
    const admin = await signIn(api.client(), 'neustadt', 'chefin@neustadt.example', 'ein neues Passwort 1');
    expect((await admin.get('/api/jobcenter')).body).toMatchObject({
      key: 'neustadt',
      name: 'Jobcenter Neustadt',
      traegerform: 'zkT',
    });
    expect(await createJobcenterCommand(args)).toBe(2);
    expect(String(error.mock.calls.at(-1)?.[0])).toContain('„neustadt“ gibt es schon');
    await expect(createJobcenterCommand(['--key', 'Ä', '--traegerform', 'x'])).rejects.toThrow(
      /--key muss.*\n--name fehlt.*\n--traegerform muss gE oder zkT sein.*\n--admin-email/,
    );
  } finally {
    log.mockRestore();
    error.mockRestore();
    delete process.env['DATABASE_URL'];
    delete process.env['DATABASE_OWNER_URL'];
  }
}, 30_000);

async function signInAs(role: string) {
  const { jobcenter, signIns } = await ensure();
  const found = signIns.find((entry) => entry.role === role);
  return signIn(api.client(), jobcenter, found?.email ?? '', found?.password);
}
