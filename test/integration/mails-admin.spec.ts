/** Who looks after the mails sees how they stand, not what they say, and sends a failed one again: once, audited, whoever presses twice. */
import { randomUUID } from 'node:crypto';
import { clockOf } from '#application/actor.js';
import { ROLE_NAMES } from '#domain/shared/roles.js';
import { MailNotTaken, type MailTransport } from '#mail/transport.js';
import { sendMail } from '../../apps/worker/handlers/send-mail.js';
import { startTestApi, type TestApi, type TestPerson } from '../support/api.js';
import type { Client, Problem } from '../support/client.js';
import { until } from '../support/messaging.js';

interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly state: string;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly attempts: number;
  readonly nextTryAt: string | null;
  readonly error: string | null;
}
interface Page {
  readonly items: Mail[];
  readonly next: string | null;
}

let api: TestApi;
let admin: Client;
let reader: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  admin = await api.signIn('administration');
  reader = await api.jobcenter.addPerson('teamleitung', { name: 'Kim Muster' });
}, 60_000);
afterAll(() => api?.stop());

const SECRET = 'Bitte die Zahlen prüfen';
async function newMail(accountId = reader.accountId, tenantId = api.jobcenter.tenantId): Promise<string> {
  const key = randomUUID();
  const data = { jobcenter: 'Jobcenter', jahr: '2027', abschnitt: 'Lage', grund: SECRET, path: '/abschnitte/1' };
  return api.door.change(clockOf(tenantId), async (tx) => {
    await tx.mails.enqueue({ key, accountId, template: 'sectionReturned', data, at: tx.now });
    return (await tx.mails.list({ limit: 100, after: null })).find((mail) => mail.key === key)?.id as string;
  });
}

const openRows = (mailId: string) =>
  api.inTenant<{ id: string; key: string }>(
    `select id, key from outbox where payload ->> 'mailId' = $1 and done_at is null`,
    [mailId],
  );
/** As the queue delivers what is open. */
async function deliver(mailId: string, send: MailTransport['send']): Promise<void> {
  for (const { id } of await openRows(mailId)) {
    const handler = sendMail(api.door, { send, close: () => undefined }, 'https://amip.example.de');
    await handler.run({ tenantId: api.jobcenter.tenantId, outboxId: id }).catch(() => undefined);
  }
}
const refusing = (): Promise<void> =>
  Promise.reject(new MailNotTaken('Der Mailserver kennt den Empfänger nicht.', false));
async function failedMail(): Promise<string> {
  const id = await newMail();
  for (let n = 0; n < 5; n++) await deliver(id, refusing);
  return id;
}
const stateOf = async (id: string): Promise<Mail> => {
  const { items } = (await admin.get<Page>('/api/mails?limit=100')).body;
  return items.find((mail) => mail.id === id) as Mail;
};
const retry = <T = Mail>(id: string, client = admin) => client.post<T>(`/api/mails/${id}/retry`, {});

test('a waiting, a sent and a failed mail say whom they go to, what they are about and how they stand', async () => {
  const [waiting, sent, failed] = [await newMail(), await newMail(), await failedMail()];
  await deliver(sent, () => Promise.resolve());
  const common = { to: `Kim Muster <${reader.email}>`, subject: 'AMIP 2027: Abschnitt „Lage“ zurückgegeben' };
  const { subject } = await stateOf(waiting);
  expect(subject).toMatch(/^AMIP 2027: .*„Lage“/);
  const now = api.clock.now().toISOString();
  expect(await stateOf(waiting)).toMatchObject({
    to: common.to,
    state: 'wartet',
    attempts: 0,
    nextTryAt: now,
    sentAt: null,
  });
  expect(await stateOf(sent)).toMatchObject({
    state: 'gesendet',
    attempts: 1,
    sentAt: now,
    nextTryAt: null,
    error: null,
  });
  const mail = await stateOf(failed);
  expect(mail).toMatchObject({
    state: 'fehlgeschlagen',
    attempts: 5,
    error: 'Der Mailserver kennt den Empfänger nicht.',
  });
  expect(new Date(mail.nextTryAt as string).getTime()).toBeGreaterThanOrEqual(api.clock.now().getTime());
  const answer = await admin.get('/api/mails?limit=100');
  for (const text of [SECRET, '/abschnitte/1', '@amip']) expect(answer.bytes.includes(text)).toBe(false);
});

test('filtered by state, in pages, newest first', async () => {
  const failed = (await admin.get<Page>('/api/mails?state=fehlgeschlagen')).body;
  expect(new Set(failed.items.map(({ state }) => state))).toEqual(new Set(['fehlgeschlagen']));
  const all = (await admin.get<Page>('/api/mails?limit=100')).body.items.map(({ id }) => id);
  const first = (await admin.get<Page>('/api/mails?limit=2')).body;
  const second = (await admin.get<Page>(`/api/mails?limit=2&after=${first.next}`)).body;
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 4));
  const wrong = await admin.get<Problem>('/api/mails?state=verloren');
  expect([wrong.status, wrong.body.problems?.[0]?.pointer]).toEqual([400, '/state']);
});

test('sent again: back to waiting, one new effect, one audit entry; then it arrives', async () => {
  const id = await failedMail();
  const answer = await retry(id);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ id, state: 'wartet', error: null, nextTryAt: api.clock.now().toISOString() });
  expect((await openRows(id)).map(({ key }) => key)).toEqual([`mail-${id}-again-5`]);
  const entries = await api.inTenant<{ payload: string }>(`select payload from audit_entry where entity_id = $1`, [id]);
  expect(entries.map(({ payload }) => JSON.parse(payload) as object)).toMatchObject([
    { entity: 'mail', event: 'retried', actor: api.jobcenter.people.administration.accountId },
  ]);
  const sent: string[] = [];
  await deliver(id, (mail) => Promise.resolve(void sent.push(mail.to.address)));
  expect(sent).toEqual([reader.email]);
  expect(await stateOf(id)).toMatchObject({ state: 'gesendet', attempts: 6, error: null });
});

test('fails again, and can be sent again again', async () => {
  const id = await failedMail();
  await retry(id);
  for (let n = 0; n < 5; n++) await deliver(id, refusing);
  expect(await stateOf(id)).toMatchObject({ state: 'fehlgeschlagen', attempts: 10 });
  expect((await retry(id)).status).toBe(200);
  expect((await openRows(id)).map(({ key }) => key)).toEqual([`mail-${id}-again-10`]);
});

test('pressed by two at once: one mail', async () => {
  const id = await failedMail();
  const buero = await api.signIn('bueroGeschaeftsfuehrung');
  const statuses = (await Promise.all([retry(id), retry(id, buero), retry(id)])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 409, 409]);
  expect(await openRows(id)).toHaveLength(1);
});

test('while the worker speaks to the server the retry waits, and a mail that went out stays the only one', async () => {
  const id = await failedMail();
  let taken = (): void => undefined;
  let begun = (): void => undefined;
  const speaking = new Promise<void>((resolve) => (begun = resolve));
  let sent = 0;
  const delivery = deliver(id, () => {
    sent++;
    begun();
    return new Promise((resolve) => (taken = resolve));
  });
  await speaking;
  const pressed = retry<Problem>(id);
  await until('the retry to wait for the delivery', async () => {
    const waiting = await api.source.query<unknown[]>('select 1 from pg_locks where not granted');
    return waiting.length > 0;
  });
  taken();
  await delivery;
  const answer = await pressed;
  expect([answer.status, answer.body.code]).toEqual([409, 'mail.sent']);
  expect([sent, await openRows(id)]).toEqual([1, []]);
});

test('what waits or was sent is not sent again; nobody gets mail who has left', async () => {
  const waiting = await newMail();
  expect((await retry<Problem>(waiting)).body).toMatchObject({ status: 409, code: 'mail.waiting' });
  expect(await openRows(waiting)).toHaveLength(1);
  await deliver(waiting, () => Promise.resolve());
  expect((await retry<Problem>(waiting)).body).toMatchObject({ status: 409, code: 'mail.sent' });
  const gone = await failedMail();
  await api.inTenant(`update account set active = false where id = $1`, [reader.accountId]);
  expect((await retry<Problem>(gone)).body).toMatchObject({ status: 409, code: 'mail.accountInactive' });
  await api.inTenant(`update account set active = true where id = $1`, [reader.accountId]);
  expect((await stateOf(gone)).state).toBe('fehlgeschlagen');
});

test('only Administration, Geschäftsführung and Büro; strangers, nobody and nonsense', async () => {
  const id = await failedMail();
  const keepers = ['administration', 'geschaeftsfuehrung', 'bueroGeschaeftsfuehrung'];
  for (const role of ROLE_NAMES.filter((name) => !keepers.includes(name))) {
    const client = await api.signIn(role);
    expect([role, (await client.get('/api/mails')).status, (await retry(id, client)).status]).toEqual([role, 403, 403]);
  }
  const stranger = await api.signIn('administration', await api.createJobcenter());
  expect((await retry(id, stranger)).status).toBe(404);
  expect((await stranger.get<Page>('/api/mails')).body.items.map((mail) => mail.id)).not.toContain(id);
  expect((await api.client().get('/api/mails')).status).toBe(401);
  expect((await retry('x')).status).toBe(404);
  expect((await stateOf(id)).state).toBe('fehlgeschlagen');
});

test('an erased person leaves no subject and no address behind', async () => {
  const person = await api.jobcenter.addPerson('controlling', { name: 'Wird Gelöscht' });
  const id = await newMail(person.accountId);
  await admin.post(`/api/accounts/${person.accountId}/erasure`, {}, { ifMatch: 1 });
  expect(await stateOf(id)).toMatchObject({
    subject: 'Inhalt gelöscht',
    to: expect.stringContaining('Gelöschte Person') as string,
  });
});
