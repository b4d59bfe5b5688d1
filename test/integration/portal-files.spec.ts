/** The portal as the API serves it: one page for all its addresses, assets that never change, a strict policy, and nothing else of the disk. */
import { startTestApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
}, 60_000);
afterAll(() => api?.stop());

const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }): Promise<Response> =>
  fetch(api.baseUrl + path, { headers });
const scriptOf = async (): Promise<string> =>
  /src="(\/assets\/[^"]+\.js)"/.exec(await (await get('/')).text())?.[1] ?? '';

test.each([
  '/',
  '/anmelden',
  '/zyklen/1',
  '/zyklen/1/vorschau',
  '/abschnitte/1',
  '/runden/1',
  '/beschluesse/1',
  '/passwort',
  '/willkommen',
])('%s answers with the portal, whoever asks', async (path) => {
  const answer = await get(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await answer.text()).toContain('<div id="portal">');
});

test('nothing inline and nothing from elsewhere: neither in the page nor by the policy', async () => {
  const answer = await get('/');
  const page = await answer.text();
  expect(page).not.toMatch(/<style|<script(?![^>]* src=)|style=|https?:/);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('an asset is compressed as the browser can take it and stays for a year', async () => {
  const script = await scriptOf();
  const plain = await get(script, { 'accept-encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
  const text = await plain.text();
  for (const encoding of ['br', 'gzip']) {
    const answer = await get(script, { 'accept-encoding': encoding });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('vary')).toBe('accept-encoding');
    expect(await answer.text()).toBe(text);
  }
});

test('a mistyped address gets the portal with 404, a program gets a problem', async () => {
  const person = await get('/gibt-es-nicht');
  expect([person.status, person.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  const program = await get('/gibt-es-nicht', { accept: 'application/json' });
  expect([program.status, program.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ]);
  const route = await get('/api/gibt-es-nicht');
  expect([route.status, route.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
});

test.each([
  '/assets/',
  '/assets/..%2f.built',
  '/assets/%2e%2e/index.html',
  '/.built',
  '/.vite/manifest.json',
  '/assets/x.js',
])('%s is nothing', async (path) => expect((await get(path, { accept: '*/*' })).status).toBe(404));
