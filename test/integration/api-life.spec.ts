/** Ending and trouble: requests in flight get their answer, a lost connection heals, a database that is away is 503 and not an inner text. */
import pg from 'pg';
import { Agent } from 'node:http';
import { request } from 'node:http';
import { PASSWORD, startTestApi, type TestApi } from '../support/api.js';
import type { Problem } from '../support/client.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
}, 30_000);
afterAll(() => api?.stop());

test('a request in flight is answered while the API ends; others are sent away', async () => {
  const slow = await api.startAnother({ passwordCost: { memoryCost: 65_536, timeCost: 5, parallelism: 1 } });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  await get(slow.address, '/health/ready', agent);
  const signIn = fetch(`${slow.address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jobcenter: api.jobcenter.key, email: 'niemand@beispiel.example', password: PASSWORD }),
  });
  await until(async () => (await attempts()) > 0); // counted, now the hash is being computed
  const closed = slow.close();
  expect(slow.close()).toBe(closed);
  expect((await signIn).status).toBe(400);
  await closed;
  await expect(fetch(`${slow.address}/health/live`)).rejects.toThrow();
  agent.destroy();
}, 20_000);

test('connections that the database cut are replaced', async () => {
  const client = await api.signIn('revision');
  const superuser = new pg.Client(api.database.adminUrl);
  await superuser.connect();
  await superuser.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  );
  await superuser.end();
  await until(async () => (await client.get('/api/session')).status === 200);
});

test('without its database: live, not ready, 503 with Retry-After, and nothing inner in the answer', async () => {
  const client = await api.signIn('revision');
  await api.database.stop();
  expect((await client.get('/health/live')).status).toBe(200);
  for (const path of ['/health/ready', '/api/session', '/api/jobcenters']) {
    const { status, body, headers } = await client.get<Problem>(path);
    expect([path, status, body.code, headers['retry-after']]).toEqual([path, 503, 'unavailable', '5']);
    expect(JSON.stringify(body)).not.toMatch(/ECONN|127\.0\.0\.1|postgres|pool/i);
  }
});

async function attempts(): Promise<number> {
  return api.source.transaction(async (manager) => {
    await manager.query(`select set_config('app.tenant', $1, true)`, [api.jobcenter.tenantId]);
    const rows = await manager.query<{ count: number }[]>('select count(*)::int as count from sign_in_attempt');
    return rows[0]?.count ?? 0;
  });
}

function get(base: string, path: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    request({ hostname, port, path, agent }, (response) =>
      response.resume().on('end', () => resolve(response.statusCode ?? 0)),
    )
      .on('error', reject)
      .end();
  });
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 500; n++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the condition never came true');
}
