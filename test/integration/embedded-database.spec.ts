// The embedded PostgreSQL as somebody gets it who has only Node: first start, second start, killed run, two at once.
import { jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { dataDirOf } from '../../apps/amip/embedded/cluster.js';
import { findRunning, startEmbedded, type EmbeddedDatabase } from '../../apps/amip/embedded/embedded.js';
import { StateDirInUse } from '../../apps/amip/embedded/failure.js';
import { commandLineOf } from '../../apps/amip/embedded/processes.js';

jest.setTimeout(60_000);
let stateDir: string;
const started: EmbeddedDatabase[] = [];
const children: ChildProcess[] = [];

beforeEach(() => (stateDir = mkdtempSync(join(tmpdir(), `amip-test-${process.pid}-`))));
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const database of started.splice(0)) await database.stop();
  rmSync(stateDir, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ stateDir, durable: false });
  started.push(database);
  return database;
}
async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
function serverPid(): number {
  return Number(readFileSync(join(dataDirOf(stateDir), 'postmaster.pid'), 'utf8').split('\n')[0]);
}
/** A process of its own that starts the database and is then killed without any chance to clean up. */
async function startAndKill(): Promise<void> {
  const program = `
    const { startEmbedded } = await import(${JSON.stringify(join(import.meta.dirname, '../../dist/apps/amip/embedded/embedded.js'))});
    await startEmbedded({ stateDir: ${JSON.stringify(stateDir)}, durable: false });
    process.stdout.write('ready'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`exit ${code}`)));
  });
  await new Promise((resolve) => child.removeAllListeners('exit').once('exit', resolve).kill('SIGKILL'));
}

it('gives a database whose owner may create and whose application role may not', async () => {
  const { ownerUrl, databaseUrl } = await start();
  await query(ownerUrl, 'create table thing (id int)');
  await expect(query(databaseUrl, 'create table other (id int)')).rejects.toThrow('permission denied');
  await expect(query(databaseUrl, 'select * from thing')).rejects.toThrow('permission denied');
  expect(
    await query(ownerUrl, `select lower('ÄÖÜ') as small, rolsuper as super from pg_roles where rolname = 'amip_owner'`),
  ).toEqual([{ small: 'äöü', super: false }]);
});

it('asks for a password, listens on loopback only, and keeps the passwords to itself', async () => {
  const { ownerUrl, adminUrl } = await start();
  await expect(query(ownerUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
    'password authentication failed',
  );
  expect(
    await query(
      adminUrl,
      `select name, setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories')`,
    ),
  ).toEqual([
    { name: 'listen_addresses', setting: '127.0.0.1' },
    { name: 'unix_socket_directories', setting: '' },
  ]);
  expect(statSync(join(stateDir, 'passwords.json')).mode & 0o777).toBe(0o600);
});

it('keeps the data from one start to the next and leaves no process', async () => {
  const first = await start();
  await query(first.ownerUrl, 'create table kept as select 42 as answer');
  const pid = serverPid();
  await first.stop();
  expect(commandLineOf(pid)).toBe('');
  expect(await query((await start()).ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

it('refuses a second start on the same folder, which can be joined instead', async () => {
  const { ownerUrl } = await start();
  await expect(startEmbedded({ stateDir })).rejects.toThrow(StateDirInUse);
  await expect(startEmbedded({ stateDir })).rejects.toThrow(
    `Prozess ${process.pid} benutzt den Zustand in ${stateDir}`,
  );
  expect(findRunning(stateDir)?.ownerUrl).toBe(ownerUrl);
});

it('lets one of many simultaneous starts win', async () => {
  const attempts = await Promise.allSettled(Array.from({ length: 6 }, () => start()));
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const attempt of attempts)
    if (attempt.status === 'rejected') expect(attempt.reason).toBeInstanceOf(StateDirInUse);
});

it('picks up what a killed run left running', async () => {
  await startAndKill();
  const orphan = serverPid();
  expect(commandLineOf(orphan)).toContain('postgres');
  const { ownerUrl } = await start();
  expect(commandLineOf(orphan)).not.toContain('postgres');
  expect(await query(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('starts although the pid file names another living program', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(
    join(dataDirOf(stateDir), 'postmaster.pid'),
    `${process.pid}\n/proc/self/cwd\n1\n5432\n\n127.0.0.1\n\nready\n`,
  );
  expect(findRunning(stateDir)).toBeUndefined();
  expect(await query((await start()).ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('starts over when the first start was killed before the data was complete', async () => {
  const first = await start();
  await first.stop();
  rmSync(dataDirOf(stateDir), { recursive: true });
  expect(await query((await start()).ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('says in German what is wrong with the data, and the server’s own words', async () => {
  const first = await start();
  await first.stop();
  appendFileSync(join(dataDirOf(stateDir), 'postgresql.conf'), 'nonsense = 1\n');
  await expect(start()).rejects.toThrow(
    /Die eingebaute Datenbank startet nicht:[^]*unrecognized configuration parameter "nonsense"/,
  );
  writeFileSync(join(dataDirOf(stateDir), 'PG_VERSION'), '14\n');
  await expect(start()).rejects.toThrow('stammen von PostgreSQL 14');
});

it('tells when the server dies on its own', async () => {
  const database = await start();
  process.kill(serverPid(), 'SIGQUIT');
  await database.ended;
  await database.stop();
});
