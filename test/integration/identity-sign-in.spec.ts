/** Signing in: one answer for every wrong guess, throttled; sessions that end when they should and never outlive what they stand on. */
import { PASSWORD, signIn, startTestApi, type TestApi } from '../support/api.js';
import type { Client, Fields, Problem } from '../support/client.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ settings: { attemptsPerAccount: 5, attemptsPerAddress: 40 } });
}, 30_000);
afterAll(() => api?.stop());
afterEach(() => api.clock.advance({ minutes: 16 })); // every window is over

const attempt = (body: Fields, client: Client = api.client()) => client.post<Problem>('/api/session', body);
const right = (role: 'controlling' | 'bca' | 'revision' | 'teamleitung' = 'controlling') => ({
  jobcenter: api.jobcenter.key,
  email: api.jobcenter.people[role].email,
  password: PASSWORD,
});

describe('signing in', () => {
  test('answers who I am; the e-mail address may be written in capitals', async () => {
    const client = api.client();
    const answer = await client.post('/api/session', { ...right(), email: ` ${right().email.toUpperCase()} ` });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      account: { id: api.jobcenter.people.controlling.accountId, email: right().email },
      memberships: [{ role: 'controlling', organisation: null, group: null, traeger: null }],
      jobcenter: { id: api.jobcenter.tenantId, traegerform: 'gE' },
      idleMinutes: 30,
    });
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^amip=[0-9a-f-]{36}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    expect((await client.get('/api/session')).body).toEqual(answer.body);
  });

  test('over https the cookie has the __Host- prefix and is Secure', async () => {
    const secure = await api.startAnother({}, { publicUrl: 'https://amip.example' });
    try {
      const answer = await fetch(`${secure.address}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://amip.example' },
        body: JSON.stringify(right()),
      });
      expect(answer.headers.get('set-cookie')).toMatch(
        /^__Host-amip=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      );
      expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
    } finally {
      await secure.close();
    }
  });

  test('the Jobcenter may be left out only while there is just one', async () => {
    const { jobcenter, ...without } = right();
    expect((await attempt(without)).status).toBe(201);
    await api.createJobcenter('zweites');
    expect((await attempt(without)).status).toBe(400);
    expect((await attempt({ ...without, jobcenter })).status).toBe(201);
  });

  test('one answer for an unknown Jobcenter, an unknown account, a wrong password, an inactive and an invited account', async () => {
    const inactive = await api.jobcenter.addPerson('teamleitung');
    const invited = await api.jobcenter.addPerson('teamleitung');
    await api.door.change(api.jobcenter.actor('administration'), async (tx) => {
      await tx.people.updateAccount(inactive.accountId, 1, { active: false });
      await tx.people.updateAccount(invited.accountId, 1, { passwordHash: null });
    });
    const wrong = [
      { ...right(), jobcenter: 'gibt-es-nicht' },
      { ...right(), email: 'niemand@beispiel.example' },
      { ...right(), password: 'falsch falsch falsch' },
      { ...right(), email: inactive.email },
      { ...right(), email: invited.email },
      { ...right(), jobcenter: 'zweites' },
    ];
    const answers = await Promise.all(wrong.map((body) => attempt(body)));
    for (const { status, body, headers } of answers) {
      expect([status, body.code, headers['set-cookie']]).toEqual([400, 'signIn.failed', undefined]);
      expect({ ...body, requestId: '' }).toEqual({ ...answers[0]?.body, requestId: '' });
    }
  });

  test('takes about the same time for an unknown account as for a wrong password', async () => {
    const slow = await api.startAnother({
      passwordCost: { memoryCost: 19_456, timeCost: 2, parallelism: 1 },
      attemptsPerAccount: 1000,
      attemptsPerAddress: 1000,
    });
    try {
      const { email } = await withStrongPassword();
      const time = async (body: Fields): Promise<number> => {
        const start = performance.now();
        await fetch(`${slow.address}/api/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        return performance.now() - start;
      };
      await time({ ...right(), email: 'warm@beispiel.example' });
      const known: number[] = [];
      const unknown: number[] = [];
      for (let n = 0; n < 9; n++) {
        known.push(await time({ ...right(), email, password: 'falsch falsch falsch' }));
        unknown.push(await time({ ...right(), email: `niemand-${n}@beispiel.example` }));
      }
      const median = (times: number[]) => times.sort((a, b) => a - b)[4] ?? 0;
      expect(median(unknown)).toBeGreaterThan(median(known) * 0.5);
      expect(median(unknown)).toBeLessThan(median(known) * 2);
    } finally {
      await slow.close();
    }
  });

  test('is in the audit trail, by ids alone', async () => {
    await signIn(api.client(), api.jobcenter.key, right().email);
    const payload = await lastAudit();
    expect(payload).toMatchObject({
      entity: 'session',
      event: 'signedIn',
      actor: api.jobcenter.people.controlling.accountId,
    });
    expect(JSON.stringify(payload)).not.toContain('@');
  });
});

describe('guessing', () => {
  test('after five wrong passwords the account waits, also with the right one and for an account that does not exist', async () => {
    for (const email of [right().email, 'niemand@beispiel.example']) {
      for (let n = 0; n < 5; n++)
        expect((await attempt({ ...right(), email, password: `falsch ${n}` })).status).toBe(400);
      api.clock.advance({ minutes: 5 });
      const refused = await attempt({ ...right(), email });
      expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([
        429,
        'signIn.tooMany',
        '600',
      ]);
    }
    expect((await attempt({ ...right('bca') })).status).toBe(201);
    api.clock.advance({ minutes: 11 });
    expect((await attempt(right())).status).toBe(201);
  });

  test('parallel guesses count one by one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) => attempt({ ...right(), password: `falsch ${n}` })),
    );
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(25);
  });

  test('a success forgets the failures before it', async () => {
    for (let round = 0; round < 3; round++) {
      for (let n = 0; n < 4; n++) await attempt({ ...right(), password: 'falsch' });
      expect((await attempt(right())).status).toBe(201);
    }
  });

  test('an address that tries many accounts waits; unknown Jobcenter count as well', async () => {
    for (const jobcenter of [api.jobcenter.key, 'gibt-es-nicht']) {
      const answers = [];
      for (let n = 0; n < 41; n++)
        answers.push((await attempt({ ...right(), jobcenter, email: `niemand-${n}@beispiel.example` })).status);
      expect(answers.slice(0, 40)).toEqual(Array(40).fill(400));
      expect(answers[40]).toBe(429);
    }
  });

  test('no address and no e-mail address is stored', async () => {
    await attempt({ ...right(), password: 'falsch' });
    const buckets = await inTenant<{ bucket: string }>('select bucket from sign_in_attempt');
    expect(buckets.length).toBeGreaterThan(0);
    for (const { bucket } of buckets) expect(bucket).toMatch(/^signIn-(account|address)-[0-9a-f]{64}$/);
  });

  test('X-Forwarded-For of a stranger is not believed; behind the configured proxy it is', async () => {
    const statuses = async (url: string) => {
      const found = [];
      for (let n = 0; n < 4; n++) {
        const headers = { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${n}` };
        const body = JSON.stringify({ ...right(), email: `wer-${n}@beispiel.example` });
        found.push((await fetch(`${url}/api/session`, { method: 'POST', headers, body })).status);
      }
      return found;
    };
    const direct = await api.startAnother({ attemptsPerAddress: 3 });
    const proxied = await api.startAnother({ attemptsPerAddress: 3 }, { trustedProxies: 1 });
    try {
      expect(await statuses(proxied.address)).toEqual([400, 400, 400, 400]);
      expect(await statuses(direct.address)).toEqual([400, 400, 400, 429]);
    } finally {
      await Promise.all([direct.close(), proxied.close()]);
    }
  });
});

describe('a session', () => {
  test('is a new one at every sign-in: one put there by somebody else ends', async () => {
    const attacker = await api.signIn('revision');
    const victim = api.client();
    victim.cookie = attacker.cookie;
    await signIn(victim, api.jobcenter.key, right().email);
    expect(victim.cookie).not.toBe(attacker.cookie);
    expect((await attacker.get('/api/session')).status).toBe(401);
    expect((await victim.get<{ account: { email: string } }>('/api/session')).body.account.email).toBe(right().email);
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
      (await inTenant<{ seen: Date }>('select max(last_seen_at) as seen from session'))[0]?.seen.getTime();
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
    const stored = JSON.stringify(await inTenant('select * from session'));
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
});

async function inTenant<T>(sql: string): Promise<T[]> {
  return api.source.transaction(async (manager) => {
    await manager.query(`select set_config('app.tenant', $1, true)`, [api.jobcenter.tenantId]);
    return manager.query<T[]>(sql);
  });
}

async function lastAudit(): Promise<Fields> {
  const [entry] = await inTenant<{ payload: string }>('select payload from audit_entry order by seq desc limit 1');
  return JSON.parse(entry?.payload ?? '{}') as Fields;
}

/** A person whose hash costs what it costs in production. */
async function withStrongPassword(): Promise<{ email: string }> {
  const { createPasswords } = await import('#identity/passwords.js');
  const { IDENTITY_SETTINGS } = await import('#identity/settings.js');
  const person = await api.jobcenter.addPerson('revision');
  const hash = await createPasswords(IDENTITY_SETTINGS.passwordCost).hash(PASSWORD);
  await api.door.change(api.jobcenter.actor('administration'), (tx) => tx.identity.setPassword(person.accountId, hash));
  return person;
}
