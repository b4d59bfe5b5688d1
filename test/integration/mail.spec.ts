// Mails against a real mail server: each once, whatever is delivered twice; and what happens when the server refuses, is silent or gone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { sendMail } from '../../apps/worker/handlers/send-mail.js';
import { startWorker, type RunningWorker } from '../../apps/worker/start.js';
import { clockOf } from '../../libs/application/actor.js';
import { openMailTransport, type MailTransport } from '../../libs/mail/transport.js';
import { redisPrefix, startMessaging, until, type Messaging } from '../support/messaging.js';
import { startSilentPeer, startSmtpPeer, type SmtpPeer } from '../support/smtp-peer.js';

let system: Messaging;
let peer: SmtpPeer;
let transport: MailTransport;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  system = await startMessaging();
});
beforeEach(async () => {
  peer = await startSmtpPeer();
  transport = over(peer.url);
  open.push(peer);
});
afterEach(async () => {
  for (const part of open.splice(0).reverse()) await part.close();
});
afterAll(() => system.stop());

const over = (smtpUrl: string | undefined) =>
  openMailTransport({ smtpUrl, mailFrom: 'AMIP <amip@example.de>', stateDir: system.stateDir });
const tenantId = () => system.tenants[0];

interface Row {
  id: string;
  outboxId: string;
  state: string;
  attempts: number;
  last_error: string | null;
  done_at: Date | null;
  data: Record<string, string>;
}

/** A mail to a new person. Returns its id. */
async function mail(to: Parameters<Messaging['person']>[1] = {}, template = 'sectionReturned'): Promise<string> {
  const accountId = await system.person(tenantId(), to);
  const key = `test-${randomUUID()}`;
  const data = {
    jobcenter: 'Jobcenter eins',
    jahr: '2027',
    abschnitt: 'Größen & Maße',
    grund: 'Bitte prüfen',
    path: '/abschnitte/1',
  };
  await system.door.change(clockOf(tenantId()), async (tx) => {
    await tx.mails.enqueue({ key, accountId, template, data, at: tx.now });
    await tx.mails.enqueue({ key, accountId, template, data, at: tx.now });
  });
  return (await system.admin.query<{ id: string }>('select id from mail where key = $1', [key])).rows[0]?.id ?? '';
}

const row = async (mailId: string): Promise<Row> =>
  (
    await system.admin.query<Row>(
      `select m.id, o.id as "outboxId", m.state, m.attempts, m.last_error, o.done_at, m.data
       from mail m join outbox o on o.payload ->> 'mailId' = m.id::text where m.id = $1`,
      [mailId],
    )
  ).rows[0] as Row;

/** Delivers the job of the mail, as the queue would. */
async function deliver(mailId: string, by: MailTransport = transport): Promise<void> {
  const { outboxId } = await row(mailId);
  await sendMail(system.door, by, 'https://amip.example.de').run({ tenantId: tenantId(), outboxId });
}

describe('one mail', () => {
  it('arrives as plain text and HTML, in German, from us, and says that a machine sent it', async () => {
    const id = await mail({ name: 'Teamleitung Süd', email: 'sued@example.de' });
    await deliver(id);
    const [raw = ''] = peer.taken;
    const headers = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n\s+/g, ' ');
    expect(headers).toMatch(/^From: AMIP <amip@example\.de>$/m);
    expect(headers).toMatch(/^To: .*<sued@example\.de>$/m);
    expect(headers).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(headers).toContain(`Message-ID: <${id}@amip>`);
    expect(headers).toContain('Date: Thu, 01 Oct 2026 08:00:00 +0000');
    expect(headers).toContain('Content-Type: multipart/alternative');
    expect(raw).toContain('Content-Type: text/plain; charset=utf-8');
    expect(raw).toContain('Content-Type: text/html; charset=utf-8');
    expect(raw.replace(/=\r\n/g, '')).toContain('https://amip.example.de/abschnitte/1');
    expect(await row(id)).toMatchObject({ state: 'gesendet', attempts: 1, last_error: null });
    expect((await row(id)).done_at).not.toBeNull();
  });

  it('delivered eight times at once, it is sent once', async () => {
    const id = await mail();
    await Promise.all(Array.from({ length: 8 }, () => deliver(id)));
    await deliver(id);
    expect(peer.taken).toHaveLength(1);
  });

  it('asked for again under another key, what was sent is not sent again', async () => {
    const id = await mail();
    await deliver(id);
    const outboxId = await system.effect(tenantId(), 'sendMail', { mailId: id });
    await sendMail(system.door, transport, 'https://amip.example.de').run({ tenantId: tenantId(), outboxId });
    expect(peer.taken).toHaveLength(1);
    expect((await system.outbox(outboxId)).done_at).not.toBeNull();
  });

  it.each(['passwordReset', 'invitation'])('the link of %s is forgotten once it is sent', async (template) => {
    const id = await mail({}, template);
    await deliver(id);
    expect(peer.taken).toHaveLength(1);
    expect((await row(id)).data).not.toHaveProperty('path');
  });

  it('a line break in a name starts no header: the mail is refused and shown as such', async () => {
    const id = await mail({ name: 'Erika\r\nBcc: boese@example.de' });
    await expect(deliver(id)).rejects.toThrow('Zeilenumbrüche');
    expect(peer.connections()).toBe(0);
    expect(await row(id)).toMatchObject({
      state: 'wartet',
      attempts: 1,
      last_error: 'Name der Mail enthält Zeilenumbrüche oder Steuerzeichen',
    });
  });
});

describe('who has left', () => {
  it.each([
    ['a deactivated account', { active: false }, 'sectionReturned', 'Konto inaktiv'],
    ['a deactivated account that asked for a new password', { active: false }, 'passwordReset', 'Konto inaktiv'],
    ['an ended membership', { validUntil: '2026-09-30' }, 'sectionReturned', 'Mitgliedschaft beendet'],
    ['no membership', { membership: false }, 'sectionReturned', 'Mitgliedschaft beendet'],
  ])('%s gets nothing, and nothing is tried again', async (_who, to, template, reason) => {
    const id = await mail(to, template);
    await deliver(id);
    expect(peer.connections()).toBe(0);
    expect(await row(id)).toMatchObject({ state: 'fehlgeschlagen', last_error: reason });
    expect((await row(id)).done_at).not.toBeNull();
  });

  it('a membership counts on its last day', async () => {
    await deliver(await mail({ validUntil: '2026-10-01' }));
    expect(peer.taken).toHaveLength(1);
  });

  it('a new password needs no membership', async () => {
    await deliver(await mail({ membership: false }, 'passwordReset'));
    expect(peer.taken).toHaveLength(1);
  });
});

describe('a mail server in trouble', () => {
  it('down: every attempt is visible without addresses; up again: the mail goes out', async () => {
    const id = await mail({ email: 'erika@example.de' });
    const port = Number(new URL(peer.url).port);
    await peer.close();
    await expect(deliver(id)).rejects.toThrow('nicht erreichbar (ESOCKET)');
    expect(await row(id)).toMatchObject({
      state: 'wartet',
      attempts: 1,
      last_error: 'Der Mailserver ist nicht erreichbar (ESOCKET)',
      done_at: null,
    });
    for (let n = 0; n < 4; n++) await expect(deliver(id)).rejects.toThrow();
    expect(await row(id)).toMatchObject({ state: 'fehlgeschlagen', attempts: 5, done_at: null });
    const again = await startSmtpPeer(port);
    open.push(again);
    await deliver(id);
    expect(again.taken).toHaveLength(1);
    expect(await row(id)).toMatchObject({ state: 'gesendet', attempts: 6, last_error: null });
  });

  it('a recipient refused for good is given up after five attempts', async () => {
    peer.refuse(550);
    const id = await mail({ email: 'erika@gibt-es-nicht.example' });
    for (let n = 0; n < 4; n++) await expect(deliver(id)).rejects.toThrow('Empfängeradresse nicht an (Antwort 550)');
    await deliver(id);
    expect(await row(id)).toMatchObject({ state: 'fehlgeschlagen', attempts: 5 });
    expect((await row(id)).last_error).not.toContain('erika');
    expect((await row(id)).done_at).not.toBeNull();
    await deliver(id);
    expect(peer.taken).toEqual([]);
  });

  it('a recipient refused for now is tried on', async () => {
    peer.refuse(451);
    const id = await mail();
    for (let n = 0; n < 6; n++) await expect(deliver(id)).rejects.toThrow('Antwort 451');
    peer.refuse(null);
    await deliver(id);
    expect(peer.taken).toHaveLength(1);
  });

  it('silent: given up after seconds, the row is free again', async () => {
    const silent = await startSilentPeer();
    open.push(silent);
    const id = await mail();
    const begin = Date.now();
    await expect(deliver(id, over(silent.url))).rejects.toThrow('nicht erreichbar');
    expect(Date.now() - begin).toBeLessThan(8000);
    await deliver(id);
    expect(peer.taken).toHaveLength(1);
  }, 15_000);
});

describe('without a mail server', () => {
  it('a mail becomes a file that mail programs open, and stays one file', async () => {
    const id = await mail();
    await deliver(id, over(undefined));
    const folder = join(system.stateDir, 'mails');
    const name = `2026-10-01T08-00-00-${id}_amip.eml`;
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(join(folder, name), 'utf8')).toContain('Subject: =?UTF-8?');
    expect(await row(id)).toMatchObject({ state: 'gesendet' });
  });
});

describe('the whole way', () => {
  let worker: RunningWorker | undefined;
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
  });
  const start = async (smtpUrl: string) => {
    const runtime = { ...system.runtime, config: { ...system.runtime.config, smtpUrl } };
    worker = await startWorker(runtime, { redisPrefix, pollMs: 200 });
    return worker;
  };

  it('what is put into the outbox arrives once', async () => {
    await start(peer.url);
    const ids = await Promise.all(Array.from({ length: 12 }, () => mail()));
    await until('all mails', async () => (await Promise.all(ids.map(row))).every(({ state }) => state === 'gesendet'));
    const received = peer.taken.map((raw) => /Message-ID: <(.*?)@amip>/i.exec(raw)?.[1]).sort();
    expect(received).toEqual([...ids].sort());
  });

  it('a silent mail server with a queue of mails does not hold up a deadline', async () => {
    const silent = await startSilentPeer();
    await start(silent.url);
    const mails = await Promise.all(Array.from({ length: 10 }, () => mail()));
    const reminder = await system.effect(tenantId(), 'closeRound', { roundId: randomUUID() });
    await until('the deadline', async () => (await system.outbox(reminder)).done_at !== null, 3000);
    expect((await Promise.all(mails.map(row))).every(({ state }) => state === 'wartet')).toBe(true);
    await silent.close();
  });
});
