// The data of the embedded PostgreSQL: created once under another name and renamed when complete, so a killed set-up is
// never taken for a finished one; its roles and its database are made sure of at every start.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { SystemAccount } from './account.js';
import { CLEAN_ENVIRONMENT, type Binaries } from './binaries.js';
import { EmbeddedDatabaseFailure, explain } from './failure.js';
import { dataDirArgument } from './postmaster.js';

/** Random passwords of the three login roles. */
export interface Passwords {
  readonly amip_admin: string;
  readonly amip_owner: string;
  readonly amip_app: string;
}

export const DATABASE = 'amip';
const ADMIN = 'amip_admin';

/** Folder of the cluster; everything in it belongs to the account that PostgreSQL runs as. */
export function dataDirOf(stateDir: string): string {
  return join(stateDir, 'postgres', 'data');
}

/** The passwords kept beside the data (0600), made at the first start; undefined if there are none. */
export function readPasswords(stateDir: string): Passwords | undefined {
  const file = passwordFile(stateDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Passwords) : undefined;
}

/** Makes data and passwords if there are none yet; refuses data of another version or data whose passwords are lost. */
export function prepareCluster(
  stateDir: string,
  account: SystemAccount,
  binaries: Binaries,
  durable: boolean,
): Passwords {
  const dataDir = dataDirOf(stateDir);
  const passwords = readPasswords(stateDir);
  if (!existsSync(dataDir)) return createCluster(stateDir, account, binaries, durable, passwords);
  const version = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  if (version !== binaries.major)
    throw new EmbeddedDatabaseFailure(
      `Die Daten in ${stateDir} stammen von PostgreSQL ${version}, installiert ist ${binaries.major}. ` +
        'Starten Sie die frühere AMIP-Version und sichern Sie die Daten, oder wählen Sie mit AMIP_STATE_DIR ein leeres Verzeichnis.',
    );
  if (passwords === undefined)
    throw new EmbeddedDatabaseFailure(
      `Zu den Daten in ${stateDir} fehlt die Datei passwords.json. Stellen Sie sie aus der Sicherung wieder her, ` +
        'oder wählen Sie mit AMIP_STATE_DIR ein leeres Verzeichnis.',
    );
  return passwords;
}

/** Makes sure of the database and the login roles: the owner of the database, and the application that owns nothing. */
export async function ensureRoles(port: number, passwords: Passwords): Promise<void> {
  await asAdmin(port, passwords, 'postgres', async (client) => {
    for (const role of ['amip_owner', 'amip_app'] as const) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (rowCount === 0)
        await client.query(
          `create role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password ${client.escapeLiteral(passwords[role])}`,
        );
    }
    // The application's connections take the role amip_app; a migration hands it to the owner unless the owner has it.
    await client.query('grant amip_app to amip_owner');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} owner amip_owner`);
    await client.query(`revoke all on database ${DATABASE} from public`);
    await client.query(`grant connect on database ${DATABASE} to amip_app`);
  });
}

/** Address under which a role reaches the database. */
export function urlFor(role: keyof Passwords, port: number, passwords: Passwords): string {
  return `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${DATABASE}`;
}

async function asAdmin(
  port: number,
  passwords: Passwords,
  database: string,
  work: (client: pg.Client) => Promise<void>,
) {
  const client = new pg.Client({ host: '127.0.0.1', port, user: ADMIN, password: passwords[ADMIN], database });
  try {
    await client.connect();
    await work(client);
  } catch (error) {
    throw explain('Die eingebaute Datenbank lässt sich nicht einrichten', error);
  } finally {
    await client.end();
  }
}

function createCluster(
  stateDir: string,
  account: SystemAccount,
  binaries: Binaries,
  durable: boolean,
  kept: Passwords | undefined,
): Passwords {
  requireUserEntry(account);
  const folder = join(stateDir, 'postgres');
  const random = () => randomBytes(24).toString('base64url');
  // The initdb of a killed run may still be writing: its draft is removed until nothing grows back, and ours has another name.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  const draft = join(folder, `new-${random()}`);
  for (const path of [folder, draft]) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    if (account.foreign) chownSync(path, account.uid, account.gid);
  }
  const passwords = kept ?? { amip_admin: random(), amip_owner: random(), amip_app: random() };
  writeFileSync(`${passwordFile(stateDir)}.new`, JSON.stringify(passwords), { mode: 0o600 });
  renameSync(`${passwordFile(stateDir)}.new`, passwordFile(stateDir));
  initdb(draft, account, binaries, durable, passwords[ADMIN]);
  renameSync(draft, dataDirOf(stateDir));
  return passwords;
}

function initdb(draft: string, account: SystemAccount, binaries: Binaries, durable: boolean, password: string): void {
  const passwordOnly = join(draft, '..', 'initial-password');
  writeFileSync(passwordOnly, `${password}\n`, { mode: 0o600 });
  try {
    if (account.foreign) chownSync(passwordOnly, account.uid, account.gid);
    const folder = dataDirArgument(draft, account);
    const args = ['-D', folder, `--pwfile=${folder}/../initial-password`, '-U', ADMIN, '--auth=scram-sha-256'];
    // C.UTF-8: fast and the same on every system, yet it knows that ä is the small Ä.
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const result = spawnSync(binaries.initdb, [...args, ...locale, ...(durable ? [] : ['--no-sync'])], {
      ...(account.foreign ? { uid: account.uid, gid: account.gid } : {}),
      cwd: draft,
      env: CLEAN_ENVIRONMENT,
      encoding: 'utf8',
    });
    if (result.status !== 0)
      throw explain(
        'Die eingebaute Datenbank lässt sich nicht anlegen',
        result.error ?? (result.stderr || result.stdout),
      );
  } finally {
    rmSync(passwordOnly, { force: true });
  }
}

/** initdb looks its user up in the system's user list; better to say so before it does. */
function requireUserEntry(account: SystemAccount): void {
  if (account.foreign) return;
  try {
    userInfo();
  } catch {
    throw explain(
      'Die eingebaute Datenbank lässt sich nicht anlegen',
      `could not look up effective user ID ${account.uid}: user does not exist`,
    );
  }
}

function passwordFile(stateDir: string): string {
  return join(stateDir, 'passwords.json');
}
