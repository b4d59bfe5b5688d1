/** What every route has in common: default deny, refusals as problem documents in German, headers, no way around the guard. */
import { Controller, Get } from '@nestjs/common';
import { connect } from 'node:net';
import { buildApplication } from '../../apps/api/application.js';
import { buildServices } from '../../apps/api/services.js';
import { startTestApi, type TestApi } from '../support/api.js';
import type { Client, Problem } from '../support/client.js';

let api: TestApi;
let admin: Client;
beforeAll(async () => {
  api = await startTestApi();
  admin = await api.signIn('administration');
}, 30_000);
afterAll(() => api?.stop());

const PROBLEM = 'application/problem+json; charset=utf-8';

describe('default deny', () => {
  @Controller('forgotten')
  class ForgottenController {
    @Get()
    read(): string {
      return 'secret';
    }
  }

  test('a route that does not say who may call it stops the start', async () => {
    const services = buildServices(api.runtime, api.source);
    const app = await buildApplication(services, [ForgottenController]);
    await expect(app.init()).rejects.toThrow(
      'Diese Routen sagen nicht, wer sie aufrufen darf: ForgottenController.read',
    );
  });

  test('every documented route but the public ones wants a session', async () => {
    const document = (await api.client().get<{ paths: Record<string, Record<string, unknown>> }>('/api/openapi.json'))
      .body;
    const open: string[] = [];
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const method of Object.keys(operations)) {
        const { status } = await api
          .client()
          .send(method.toUpperCase(), path.replaceAll(/\{\w+\}/g, api.jobcenter.tenantId));
        if (status !== 401) open.push(`${method} ${path}`);
      }
    }
    expect(open.sort()).toEqual([
      'get /api/jobcenters',
      'get /api/meta',
      'get /api/public/{jobcenter}/documents/{id}/file',
      'get /api/public/{jobcenter}/programmes',
      'get /api/public/{jobcenter}/programmes/{id}',
      'post /api/password/reset',
      'post /api/password/reset-request',
      'post /api/session',
    ]);
  });

  test.each([
    ['//api/accounts', 404],
    ['/api//accounts', 404],
    ['/api/./accounts', 404],
    ['/api/meta/../accounts', 404],
    ['/api/meta/%2e%2e/accounts', 404],
    ['/API/accounts', 404],
    ['/api/Accounts', 404],
    ['/api/accounts/', 404],
    ['/api/accounts;x=1', 404],
    ['/api/%61ccounts', 401],
    ['/api%2faccounts', 404],
    ['/api/accounts?x=/api/meta', 401],
    ['/api/accounts%00', 404],
    ['/api/%ff', 400],
    [`/api/accounts/${'x'.repeat(300)}`, 414],
  ])('%s leads nobody in', async (path, status) => {
    const answer = await api.client().get<Problem>(path);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, PROBLEM]);
  });

  test('another method in a header or a field changes nothing', async () => {
    const headers = { 'x-http-method-override': 'DELETE', 'x-http-method': 'DELETE' };
    const answer = await admin.get('/api/session?_method=DELETE', { headers });
    expect(answer.status).toBe(200);
    expect((await admin.get('/api/session')).status).toBe(200);
  });

  test('a role that may not is told which may', async () => {
    const team = await api.signIn('teamleitung');
    const { status, body } = await team.get<Problem>('/api/accounts');
    expect([status, body.code, body.detail]).toEqual([
      403,
      'forbidden',
      'Das ist diesen Rollen vorbehalten: Administration.',
    ]);
  });
});

describe('writes from other pages', () => {
  const end = { name: 'Ohne Merkmal', email: 'ohne@beispiel.example', invite: false };

  test('without or with a wrong token: 403, nothing happens', async () => {
    for (const token of [undefined, '', 'x'.repeat(43), (await api.signIn('revision')).csrfToken]) {
      const { status, body } = await admin.post<Problem>('/api/accounts', end, { headers: { 'x-csrf-token': token } });
      expect([status, body.code]).toEqual([403, 'csrf.token']);
    }
  });

  test.each([['https://evil.example'], ['null'], ['http://127.0.0.1:1']])(
    'Origin %s: 403, also for signing in',
    async (origin) => {
      for (const path of ['/api/accounts', '/api/session']) {
        const { status, body } = await admin.post<Problem>(path, end, { headers: { origin } });
        expect([status, body.code]).toEqual([403, 'csrf.origin']);
      }
    },
  );

  test('the own origin passes, a cross-site fetch without Origin does not', async () => {
    const own = await admin.post(
      '/api/accounts',
      { ...end, email: 'eigen@beispiel.example' },
      { headers: { origin: api.baseUrl } },
    );
    expect(own.status).toBe(201);
    const cross = await admin.post<Problem>('/api/accounts', end, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect([cross.status, cross.body.code]).toEqual([403, 'csrf.origin']);
  });

  test('forms and plain text are no JSON', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const { status, body } = await admin.post<Problem>('/api/accounts', 'name=x', {
        headers: { 'content-type': type },
      });
      expect([status, body.code]).toEqual([415, 'request.mediaType']);
    }
  });
});

describe('refusals', () => {
  test('every wrong field is named at once, unknown ones too, in German', async () => {
    const wrong = { email: 'kein Adresse', invite: 'ja', tenantId: api.jobcenter.tenantId, role: 'administration' };
    const { status, body, headers } = await admin.post<Problem>('/api/accounts', wrong);
    expect([status, headers['content-type'], body.code, body.title]).toEqual([
      400,
      PROBLEM,
      'input.invalid',
      'Angaben nicht verwendbar',
    ]);
    expect(body.problems).toEqual([
      { pointer: '/tenantId', message: 'Das Feld „tenantId“ gibt es hier nicht; bitte lassen Sie es weg.' },
      { pointer: '/role', message: 'Das Feld „role“ gibt es hier nicht; bitte lassen Sie es weg.' },
      { pointer: '/name', message: 'Die Angabe „name“ fehlt.' },
      { pointer: '/email', message: '„email“ muss eine E-Mail-Adresse sein, zum Beispiel name@beispiel.de.' },
      { pointer: '/invite', message: '„invite“ muss true oder false sein.' },
    ]);
  });

  test.each([
    ['{"name": ', 400, 'request.malformed'],
    ['', 400, 'request.malformed'],
    ['[]', 400, 'input.invalid'],
    ['"text"', 400, 'input.invalid'],
    ['null', 400, 'input.invalid'],
    ['{"__proto__": {"x": 1}}', 400, 'request.malformed'],
    [`{"name": ${'['.repeat(5000)}${']'.repeat(5000)}}`, 400, 'request.tooDeep'],
    [JSON.stringify({ name: 'x'.repeat(2 * 1024 * 1024) }), 413, 'request.tooLarge'],
    [JSON.stringify({ name: 'Zeile\nZwei', email: 'a@b.example' }), 400, 'input.invalid'],
    [JSON.stringify({ name: 'Null\u0000', email: 'a@b.example' }), 400, 'input.invalid'],
  ])('body %.20s…', async (body, status, code) => {
    const answer = await admin.post<Problem>('/api/accounts', body, {
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('no route, no method, no id: 404', async () => {
    for (const [method, path] of [
      ['GET', '/nothing'],
      ['GET', '/api'],
      ['PUT', '/api/accounts'],
      ['GET', '/api/accounts/1'],
      ['GET', "/api/accounts/' or 1=1--"],
    ] as const) {
      const { status, body } = await admin.send<Problem>(method, encodeURI(path), method === 'PUT' ? {} : undefined);
      expect([path, status, body.code]).toEqual([path, 404, 'notFound']);
    }
  });

  test('pages: limits are checked, unknown parameters refused', async () => {
    for (const query of ['after=12', 'limit=0', 'limit=101', 'limit=x', 'after=1%27', 'sort=name', 'limit=1&limit=2']) {
      expect([query, (await admin.get(`/api/accounts?${query}`)).status]).toEqual([query, 400]);
    }
  });

  test('a version is needed and has one spelling', async () => {
    const url = `/api/accounts/${api.jobcenter.people.bca.accountId}`;
    const change = { name: 'Neu' };
    expect((await admin.patch<Problem>(url, change)).status).toBe(428);
    for (const ifMatch of ['1', '*', '"1", "2"', '"eins"'])
      expect((await admin.patch(url, change, { ifMatch })).status).toBe(400);
    expect((await admin.patch<Problem>(url, {}, { ifMatch: 1 })).body.code).toBe('input.empty');
    const stale = await admin.patch<Problem>(url, change, { ifMatch: 7 });
    expect([stale.status, stale.body.code, stale.body.facts]).toEqual([412, 'stale', { currentVersion: 1 }]);
    const read = await admin.get(url);
    const written = await admin.patch(url, change, { ifMatch: read.etag });
    expect([read.etag, written.status, written.etag, written.body['name']]).toEqual([1, 200, 2, 'Neu']);
  });

  test('a repeated key answers the same and creates once; with another body it is refused', async () => {
    const body = { name: 'Einmal', email: 'einmal@beispiel.example', invite: false };
    const idempotencyKey = 'schluessel-0001';
    const first = await admin.post('/api/accounts', body, { idempotencyKey });
    const second = await admin.post('/api/accounts', body, { idempotencyKey });
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
    expect((await admin.post('/api/accounts', { ...body, name: 'Anders' }, { idempotencyKey })).status).toBe(409);
    expect((await admin.post('/api/accounts', body, { idempotencyKey: 'kurz' })).status).toBe(400);
  });
});

describe('around the answer', () => {
  test('security headers stand on every answer, also on refusals', async () => {
    for (const path of ['/api/meta', '/api/nothing', '/health/live', '/api/accounts']) {
      const { headers } = await api.client().get(path);
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  test('the log has method, pattern, status and time, and nothing of the person', async () => {
    api.logLines.length = 0;
    const id = api.jobcenter.people.bfdh.accountId;
    const answer = await admin.get(`/api/accounts/${id}?token=geheim`);
    const line = api.logLines.find((entry) => entry['requestId'] === answer.headers['x-request-id']);
    expect(line).toMatchObject({
      method: 'GET',
      route: '/api/accounts/:id',
      status: 200,
      tenantId: api.jobcenter.tenantId,
    });
    expect(JSON.stringify(api.logLines)).not.toMatch(/geheim|example|bfdh/i);
    expect(JSON.stringify(api.logLines)).not.toContain(id);
  });

  test('a GET writes nothing but that the person was seen', async () => {
    const before = await rows();
    for (const path of [
      '/api/session',
      '/api/accounts',
      '/api/memberships',
      '/api/jobcenter',
      '/api/sessions',
      '/api/meta',
      '/health/ready',
    ])
      await admin.get(path);
    expect(await rows()).toEqual(before);
  });

  test('health: live, ready with the age of the backlog', async () => {
    expect((await api.client().get('/health/live')).body).toEqual({ status: 'ok' });
    const at = api.clock.now();
    await api.door.change(api.jobcenter.actor('administration'), (tx) =>
      tx.outbox.add({ job: 'sendMail', key: 'waiting', payload: {}, availableAt: at }),
    );
    api.clock.advance({ seconds: 90 });
    const ready = await api.client().get('/health/ready');
    expect([ready.status, ready.body]).toMatchObject([
      200,
      { status: 'ok', database: 'ok', queue: { status: 'late' } },
    ]);
  });

  test('what is no HTTP is answered without inner text', async () => {
    const { hostname, port } = new URL(api.baseUrl);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write('GET / HTTP/9.9\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).not.toMatch(/node_modules|at /);
  });
});

async function rows(): Promise<unknown> {
  return api.source.transaction(async (manager) => {
    await manager.query(`select set_config('app.tenant', $1, true)`, [api.jobcenter.tenantId]);
    return manager.query(
      'select count(*) as entries, (select count(*) from outbox) as outbox, (select sum(version) from account) as versions from audit_entry',
    );
  });
}
