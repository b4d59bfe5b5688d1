/** Administration: accounts, memberships, invitations, erasing; never without an administration, never for oneself. */
import { applicationDataSource } from '#persistence/data-source.js';
import { verifyAudit } from '#persistence/verify-audit.js';
import { signIn, startTestApi, type TestApi, type TestPerson } from '../support/api.js';
import type { Client, Fields, Problem } from '../support/client.js';
import { linkFor } from '../support/links.js';

let api: TestApi;
let admin: Client;
beforeAll(async () => {
  api = await startTestApi();
  admin = await api.signIn('administration');
}, 30_000);
afterAll(() => api?.stop());

interface Account extends Fields {
  readonly id: string;
  readonly version: number;
  readonly memberships: (Fields & { id: string; version: number })[];
}

const NEW_PASSWORD = 'ganz neue Wörter hier';
let number = 0;
const newAccount = async (): Promise<Account> => {
  const answer = await admin.post<Account>('/api/accounts', {
    name: 'Neue Person',
    email: `neu-${++number}@beispiel.example`,
    invite: false,
  });
  expect(answer.status).toBe(201);
  return answer.body;
};
const read = async (id: string): Promise<Account> => (await admin.get<Account>(`/api/accounts/${id}`)).body;
const join = (id: string, membership: Fields) =>
  admin.post<Problem & Fields & { id: string }>(`/api/accounts/${id}/memberships`, membership);

describe('accounts', () => {
  test('are listed in pages by name, without anything secret', async () => {
    const seen: unknown[] = [];
    for (let after = ''; ;) {
      const { body } = await admin.get<{ items: Fields[]; next: string | null }>(`/api/accounts?limit=7${after}`);
      seen.push(...body.items);
      expect(JSON.stringify(body)).not.toMatch(/argon2|hash/i);
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect(seen).toHaveLength(16);
    expect(new Set(seen.map((item) => (item as Account).id)).size).toBe(16);
  });

  test('an e-mail address belongs to one account of the Jobcenter, whatever its capitals', async () => {
    const { status, body } = await admin.post<Problem>('/api/accounts', {
      name: 'Zweite',
      email: api.jobcenter.people.bca.email.toUpperCase(),
      invite: false,
    });
    expect([status, body.code, body.problems]).toEqual([
      409,
      'account.emailTaken',
      [{ pointer: '/email', message: expect.stringContaining('schon ein Konto') }],
    ]);
    const other = await api.createJobcenter();
    const there = await api.signIn('administration', other);
    expect(
      (await there.post('/api/accounts', { name: 'Dort', email: api.jobcenter.people.bca.email, invite: false }))
        .status,
    ).toBe(201);
  });

  test('two at once with one address: one wins', async () => {
    const answers = await Promise.all(
      [1, 2].map(() =>
        admin.post('/api/accounts', { name: 'Doppelt', email: 'doppelt@beispiel.example', invite: false }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('deactivating ends the sessions and the way in; activating opens it', async () => {
    const person = await api.jobcenter.addPerson('revision');
    const client = await api.signIn(person);
    const off = await admin.patch(`/api/accounts/${person.accountId}`, { active: false }, { ifMatch: 1 });
    expect([off.status, off.body['state'], off.etag]).toEqual([200, 'deaktiviert', 2]);
    expect((await client.get('/api/session')).status).toBe(401);
    await expect(api.signIn(person)).rejects.toThrow('400');
    await admin.patch(`/api/accounts/${person.accountId}`, { active: true }, { ifMatch: 2 });
    expect((await client.get('/api/session')).status).toBe(401);
    await api.signIn(person);
  });

  test('a new e-mail address ends the sessions', async () => {
    const person = await api.jobcenter.addPerson('revision');
    const client = await api.signIn(person);
    expect(
      (await admin.patch(`/api/accounts/${person.accountId}`, { email: 'umgezogen@beispiel.example' }, { ifMatch: 1 }))
        .status,
    ).toBe(200);
    expect((await client.get('/api/session')).status).toBe(401);
  });

  test('two who change one account: the second is told', async () => {
    const { id } = await newAccount();
    const answers = await Promise.all(
      ['Eins', 'Zwei'].map((name) => admin.patch(`/api/accounts/${id}`, { name }, { ifMatch: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await read(id)).version).toBe(2);
  });

  test.each(['tenantId', 'version', 'passwordHash', 'demo', 'erasedAt', 'id'])(
    '%s cannot be written',
    async (field) => {
      const { id } = await newAccount();
      const { status, body } = await admin.patch<Problem>(
        `/api/accounts/${id}`,
        { [field]: api.jobcenter.tenantId },
        { ifMatch: 1 },
      );
      expect([status, body.problems?.[0]?.pointer]).toEqual([400, `/${field}`]);
    },
  );
});

describe('memberships', () => {
  test.each<[string, Fields, string[]]>([
    [
      'the Beirat needs organisation and group',
      { role: 'beiratMitglied', from: '2026-01-01' },
      ['/organisation', '/group'],
    ],
    [
      'the Trägerversammlung needs the Träger',
      { role: 'traegerversammlungMitglied', from: '2026-01-01' },
      ['/traeger'],
    ],
    [
      'others have neither',
      { role: 'controlling', group: 'x', traeger: 'agentur', from: '2026-01-01' },
      ['/group', '/traeger'],
    ],
    [
      'the end is not before the beginning',
      { role: 'controlling', from: '2026-01-02', until: '2026-01-01' },
      ['/until'],
    ],
    ['days exist', { role: 'controlling', from: '2026-02-29' }, ['/from']],
    ['roles exist; the clock is nobody', { role: 'clock', from: '2026-01-01' }, ['/role']],
  ])('%s', async (_, membership, pointers) => {
    const { id } = await newAccount();
    const { status, body } = await join(id, membership);
    expect([status, body.problems?.map(({ pointer }) => pointer)]).toEqual([400, pointers]);
    expect((await read(id)).memberships).toEqual([]);
  });

  test('give a role from a day until a day; the end moves and is audited by id', async () => {
    const { id } = await newAccount();
    const added = await join(id, {
      role: 'beiratMitglied',
      organisation: 'Handwerkskammer',
      group: 'kammer',
      from: '2026-01-01',
    });
    expect([added.status, added.etag]).toEqual([201, 1]);
    const moved = await admin.patch(`/api/memberships/${added.body.id}`, { until: '2026-12-31' }, { ifMatch: 1 });
    expect([moved.status, moved.body]).toMatchObject([
      200,
      { from: '2026-01-01', until: '2026-12-31', organisation: 'Handwerkskammer', version: 2 },
    ]);
    expect(
      (await admin.patch<Problem>(`/api/memberships/${added.body.id}`, { organisation: null }, { ifMatch: 2 })).status,
    ).toBe(400);
    const audit = JSON.stringify(await api.inTenant(`select payload from audit_entry where entity = 'membership'`));
    expect(audit).toContain(added.body.id);
    expect(audit).not.toContain('Handwerkskammer');
  });

  test('one that began today can end today; an ended one does not end again', async () => {
    const { id } = await newAccount();
    const { body } = await join(id, { role: 'controlling', from: api.clock.now().toISOString().slice(0, 10) });
    expect((await admin.post(`/api/memberships/${body.id}/end`, undefined, { ifMatch: 1 })).status).toBe(200);
    expect((await admin.post<Problem>(`/api/memberships/${body.id}/end`, undefined, { ifMatch: 2 })).body.code).toBe(
      'membership.ended',
    );
  });

  test('nobody gives rights to oneself or takes them', async () => {
    const own = api.jobcenter.people.administration;
    const answers = [
      await join(own.accountId, { role: 'geschaeftsfuehrung', from: '2026-01-01' }),
      await admin.post<Problem>(`/api/memberships/${own.membershipId}/end`, undefined, { ifMatch: 1 }),
      await admin.patch<Problem>(`/api/memberships/${own.membershipId}`, { until: null }, { ifMatch: 1 }),
      await admin.post<Problem>(`/api/accounts/${own.accountId}/erasure`, undefined, { ifMatch: 1 }),
    ];
    for (const { status, body } of answers) expect([status, body.code]).toEqual([403, 'people.own']);
  });

  test('who hands out work sees who holds a role today', async () => {
    const gf = await api.signIn('geschaeftsfuehrung');
    const { status, body } = await gf.get<Fields[]>('/api/memberships?role=teamleitung');
    expect([status, body.length > 0, body.every(({ role }) => role === 'teamleitung')]).toEqual([200, true, true]);
    expect(JSON.stringify(body)).not.toContain('@');
    expect((await (await api.signIn('beiratMitglied')).get('/api/memberships')).status).toBe(403);
  });
});

describe('the last administration', () => {
  test('cannot be deactivated, ended, limited or erased; with a second one it can', async () => {
    const place = await api.createJobcenter();
    const first = place.people.administration;
    const second = await place.addPerson('administration', { until: '2027-12-31' });
    const client = await api.signIn(second, place);
    const attempts = (): Promise<{ status: number; body: Problem }>[] => [
      client.patch(`/api/accounts/${first.accountId}`, { active: false }, { ifMatch: 1 }),
      client.post(`/api/memberships/${first.membershipId}/end`, undefined, { ifMatch: 1 }),
      client.patch(`/api/memberships/${first.membershipId}`, { until: '2026-12-31' }, { ifMatch: 1 }),
      client.patch(`/api/memberships/${first.membershipId}`, { from: '2026-12-31' }, { ifMatch: 1 }),
      client.post(`/api/accounts/${first.accountId}/erasure`, undefined, { ifMatch: 1 }),
    ];
    for (const answer of attempts()) expect((await answer).body.code).toBe('people.lastAdministrator');
    await place.addPerson('administration');
    expect((await client.post(`/api/memberships/${first.membershipId}/end`, undefined, { ifMatch: 1 })).status).toBe(
      200,
    );
  });

  test('two who take it from each other at once: one stays', async () => {
    const place = await api.createJobcenter();
    const people = [place.people.administration, await place.addPerson('administration')] as const;
    const clients = [await api.signIn(people[0], place), await api.signIn(people[1], place)] as const;
    const end = (client: Client, person: TestPerson) =>
      client.post(`/api/memberships/${person.membershipId}/end`, undefined, { ifMatch: 1 });
    const answers = await Promise.all([end(clients[0], people[1]), end(clients[1], people[0])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('erasing a person', () => {
  test('removes the personal text everywhere, keeps the id in the record, and the chain verifies', async () => {
    const email = 'wird-geloescht@beispiel.example';
    const created = await admin.post<Account>(
      '/api/accounts',
      { name: 'Unverwechselbarer Name', email },
      { idempotencyKey: 'loeschen-0001' },
    );
    const { id } = created.body;
    await join(id, { role: 'revision', from: '2026-01-01' });
    await api
      .client()
      .post('/api/password/reset', { token: await linkFor(api, id, 'invitation'), password: NEW_PASSWORD });
    const client = await signIn(api.client(), api.jobcenter.key, email, NEW_PASSWORD);
    await api.client().post('/api/session', { jobcenter: api.jobcenter.key, email, password: 'falsch' });
    const { version } = await read(id);

    expect((await admin.post(`/api/accounts/${id}/erasure`, undefined, { ifMatch: version })).status).toBe(204);
    expect((await client.get('/api/session')).status).toBe(401);
    expect(await read(id)).toMatchObject({
      name: 'Gelöschte Person',
      email: `geloescht-${id}@invalid`,
      state: 'geloescht',
    });
    expect(await everything()).not.toMatch(/Unverwechselbar|wird-geloescht/);
    expect(await api.inTenant(`select 1 from audit_entry where payload like '%"actor":"${id}"%'`)).not.toEqual([]);
    expect(
      (await admin.patch<Problem>(`/api/accounts/${id}`, { active: true }, { ifMatch: version + 1 })).body.code,
    ).toBe('account.erased');

    const source = await applicationDataSource(api.database.appUrl, 1).initialize();
    const verdicts = await verifyAudit(source, {}, api.jobcenter.key).finally(() => source.destroy());
    expect(verdicts).toMatchObject([{ fault: null }]);
  });
});

/** Every row of every table of the Jobcenter as one text. */
async function everything(): Promise<string> {
  const tables = await api.inTenant<{ name: string }>(
    `select table_name as name from information_schema.columns where column_name = 'tenant_id' and table_schema = 'public'`,
  );
  const texts = await Promise.all(tables.map(({ name }) => api.inTenant(`select * from ${name}`)));
  return JSON.stringify(texts);
}
