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
    const buckets = await api.inTenant<{ bucket: string }>('select bucket from sign_in_attempt');
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

async function lastAudit(): Promise<Fields> {
  const [entry] = await api.inTenant<{ payload: string }>('select payload from audit_entry order by seq desc limit 1');
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
