// The database a command works on: the configured server, or the embedded one, which is joined if it already runs.
import { constants } from 'node:os';
import pg from 'pg';
import type { Config } from '#config/config.js';
import { findRunning, startEmbedded, type EmbeddedDatabase } from './embedded.js';
import { EmbeddedDatabaseFailure, StateDirInUse } from './failure.js';

/** Milliseconds that a command waits for another process to finish starting or stopping the server. */
const JOIN_WITHIN = 30_000;

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
      return stoppedBySignals(await startEmbedded({ stateDir }));
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

/** A one-off command has nothing to finish: Ctrl-C cuts its transaction and must not leave the server behind. */
function stoppedBySignals({ databaseUrl, ownerUrl, stop }: EmbeddedDatabase): OpenDatabase {
  const end = (signal: NodeJS.Signals) => void stop().finally(() => process.exit(128 + constants.signals[signal]));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, end);
  return {
    databaseUrl,
    ownerUrl,
    async close() {
      await stop();
      for (const signal of signals) process.off(signal, end);
    },
  };
}
