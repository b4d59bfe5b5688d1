/** No route takes an id of another Jobcenter: 404 for everybody who may call it, and nothing changes there. Walks the OpenAPI document. */
import { startTestApi, type TestApi, type TestJobcenter } from '../support/api.js';
import type { Client, Fields, Problem } from '../support/client.js';
import { ROLE_NAMES, type Role } from '#domain/shared/roles.js';

let api: TestApi;
let foreign: TestJobcenter;
const clients = new Map<Role, Client>();
beforeAll(async () => {
  api = await startTestApi();
  foreign = await api.createJobcenter('fremd');
  for (const role of ROLE_NAMES) clients.set(role, await api.signIn(role));
}, 60_000);
afterAll(() => api?.stop());

const WRITABLE: Readonly<Record<string, Fields>> = {
  'PATCH /api/accounts/{id}': { name: 'Fremd' },
  'POST /api/accounts/{id}/memberships': { role: 'controlling', from: '2026-01-01' },
  'PATCH /api/memberships/{id}': { until: '2026-12-31' },
};

test('foreign ids on the routes of people: 404, and an untouched trail', async () => {
  const person = foreign.people.controlling;
  const admin = clients.get('administration') as Client;
  const sessionId = await foreignSession();
  const before = await trail();
  const calls: [method: string, path: string, body?: Fields][] = [
    ['GET', `/api/accounts/${person.accountId}`],
    ['PATCH', `/api/accounts/${person.accountId}`, WRITABLE['PATCH /api/accounts/{id}']],
    ['POST', `/api/accounts/${person.accountId}/invitation`],
    ['POST', `/api/accounts/${person.accountId}/erasure`],
    ['POST', `/api/accounts/${person.accountId}/memberships`, WRITABLE['POST /api/accounts/{id}/memberships']],
    ['PATCH', `/api/memberships/${person.membershipId}`, WRITABLE['PATCH /api/memberships/{id}']],
    ['POST', `/api/memberships/${person.membershipId}/end`],
    ['DELETE', `/api/sessions/${sessionId}`],
  ];
  for (const [method, path, body] of calls) {
    const { status, body: problem } = await admin.send<Problem>(method, path, body, { ifMatch: 1 });
    expect([method, path, status, problem.code]).toEqual([method, path, 404, expect.stringMatching(/notFound$/)]);
  }
  expect((await admin.get<{ items: unknown[] }>(`/api/accounts?after=${person.accountId}`)).body.items).toEqual([]);
  expect(await trail()).toEqual(before);
});

test('every documented route with ids of another Jobcenter, in every role: refused, nothing changed, no byte of it', async () => {
  const { paths } = (await api.client().get<{ paths: Record<string, Record<string, unknown>> }>('/api/openapi.json'))
    .body;
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => [method.toUpperCase(), path] as const),
  );
  const withId = routes.filter(([, path]) => path.includes('{'));
  expect(withId.length).toBeGreaterThan(10);
  const before = await trail();
  const ids = [
    foreign.tenantId,
    foreign.people.geschaeftsfuehrung.accountId,
    foreign.people.beiratMitglied.membershipId,
  ];
  const wrong: unknown[] = [];
  for (const [method, path] of withId) {
    for (const [role, client] of clients) {
      for (const id of ids) {
        const body = method === 'GET' || method === 'DELETE' ? undefined : (WRITABLE[`${method} ${path}`] ?? {});
        const answer = await client.send(method, path.replaceAll(/\{\w+\}/g, id), body, { ifMatch: 1 });
        // 400: the empty body was refused before the id was looked up.
        const refused = [404, 403, ...(body ? [400] : [])].includes(answer.status);
        if (!refused || answer.bytes.includes('fremd')) wrong.push([role, method, path, answer.status]);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(await trail()).toEqual(before);
}, 120_000);

/** How far the foreign audit trail is; no change goes past it. */
async function trail(): Promise<unknown> {
  return api.source.transaction(async (manager) => {
    await manager.query(`select set_config('app.tenant', $1, true)`, [foreign.tenantId]);
    return manager.query(
      'select count, hash, (select count(*) from mail) as mails, (select count(*) from outbox) as effects from audit_head',
    );
  });
}

async function foreignSession(): Promise<string> {
  const client = await api.signIn('controlling', foreign);
  return (await client.get<{ id: string }[]>('/api/sessions')).body[0]?.id ?? '';
}
