// One running PostgreSQL server process: started in a session of its own (so Ctrl-C reaches us first), ready when it says
// so in postmaster.pid, stopped by a fast shutdown, and recognised by its cluster name when a killed run left it behind.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { SystemAccount } from './account.js';
import { CLEAN_ENVIRONMENT, type Binaries } from './binaries.js';
import { EmbeddedDatabaseFailure, explain } from './failure.js';
import { commandLineOf, holdsWithin } from './processes.js';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Resolves when the process has ended, whoever ended it. */
  readonly ended: Promise<void>;
}

export interface PostmasterOptions {
  readonly binaries: Binaries;
  readonly account: SystemAccount;
  readonly dataDir: string;
  readonly logFile: string;
  /** false only for throwaway data: nothing survives a power failure. */
  readonly durable: boolean;
}

const READY_WITHIN = 120_000;
const FAST_STOP_WITHIN = 30_000;
const IMMEDIATE_STOP_WITHIN = 10_000;

/**
 * How the server names its data folder. A foreign account may be unable to walk there (a 0700 home of root), but it inherits
 * the folder we entered for it and reaches it as its current directory; postmaster and initdb stay in that directory.
 */
export function dataDirArgument(dataDir: string, account: SystemAccount): string {
  return account.foreign ? '/proc/self/cwd' : dataDir;
}

/** Starts the server and waits until it takes connections on 127.0.0.1; throws EmbeddedDatabaseFailure with its own words. */
export async function launch(options: PostmasterOptions): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const { postmaster, said } = await tryLaunch(options, port);
    if (postmaster) return postmaster;
    // Another process was faster with the port; a killed run's server was only just starting, or its children still end.
    const passing =
      /could not (?:bind|create any TCP)|Address already in use|shared memory block .* still in use|"postmaster.pid" already exists/.test(
        said,
      );
    if (!passing || attempt === 20) throw explain('Die eingebaute Datenbank startet nicht', said);
    await new Promise((resolve) => setTimeout(resolve, 250));
    await clearOrphan(options.dataDir);
  }
}

async function tryLaunch(options: PostmasterOptions, port: number): Promise<{ postmaster?: Postmaster; said: string }> {
  const { binaries, account, dataDir, logFile, durable } = options;
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    cluster_name: clusterName(dataDir),
    timezone: 'UTC',
    lc_messages: 'C',
    jit: 'off',
    // Values and statements may quote people; the log must not.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(binaries.postgres, ['-D', dataDirArgument(dataDir, account), '-p', String(port), ...args], {
    ...(account.foreign ? { uid: account.uid, gid: account.gid } : {}),
    cwd: dataDir,
    env: CLEAN_ENVIRONMENT,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  let failure: Error | undefined;
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = (error?: Error) => {
      failure = error;
      over = true;
      resolve();
    };
    child.once('exit', () => end());
    child.once('error', end);
  });
  child.unref();
  const ready = () => {
    const file = readPidFile(dataDir);
    return file?.pid === child.pid && file?.status === 'ready';
  };
  await holdsWithin(READY_WITHIN, () => over || ready());
  if (!over && ready() && child.pid !== undefined) return { postmaster: { pid: child.pid, port, ended }, said: '' };
  if (!over && child.pid !== undefined) await stopProcess(child.pid, () => over);
  return { said: failure?.message ?? readFileSync(logFile, 'utf8') };
}

/** Ends the server: sessions are cut, data is written; after that nothing of it runs. */
export async function stop(postmaster: Postmaster): Promise<void> {
  let over = false;
  void postmaster.ended.then(() => (over = true));
  await stopProcess(postmaster.pid, () => over);
}

/** Port of the server that works on this data right now, if it is one that we started; undefined otherwise. */
export function runningOn(dataDir: string): { pid: number; port: number } | undefined {
  const file = readPidFile(dataDir);
  if (file === undefined || !isOurs(file.pid, dataDir)) return undefined;
  return { pid: file.pid, port: file.port };
}

/**
 * Clears what a killed run left: a server still running on this data is stopped (a new one can be supervised, an orphan
 * cannot), a pid file whose process is gone, or is another program by now, is removed.
 */
export async function clearOrphan(dataDir: string): Promise<void> {
  const orphan = runningOn(dataDir);
  if (orphan) await stopProcess(orphan.pid, () => !isOurs(orphan.pid, dataDir));
  rmSync(join(dataDir, 'postmaster.pid'), { force: true });
}

/** A port of the loopback interface that nobody uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
      });
  });
}

async function stopProcess(pid: number, isGone: () => boolean): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', FAST_STOP_WITHIN],
    ['SIGQUIT', IMMEDIATE_STOP_WITHIN],
    ['SIGKILL', IMMEDIATE_STOP_WITHIN],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw explain(`Der Datenbankprozess ${pid} lässt sich nicht beenden`, error);
    }
    if (await holdsWithin(patience, isGone)) return;
  }
  throw new EmbeddedDatabaseFailure(`Der Datenbankprozess ${pid} lässt sich nicht beenden.`);
}

/** Part of the server's command line; bound to the inode, so a copied folder is not taken for its original. */
function clusterName(dataDir: string): string {
  const { dev, ino } = statSync(dataDir);
  return `amip-${dev}-${ino}`;
}

function isOurs(pid: number, dataDir: string): boolean {
  return `${commandLineOf(pid)} `.includes(`cluster_name=${clusterName(dataDir)} `);
}

/** Lines of postmaster.pid: pid, data folder, start, port, socket folder, address, shared memory, status. */
function readPidFile(dataDir: string): { pid: number; port: number; status: string } | undefined {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 ? { pid, port, status: lines[7]?.trim() ?? '' } : undefined;
  } catch {
    return undefined;
  }
}
