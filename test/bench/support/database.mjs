// A PostgreSQL of the bench's own: the product's embedded server with its durable settings, migrated, in a temporary folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../../dist/apps/amip/embedded/embedded.js';
import { migrate } from '../../../dist/libs/persistence/migrate.js';

/** Runs `work` with the database and takes it down again, also after Ctrl-C. */
export async function withDatabase(work) {
  const stateDir = mkdtempSync(join(tmpdir(), 'amip-bench-'));
  const database = await startEmbedded({ stateDir });
  const stop = async () => {
    await database.stop();
    rmSync(stateDir, { recursive: true, force: true });
  };
  const interrupted = () => void stop().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await migrate(database.ownerUrl);
    return await work(database, stateDir);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await stop();
  }
}
