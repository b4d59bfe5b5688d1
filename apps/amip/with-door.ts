// Commands that work on stored programmes: the configured or embedded database is opened, migrated and closed again.
import { readConfig } from '#config/config.js';
import type { Door } from '#application/ports.js';
import type { Actor } from '#application/actor.js';
import { applicationDataSource } from '#persistence/data-source.js';
import { createDoor } from '#persistence/door.js';
import { migrate } from '#persistence/migrate.js';
import { CommandProblem } from './command-files.js';
import { openDatabase } from './embedded/database.js';
import { systemClock } from './system-clock.js';

export interface Installation {
  readonly door: Door;
  /** Jobcenter by key. */
  tenant(key: string): Promise<{ id: string; name: string } | null>;
  tenants(): Promise<{ id: string; key: string; name: string }[]>;
}

export async function withDoor<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  const result = readConfig(process.env);
  if (!result.ok) throw new CommandProblem(result.problems.map((p) => `${p.variable} ${p.message}`).join('\n'));
  const database = await openDatabase(result.config);
  try {
    await migrate(database.ownerUrl);
    const source = await applicationDataSource(database.databaseUrl, 2).initialize();
    try {
      const tenants = (): Promise<{ id: string; key: string; name: string }[]> =>
        source.query('select * from all_tenants()');
      return await work({
        door: createDoor(source, systemClock),
        tenant: async (key) => (await tenants()).find((t) => t.key === key) ?? null,
        tenants,
      });
    } finally {
      await source.destroy();
    }
  } finally {
    await database.close();
  }
}

/** The command line acts for the installation, not for a person. */
export const installationOf = (tenantId: string): Actor => ({
  tenantId,
  accountId: null,
  name: 'Installation',
  memberships: [],
  roles: ['administration'],
});
