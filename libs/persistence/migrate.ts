/** Brings the database to the schema of this version; runs as the owner, at start or by `amip migrate`. */
import { ownerDataSource } from './data-source.js';

/** An advisory lock keeps two starting processes apart. */
const MIGRATION_LOCK = 7_265_001;

export async function migrate(ownerUrl: string): Promise<void> {
  const source = await ownerDataSource(ownerUrl).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
}
