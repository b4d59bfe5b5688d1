// The embedded PostgreSQL as one thing to start and stop: real server, own passwords, loopback only, data kept in a folder.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accountFor } from './account.js';
import { binariesFor } from './binaries.js';
import { dataDirOf, ensureRoles, prepareCluster, readPasswords, urlFor } from './cluster.js';
import { EmbeddedDatabaseFailure, explain } from './failure.js';
import { clearOrphan, launch, runningOn, stop } from './postmaster.js';
import { lockStateDir } from './state-lock.js';

export interface EmbeddedDatabase {
  /** Role `amip_app`: owns nothing, subject to row-level security. */
  readonly databaseUrl: string;
  /** Role `amip_owner`: owns the database `amip`; for migrations. */
  readonly ownerUrl: string;
  /** Superuser, for set-up and tests only. */
  readonly adminUrl: string;
  /** Resolves when the server has ended, by stop() or on its own. */
  readonly ended: Promise<void>;
  /** Fast shutdown; returns when no process of it is left and the folder is free again. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on the data in the state folder, creating it at the first start. A server left by a killed run is
 * stopped first.
 * @throws StateDirInUse if another living process holds the folder; EmbeddedDatabaseFailure with a German explanation else
 */
export async function startEmbedded(options: { stateDir: string; durable?: boolean }): Promise<EmbeddedDatabase> {
  const { stateDir, durable = true } = options;
  const unlock = lock(stateDir);
  try {
    const dataDir = dataDirOf(stateDir);
    const account = accountFor(dataDir);
    const binaries = binariesFor(account, stateDir);
    const passwords = prepareCluster(stateDir, account, binaries, durable);
    await clearOrphan(dataDir);
    const postmaster = await launch({ binaries, account, dataDir, logFile: join(stateDir, 'postgres.log'), durable });
    let stopping: Promise<void> | undefined;
    const stopOnce = () => (stopping ??= stop(postmaster).finally(unlock));
    try {
      await ensureRoles(postmaster.port, passwords);
    } catch (error) {
      await stopOnce();
      throw error;
    }
    return {
      databaseUrl: urlFor('amip_app', postmaster.port, passwords),
      ownerUrl: urlFor('amip_owner', postmaster.port, passwords),
      adminUrl: urlFor('amip_admin', postmaster.port, passwords),
      ended: postmaster.ended,
      stop: stopOnce,
    };
  } catch (error) {
    unlock();
    throw explain(`Die eingebaute Datenbank in ${stateDir} startet nicht`, error);
  }
}

/** Addresses of the server that another process of ours runs on this folder right now; undefined if none runs. */
export function findRunning(stateDir: string): Pick<EmbeddedDatabase, 'databaseUrl' | 'ownerUrl'> | undefined {
  const [running, passwords] = [runningOn(dataDirOf(stateDir)), readPasswords(stateDir)];
  if (running === undefined || passwords === undefined) return undefined;
  return {
    databaseUrl: urlFor('amip_app', running.port, passwords),
    ownerUrl: urlFor('amip_owner', running.port, passwords),
  };
}

/** One folder at a time: the recursive mkdir of Node never returns where a folder vanishes at once (procfs). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(path)) throw error; // another start made it just now
  }
}

function lock(stateDir: string): () => void {
  try {
    makeFolder(stateDir);
    return lockStateDir(stateDir);
  } catch (error) {
    if (error instanceof EmbeddedDatabaseFailure) throw error;
    throw explain(`Das Zustandsverzeichnis ${stateDir} ist nicht benutzbar`, error);
  }
}
