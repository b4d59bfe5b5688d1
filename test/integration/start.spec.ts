// `npm start` as a person or a service manager sees it: comes up, ends cleanly, survives being killed, refuses what is wrong.
import { jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { dataDirOf } from '../../apps/amip/embedded/cluster.js';
import { clearOrphan } from '../../apps/amip/embedded/postmaster.js';
import { commandLineOf } from '../../apps/amip/embedded/processes.js';
import { startTestDatabase } from '../support/database.js';

jest.setTimeout(90_000);

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  /** Everything printed so far, on stdout and stderr. */
  output(): string;
}

let stateDir: string;
const runs: Run[] = [];
beforeEach(() => (stateDir = mkdtempSync(join(tmpdir(), `amip-test-${process.pid}-`))));
afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  await clearOrphan(dataDirOf(stateDir));
  rmSync(stateDir, { recursive: true, force: true });
});

function amip(args: string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../bin/amip.mjs'), ...args], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', AMIP_STATE_DIR: stateDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (data: Buffer) => (text += data.toString()));
  child.stderr.on('data', (data: Buffer) => (text += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const run = { child, ended, output: () => text };
  runs.push(run);
  return run;
}

/** Address that the run printed; fails with its output if it ends instead. */
async function address(run: Run): Promise<string> {
  for (;;) {
    const found = /AMIP läuft: (http:\S+)/.exec(run.output())?.[1];
    if (found !== undefined) return found;
    if (run.child.exitCode !== null) throw new Error(run.output());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
async function finished(run: Run): Promise<{ code: number | null; output: string }> {
  const code = await run.ended;
  return { code, output: run.output() };
}
function serverPid(): number {
  return Number(readFileSync(join(dataDirOf(stateDir), 'postmaster.pid'), 'utf8').split('\n')[0]);
}

it('comes up with nothing but Node, shows demo accounts, and leaves nothing running after SIGTERM', async () => {
  const run = amip(['start']);
  const url = await address(run);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  expect(run.output()).toMatch(/Rolle +E-Mail +Passwort\n.*Geschäftsführung +\S+@\S+ +\S+/);
  const database = serverPid();
  run.child.kill('SIGTERM');
  expect(await run.ended).toBe(0);
  expect(commandLineOf(database)).toBe('');
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
});

/** A request whose body has not arrived completely: it is under way until `complete` is called. */
async function halfRequest(url: string) {
  const { hostname, port } = new URL(url);
  const body = JSON.stringify({ email: 'niemand@example.org', password: 'falsch' });
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.on('data', (data) => (text += data.toString())).on('error', () => undefined);
  const answer = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  const head = [
    'POST /api/session HTTP/1.1',
    `Host: ${hostname}`,
    'Content-Type: application/json',
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 10)}`);
  await fetch(`${url}/health/live`); // answered later than the request above was accepted
  return { answer, complete: () => socket.write(body.slice(10)) };
}

it('answers a request that is under way when the signal comes', async () => {
  const run = amip(['start', '--services=api']);
  const { answer, complete } = await halfRequest(await address(run));
  run.child.kill('SIGTERM');
  while (!run.output().includes('SIGTERM')) await new Promise((resolve) => setTimeout(resolve, 20));
  complete();
  expect(await answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(await run.ended).toBe(0);
});

it('cuts work short at the second signal and still leaves nothing running', async () => {
  const run = amip(['start', '--services=api']);
  await halfRequest(await address(run));
  const database = serverPid();
  const insisting = setInterval(() => run.child.kill('SIGINT'), 100);
  expect(await run.ended).toBe(1);
  clearInterval(insisting);
  expect(run.output()).toContain('laufende Arbeit wird abgebrochen');
  expect(commandLineOf(database)).toBe('');
});

it('keeps its data, refuses a second start beside it, and picks up after SIGKILL', async () => {
  const first = amip(['start']);
  await address(first);
  const second = await finished(amip(['start']));
  expect(second).toEqual({ code: 1, output: expect.stringContaining('AMIP läuft hier schon: Prozess') as string });
  expect(second.output).not.toContain('    at ');
  const beside = await finished(amip(['migrate']));
  expect(beside).toEqual({ code: 0, output: 'Die Datenbank ist auf dem Stand dieser Version.\n' });
  const orphan = serverPid();
  first.child.kill('SIGKILL');
  await first.ended;
  expect(commandLineOf(orphan)).toContain('postgres');
  const third = amip(['start']);
  expect((await fetch(`${await address(third)}/health/ready`)).status).toBe(200);
  expect(commandLineOf(orphan)).not.toContain('postgres');
  third.child.kill('SIGINT');
  expect(await third.ended).toBe(0);
});

it('stops when the database it started is gone', async () => {
  const run = amip(['start', '--services=api']);
  await address(run);
  process.kill(serverPid(), 'SIGKILL');
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain('Die eingebaute Datenbank ist nicht mehr da');
});

it.each([
  [
    ['start'],
    { PORT: 'abc', LOG_LEVEL: 'laut' },
    2,
    /^Die Konfiguration hat 2 Fehler:\n {2}PORT .*\n {2}LOG_LEVEL .*\n$/,
  ],
  [['start', '--services=mail'], {}, 2, /möglich sind „api“, „worker“/],
  [['start', '--fast'], {}, 2, /Die Angabe „--fast“ gibt es nicht/],
  [['begin'], {}, 2, /Den Befehl „begin“ gibt es nicht/],
  [[], {}, 2, /Befehle:/],
  [['--help'], {}, 0, /Befehle:/],
  [['migrate'], { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/amip' }, 1, /nimmt keine Verbindungen an/],
])('answers %j with %j by exit code %d', async (args, env, code, text) => {
  const result = await finished(amip(args, env as Record<string, string>));
  expect(result.output).toMatch(text);
  expect(result.output).not.toContain('    at ');
  expect(result.code).toBe(code);
});

it('says which port is taken', async () => {
  const first = amip(['start', '--services=api']);
  const { port } = new URL(await address(first));
  const other = mkdtempSync(join(tmpdir(), `amip-test-${process.pid}-`));
  const result = await finished(amip(['start', '--services=api'], { PORT: port, AMIP_STATE_DIR: other }));
  expect(result).toEqual({
    code: 2,
    output: expect.stringContaining(`Port ${port} auf 127.0.0.1 ist schon belegt`) as string,
  });
  rmSync(other, { recursive: true, force: true });
});

it('refuses demo accounts in production and starts without them, on a server of somebody else', async () => {
  const database = await startTestDatabase();
  const production = {
    AMIP_MODE: 'production',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    AMIP_PUBLIC_URL: 'https://amip.example.org',
    SMTP_URL: 'smtp://127.0.0.1:1',
    AMIP_MAIL_FROM: 'amip@example.org',
  };
  const admin = new pg.Client(database.adminUrl);
  try {
    expect((await finished(amip(['migrate'], production))).code).toBe(0);
    await admin.connect();
    await admin.query(`with jobcenter as (
      insert into tenant (key, name, traegerform, created_at) values ('jc-a', 'Jobcenter A', 'gE', now()) returning id)
      insert into account (tenant_id, email, name, demo, created_at) select id, 'gf@example.org', 'GF', true, now() from jobcenter`);
    const refused = await finished(amip(['start'], production));
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('Im Jobcenter „jc-a“ ist ein Konto mit Demo-Passwort aktiv');
    const superuser = await finished(amip(['start'], { ...production, DATABASE_URL: database.adminUrl }));
    expect(superuser.output).toContain('„amip_admin“ an; diese Rolle darf die Trennung der Jobcenter übergehen');
    await admin.query('update account set active = false');
    const run = amip(['start'], production);
    await address(run);
    expect(run.output()).not.toContain('Passwort');
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  } finally {
    await admin.end();
    await database.stop();
  }
});
