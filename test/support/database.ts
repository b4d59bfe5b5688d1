// One throwaway PostgreSQL per test file: the product's own embedded server, without fsync, in a temporary folder.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataDirOf } from '../../apps/amip/embedded/cluster.js';
import { startEmbedded } from '../../apps/amip/embedded/embedded.js';
import { clearOrphan } from '../../apps/amip/embedded/postmaster.js';
import { identityOf } from '../../apps/amip/embedded/processes.js';

export interface TestDatabase {
  /** Role `amip_owner`, which owns the empty database `amip`. */
  readonly ownerUrl: string;
  /** Role `amip_app`, which owns nothing. */
  readonly appUrl: string;
  /** Superuser: only for what no role of the product may do. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

const PREFIX = 'amip-test-';

/** Starts an empty database (about a second); call stop() in afterAll. What killed test runs left behind is cleared first. */
export async function startTestDatabase(): Promise<TestDatabase> {
  await clearLeftovers();
  const stateDir = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const { ownerUrl, databaseUrl: appUrl, adminUrl, stop } = await startEmbedded({ stateDir, durable: false });
  return {
    ownerUrl,
    appUrl,
    adminUrl,
    async stop() {
      await stop();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

async function clearLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || identityOf(Number(pid)) !== undefined) continue;
    const stateDir = join(tmpdir(), name);
    try {
      await clearOrphan(dataDirOf(stateDir));
      rmSync(stateDir, { recursive: true, force: true });
    } catch {
      // Belongs to another user: not ours to clear.
    }
  }
}
