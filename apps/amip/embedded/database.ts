// The database a command works on: the configured server, or the embedded one, which is joined if it already runs.
import { constants } from 'node:os';
import pg from 'pg';
import type { Config } from '#config/config.js';
import { findRunning, startEmbedded } from './embedded.js';
import { EmbeddedDatabaseFailure, StateDirInUse } from './failure.js';

/** Milliseconds that a command waits for another process to finish starting or stopping the server. */
const JOIN_WITHIN = 30_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface OpenDatabase {
  readonly databaseUrl: string;
  readonly ownerUrl: string;
  /** Stops the embedded server if this call started it. */
  close(): Promise<void>;
}

/** For one-off commands (import, export, migrate …): works beside a running `npm start` as well as alone. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const { databaseUrl, databaseOwnerUrl, stateDir } = config;
  if (databaseUrl !== undefined)
    return { databaseUrl, ownerUrl: databaseOwnerUrl ?? databaseUrl, close: () => Promise.resolve() };
  const end = performance.now() + JOIN_WITHIN;
  for (;;) {
    try {
      return await startStoppable(stateDir);
    } catch (error) {
      if (!(error instanceof StateDirInUse)) throw error;
      const running = findRunning(stateDir);
      if (running && (await answers(running.ownerUrl))) return { ...running, close: () => Promise.resolve() };
      if (performance.now() > end)
        throw new EmbeddedDatabaseFailure(
          `Die eingebaute Datenbank in ${stateDir} wird gerade von Prozess ${error.pid} gestartet oder beendet. Versuchen Sie es gleich noch einmal.`,
          { cause: error },
        );
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** A server that is still being set up by the other process has no such role or database yet. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

/** A one-off command has nothing to finish: a signal cuts its transaction, even while starting, and leaves no server behind. */
async function startStoppable(stateDir: string): Promise<OpenDatabase> {
  // Listening comes first: the start begins with work that blocks until the data is there.
  const starting = new Promise<void>((resolve) => setImmediate(resolve)).then(() => startEmbedded({ stateDir }));
  const end = (signal: NodeJS.Signals) =>
    void starting
      .then(({ stop }) => stop())
      .catch(() => undefined)
      .finally(() => process.exit(128 + constants.signals[signal]));
  for (const signal of SIGNALS) process.on(signal, end);
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  try {
    const { databaseUrl, ownerUrl, stop } = await starting;
    return { databaseUrl, ownerUrl, close: () => stop().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}
